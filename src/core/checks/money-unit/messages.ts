import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface MoneyUnitValues {
  readonly budget: string;
  readonly executed: string;
  readonly figure: 'budget' | 'executed';
  /** What the figure would be in the unit of the other one. */
  readonly likely: string;
  /** The form's unit of money; `''` where it names none. */
  readonly unit: string;
}

export const messages: Localized<CheckMessages<MoneyUnitValues>> = {
  'zh-CN': {
    title: '元与万元混用',
    pass: '预算数与执行数单位一致。',
    fail: ({ budget, executed, figure, likely, unit }) =>
      `全年预算数 ${budget}，全年执行数 ${executed}，相差一千倍以上，疑似元与万元混用；${figure === 'budget' ? '预算数' : '执行数'}可能应为 ${likely}${unit}。`,
    why: '单位不一致时执行率和预算执行得分会严重失真，因此未计算。',
    action: '请核对两个数的单位，统一为表头所写的单位。',
  },
  'en-US': {
    title: '元 and 万元 mixed',
    pass: 'Budget and executed amount are in one unit.',
    fail: ({ budget, executed, figure, likely, unit }) =>
      `Budget ${budget} and executed ${executed} differ a thousandfold: 元 and 万元 seem to be mixed; the ${figure === 'budget' ? 'budget' : 'executed amount'} may be meant as ${likely}${unit}.`,
    why: 'In two units the execution rate and its score would be far off, so they are left open.',
    action: 'Check the unit of both amounts and give them in the unit of the heading.',
  },
};
