import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';
import { SAY_BOTH, type TargetAndAchieved } from '../targetAndAchieved';

export type UnitMismatchValues =
  | ({ readonly kind: 'pair' | 'alike' | 'mixed' } & TargetAndAchieved)
  | {
      readonly kind: 'funds';
      /** Which amount of the funds has the same digits. */
      readonly figure: 'budget' | 'executed';
      /** What the row says. */
      readonly shown: string;
      /** What the funds say, with the form's unit. */
      readonly amount: string;
    };

const [zhBoth, enBoth] = [SAY_BOTH['zh-CN'], SAY_BOTH['en-US']];

const ZH = {
  pair: '单位不一致，已换算后比较',
  alike: '单位不一致，已按数值比较',
  mixed: '相差约一万倍，疑似元与万元混用',
} as const;
const EN = {
  pair: 'the units differ; they were converted for comparing',
  alike: 'the units differ; the figures were compared as they stand',
  mixed: 'some ten thousand times apart, as if 元 and 万元 were mixed',
} as const;

export const messages: Localized<CheckMessages<UnitMismatchValues>> = {
  'zh-CN': {
    title: '单位不一致',
    pass: '指标值和实际完成值的单位一致。',
    fail: (values) =>
      values.kind !== 'funds'
        ? `${zhBoth(values)}，${ZH[values.kind]}。`
        : `填写 ${values.shown}，与全年${values.figure === 'budget' ? '预算数' : '执行数'} ${values.amount}数字相同、单位不同。`,
    why: '单位不同，容易造成数量级错误。',
    action: ({ kind }) => (kind === 'funds' ? '请核对金额的单位，与资金的单位一致。' : '请统一两处的单位。'),
  },
  'en-US': {
    title: 'Different units',
    pass: 'Targets and achieved values carry the same unit.',
    fail: (values) =>
      values.kind !== 'funds'
        ? `${enBoth(values)}: ${EN[values.kind]}.`
        : `It says ${values.shown}; the ${values.figure === 'budget' ? 'budget' : 'executed amount'} is ${values.amount}: the same digits in another unit.`,
    why: 'Different units invite mistakes of magnitude.',
    action: ({ kind }) =>
      kind === 'funds'
        ? 'Check the unit of the amount; it should be that of the funds.'
        : 'Use one unit on both sides.',
  },
};
