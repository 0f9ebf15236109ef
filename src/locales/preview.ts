import type { Localized } from '../core/language/locale';
import { counted } from './counted';

/** What 写入前预览 says. */
export interface PreviewTexts {
  readonly title: string;
  readonly open: (count: number) => string;
  readonly intro: string;
  /** How much could be changed and filled, and how many formulas stay. */
  readonly sums: (changes: number, blanks: number, formulas: number) => string;
  readonly totals: string;
  readonly blanks: (count: number) => string;
  readonly changes: (count: number) => string;
  readonly formulas: (count: number) => string;
  readonly oldNew: (old: string, value: string) => string;
  readonly blank: string;
  /** The total's line while what is ticked leaves it as it is. */
  readonly totalStays: (current: string) => string;
  readonly formulaStays: (current: string, value: string) => string;
  readonly write: (count: number) => string;
  readonly nothingPicked: string;
  readonly all: string;
  readonly onlyBlanks: string;
  readonly cancel: string;
  readonly writtenAs: string;
  readonly as: Readonly<Record<'values' | 'formulas', string>>;
  readonly roles: Readonly<Record<'executionRate' | 'executionScore' | 'score' | 'total', string>>;
  readonly status: (blanks: number, changes: number) => string;
}

export const PREVIEW: Localized<PreviewTexts> = {
  'zh-CN': {
    title: '写入前预览',
    open: (count) => `查看 ${count} 处不同`,
    intro: '默认只填空白；要改的请勾选。写入后可以撤销。',
    sums: (changes, blanks, formulas) =>
      [
        `${changes} 处与应得结果不同`,
        `${blanks} 处空白可填`,
        ...(formulas === 0 ? [] : [`${formulas} 处公式不改`]),
      ].join('，') + '。',
    totals: '总分',
    blanks: (count) => `要填的空白（${count}）`,
    changes: (count) => `要改的内容（${count}）`,
    formulas: (count) => `公式结果不同，不改（${count}）`,
    oldNew: (old, value) => `${old} → ${value}`,
    blank: '（空白）',
    totalStays: (current) => `${current}（随勾选的得分变，现在不变）`,
    formulaStays: (current, value) => `公式结果 ${current}，应为 ${value}`,
    write: (count) => `写入所选 ${count} 处`,
    nothingPicked: '没有勾选任何单元格',
    all: '全部勾选',
    onlyBlanks: '只填空白',
    cancel: '取消',
    writtenAs: '写入方式',
    as: { values: '写成数值', formulas: '写成公式' },
    roles: {
      executionRate: '执行率',
      executionScore: '执行率得分',
      score: '得分',
      total: '总分',
    },
    status: (blanks, changes) => `还没有写入：${blanks} 处空白可填，${changes} 处内容不同。请选择。`,
  },
  'en-US': {
    title: 'Before writing',
    open: (count) => `Look at ${counted(count, 'difference')}`,
    intro: 'Blanks only by default; tick what is to be changed. Writing can be undone.',
    sums: (changes, blanks, formulas) =>
      [
        `${counted(changes, 'cell')} other than the result`,
        `${counted(blanks, 'blank')} to fill`,
        ...(formulas === 0 ? [] : [`${counted(formulas, 'formula')} left alone`]),
      ].join(', ') + '.',
    totals: 'Total',
    blanks: (count) => `Blanks to fill (${count})`,
    changes: (count) => `Contents to change (${count})`,
    formulas: (count) => `Formulas with another result, left alone (${count})`,
    oldNew: (old, value) => `${old} → ${value}`,
    blank: '(blank)',
    totalStays: (current) => `${current} (follows the scores ticked; unchanged so far)`,
    formulaStays: (current, value) => `the formula gives ${current}, should be ${value}`,
    write: (count) => `Write the ${count} ticked`,
    nothingPicked: 'No cell is ticked',
    all: 'Tick all',
    onlyBlanks: 'Blanks only',
    cancel: 'Cancel',
    writtenAs: 'Write as',
    as: { values: 'Values', formulas: 'Formulas' },
    roles: {
      executionRate: 'Execution rate',
      executionScore: 'Execution score',
      score: 'Score',
      total: 'Total',
    },
    status: (blanks, changes) =>
      `Nothing written yet: ${counted(blanks, 'blank')} to fill, ${counted(changes, 'cell')} to change. Please choose.`,
  },
};
