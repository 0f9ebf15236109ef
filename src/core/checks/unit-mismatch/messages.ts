import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface UnitMismatchValues {
  readonly name: string;
  readonly target: string;
  readonly achieved: string;
}

export const messages: Localized<CheckMessages<UnitMismatchValues>> = {
  'zh-CN': {
    title: '单位不一致',
    pass: '目标值和实际完成值的单位一致。',
    fail: ({ name, target, achieved }) =>
      `「${name}」目标是 ${target}，实际是 ${achieved}，单位不一样，已换算后比较。`,
    why: '两边单位不同容易看错数量级。',
    action: '把两边改成同样的单位。',
  },
  'en-US': {
    title: 'Different units',
    pass: 'Targets and achieved values carry the same unit.',
    fail: ({ name, target, achieved }) =>
      `“${name}”: target ${target}, achieved ${achieved}: different units, converted for comparing.`,
    why: 'Different units invite mistakes of magnitude.',
    action: 'Use one unit on both sides.',
  },
};
