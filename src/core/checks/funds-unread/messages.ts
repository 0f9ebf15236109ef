import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface FundsUnreadValues {
  /** The label or heading that speaks of funds, as it stands. */
  readonly label: string;
}

export const messages: Localized<CheckMessages<FundsUnreadValues>> = {
  'zh-CN': {
    title: '资金情况未能识别',
    pass: '资金情况已识别，或表中没有资金栏。',
    fail: ({ label }) => `表中有「${label}」，未能识别预算数和执行数，预算执行得分和总分未计算。`,
    why: '预算执行得分是总分的一部分，漏计会使总分出错。',
    action: '请按「年初预算数、全年预算数、全年执行数」的表头填写资金数，或人工核对总分。',
  },
  'en-US': {
    title: 'Funds not understood',
    pass: 'The funds were understood, or the form has none.',
    fail: ({ label }) =>
      `The form has “${label}”, but budget and executed amount were not understood, so execution score and total are left open.`,
    why: 'The execution score is part of the total; without it the total would be wrong.',
    action: 'Give the amounts under headings of budget and executed amount, or check the total by hand.',
  },
};
