import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export type FundsUnreadValues =
  /** The label or heading that speaks of funds, as it stands. */
  | { readonly kind: 'label'; readonly label: string; readonly isScored: boolean }
  /** One figure of the funds, as it stands; `''` where nothing does. */
  | {
      readonly kind: 'figure';
      readonly what: 'budget' | 'executed' | 'weight';
      readonly written: string;
      /** `false`: no column is known to hold it, filled or not. */
      readonly hasColumn: boolean;
      /** A number, but less than nothing. */
      readonly isBelowZero: boolean;
      /** Whether the total is open for it; else the execution score is printed. */
      readonly isOpen: boolean;
    };

const ZH = { budget: '全年预算数', executed: '全年执行数', weight: '预算执行的分值' } as const;
const EN = { budget: 'budget', executed: 'executed amount', weight: 'execution weight' } as const;

export const messages: Localized<CheckMessages<FundsUnreadValues>> = {
  'zh-CN': {
    title: '资金情况未能识别',
    pass: '资金情况已识别，或表中没有资金栏。',
    fail: (values) => {
      if (values.kind === 'label')
        return `表中有「${values.label}」，未能识别预算数和执行数，${values.isScored ? '预算执行得分和总分未计算' : '执行率未核对'}。`;
      const fault = !values.hasColumn
        ? `未找到「${ZH[values.what]}」一列`
        : values.written === ''
          ? `未填${ZH[values.what]}`
          : `${ZH[values.what]}「${values.written}」${values.isBelowZero ? '小于 0' : '不是一个数'}`;
      return `${fault}，${values.isOpen ? '预算执行得分和总分未计算' : '填报的预算执行得分无法核对'}。`;
    },
    why: '预算执行得分是总分的一部分，漏计会使总分出错。',
    action: (values) =>
      values.kind === 'label' || !values.hasColumn
        ? '请按「年初预算数、全年预算数、全年执行数」的表头填写资金数，或人工核对总分。'
        : '请在该单元格只填一个数；确实没有的填 0，说明写在备注或偏差原因中。',
  },
  'en-US': {
    title: 'Funds not understood',
    pass: 'The funds were understood, or the form has none.',
    fail: (values) => {
      if (values.kind === 'figure') {
        const fault = !values.hasColumn
          ? `No column is known to hold the ${EN[values.what]}`
          : values.written === ''
            ? `No ${EN[values.what]} is given`
            : `The ${EN[values.what]} “${values.written}” is ${values.isBelowZero ? 'below 0' : 'not a number'}`;
        return `${fault}, so ${values.isOpen ? 'execution score and total are left open' : 'the execution score printed can’t be checked'}.`;
      }
      return `The form has “${values.label}”, but budget and executed amount were not understood, so ${values.isScored ? 'execution score and total are left open' : 'the execution rate is not checked'}.`;
    },
    why: 'The execution score is part of the total; without it the total would be wrong.',
    action: (values) =>
      values.kind === 'label' || !values.hasColumn
        ? 'Give the amounts under headings of budget and executed amount, or check the total by hand.'
        : 'Enter one number in that cell, 0 where there is none, and put remarks elsewhere.',
  },
};
