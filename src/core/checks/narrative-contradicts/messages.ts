import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export type NarrativeContradictsValues =
  | {
      readonly kind: 'row';
      /** Which goal text contradicts: the expected goal a target, the completion an achieved value. */
      readonly side: 'expected' | 'actual';
      readonly figure: string;
      readonly told: string;
      /** Further rows that the texts contradict. */
      readonly more: number;
    }
  | {
      readonly kind: 'funds';
      readonly of: 'budget' | 'executed';
      readonly figure: string;
      readonly told: string;
      readonly more: number;
    };

export const messages: Localized<CheckMessages<NarrativeContradictsValues>> = {
  'zh-CN': {
    title: '文字与数据不一致',
    pass: '总体目标里的数与指标、资金一致。',
    fail: (values) =>
      values.kind === 'funds'
        ? `${values.of === 'budget' ? '全年预算数' : '全年执行数'} ${values.figure}，总体目标中为 ${values.told}，前后数据不一致。`
        : `${values.side === 'expected' ? '年度指标值' : '实际完成值'} ${values.figure}，${values.side === 'expected' ? '预期目标' : '实际完成情况'}中为 ${values.told}，前后数据不一致${values.more > 0 ? `；另有 ${values.more} 项指标也不一致` : ''}。`,
    why: '同一事项在表内前后数据不一致，无法认定完成情况。',
    action: '请核实后更正不一致的一处。',
  },
  'en-US': {
    title: 'Text and figures differ',
    pass: 'The figures of the goal texts agree with indicators and funds.',
    fail: (values) =>
      values.kind === 'funds'
        ? `The ${values.of === 'budget' ? 'budget' : 'executed amount'} is ${values.figure}, the goal text says ${values.told}.`
        : `the ${values.side === 'expected' ? 'target' : 'achieved value'} is ${values.figure}, the ${values.side === 'expected' ? 'expected goal' : 'text of completion'} says ${values.told}${values.more > 0 ? `; so for ${values.more} more` : ''}.`,
    why: 'With two figures for one thing nobody can tell what was achieved.',
    action: 'Check and correct the one that is wrong.',
  },
};
