import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';
import { SAY_BOTH, type TargetAndAchieved } from '../targetAndAchieved';

const [zhBoth, enBoth] = [SAY_BOTH['zh-CN'], SAY_BOTH['en-US']];

export type QualitativeConfirmValues = TargetAndAchieved &
  (
    | {
        /** The suggestion stands in the cell, or is still to come there. */
        readonly printed: null;
        readonly suggestion: string;
        readonly low: string;
        readonly high: string;
        readonly isHighIncluded: boolean;
      }
    /** Another score stands there, which was suggested before the row was changed. */
    | { readonly printed: string; readonly suggestion: string | null }
  );

export const messages: Localized<CheckMessages<QualitativeConfirmValues>> = {
  'zh-CN': {
    title: '定性得分待确认',
    pass: '没有待确认的定性得分。',
    fail: (values) => {
      if (values.printed !== null)
        return `${zhBoth(values)}，得分 ${values.printed} 是此前填入的建议分，填报内容后来有改动${
          values.suggestion === null ? '' : `，现建议 ${values.suggestion} 分`
        }，请确认。`;
      const { suggestion, low, high, isHighIncluded } = values;
      return `${zhBoth(values)}，属定性指标，建议 ${suggestion} 分，请确认；可在 ${low} 至 ${high}${isHighIncluded ? ' ' : '（不含）'}之间评分。`;
    },
    why: '定性指标没有唯一的算法，建议分按填报内容推算。',
    action: '无异议可不修改；需调整的，请在该区间内打分并说明理由。',
  },
  'en-US': {
    title: 'Qualitative score to confirm',
    pass: 'No qualitative score waits for a word.',
    fail: (values) => {
      if (values.printed !== null)
        return `${enBoth(values)}: the score ${values.printed} was suggested before the row was changed${
          values.suggestion === null ? '' : `, now ${values.suggestion} is suggested`
        }; please confirm.`;
      const { suggestion, low, high, isHighIncluded } = values;
      return `${enBoth(values)}: qualitative, ${suggestion} suggested, please confirm; ${low} to ${isHighIncluded ? '' : 'below '}${high} is possible.`;
    },
    why: 'There is no single formula for a qualitative indicator; the suggestion follows from the answer given.',
    action: 'Leave it if you agree; else change it within the band and say why.',
  },
};
