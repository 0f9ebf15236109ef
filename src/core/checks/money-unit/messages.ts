import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export type MoneyUnitValues =
  | {
      readonly kind: 'mixed';
      readonly budget: string;
      readonly executed: string;
      readonly figure: 'budget' | 'executed';
      /** What the figure would be in the unit of the other one. */
      readonly likely: string;
      /** The form's unit of money; `''` where it names none. */
      readonly unit: string;
    }
  | {
      readonly kind: 'outOfProportion';
      readonly budget: string;
      readonly likely: string;
      readonly unit: string;
    };

export const messages: Localized<CheckMessages<MoneyUnitValues>> = {
  'zh-CN': {
    title: '元与万元混用',
    pass: '预算数与执行数单位一致。',
    fail: (values) =>
      values.kind === 'mixed'
        ? `全年预算数 ${values.budget}${values.unit}，全年执行数 ${values.executed}${values.unit}，相差一千倍以上，疑似元与万元混用；${values.figure === 'budget' ? '预算数' : '执行数'}可能应为 ${values.likely}${values.unit}。`
        : `全年预算数 ${values.budget}${values.unit}，远大于总体目标和成本指标中的金额，疑似按元填报；可能应为 ${values.likely}${values.unit}。`,
    why: '单位有误会使执行率、预算执行得分和汇总金额严重失真。',
    action: '请核对资金的单位，统一为表头所写的单位。',
  },
  'en-US': {
    title: '元 and 万元 mixed',
    pass: 'Budget and executed amount are in one unit.',
    fail: (values) =>
      values.kind === 'mixed'
        ? `Budget ${values.budget}${values.unit} and executed ${values.executed}${values.unit} differ a thousandfold: 元 and 万元 seem to be mixed; the ${values.figure === 'budget' ? 'budget' : 'executed amount'} may be meant as ${values.likely}${values.unit}.`
        : `The budget ${values.budget}${values.unit} is far above every amount in the goals and costs; it may be given in 元 and meant as ${values.likely}${values.unit}.`,
    why: 'In the wrong unit rate, score and sums are far off.',
    action: 'Check the unit of the amounts and give them in the unit of the heading.',
  },
};
