import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface NotComparableValues {
  readonly target: string;
  readonly achieved: string;
  /** The word that keeps the answer from being a figure: 约; `null` where it is all of it. */
  readonly word: string | null;
  /** Two units that have nothing to do with each other. */
  readonly units: { readonly target: string; readonly achieved: string } | null;
}

export const messages: Localized<CheckMessages<NotComparableValues>> = {
  'zh-CN': {
    title: '目标和实际无法比较',
    pass: '指标值和实际完成值都可以比较。',
    fail: ({ target, achieved, word, units }) =>
      units !== null
        ? `指标值「${target}」的单位是「${units.target}」，实际完成值「${achieved}」的单位是「${units.achieved}」，无法比较。`
        : word === null
          ? `指标值「${target}」与实际完成值「${achieved}」填写方式不同，无法比较。`
          : `实际完成值「${achieved}」含有「${word}」，不是确切数值，无法计算。`,
    why: '无法比较的，不能判断是否完成，本行未自动评分。',
    action: ({ word, units }, { hasReason }) =>
      units !== null
        ? '请核对两处的单位，统一后填写。'
        : word === null
          ? `请按「数值＋单位」填写实际完成值${hasReason ? '，说明文字写入偏差原因栏' : ''}。`
          : '请填写确切数值。',
  },
  'en-US': {
    title: 'Not comparable',
    pass: 'Targets and achieved values can be compared.',
    fail: ({ target, achieved, word, units }) =>
      units !== null
        ? `the target “${target}” is in ${units.target}, the achieved value “${achieved}” in ${units.achieved}: they cannot be compared.`
        : word === null
          ? `the target “${target}” and the achieved value “${achieved}” are of different kinds and cannot be compared.`
          : `the achieved value “${achieved}” holds “${word}” and is no exact figure.`,
    why: 'What cannot be compared cannot be judged; the row was not scored.',
    action: ({ word, units }, { hasReason }) =>
      units !== null
        ? 'Check both units and use one.'
        : word === null
          ? `Give the achieved value as a figure with its unit${hasReason ? '; words belong into the column of reasons' : ''}.`
          : 'Give the exact figure.',
  },
};
