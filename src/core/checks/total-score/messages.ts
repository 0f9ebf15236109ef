import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export type TotalScoreValues =
  | {
      readonly kind: 'differs';
      readonly printed: string;
      readonly sum: string;
      readonly gap: string;
      /** How the printed total stands to the sum; `apart` where the sum itself is more than full marks. */
      readonly direction: 'more' | 'fewer' | 'apart';
      readonly isRounding: boolean;
      /** One-based rows whose scores are text and were left out of the sum. */
      readonly textRows: readonly number[];
    }
  | { readonly kind: 'above'; readonly printed: string; readonly full: string }
  | { readonly kind: 'head'; readonly printed: string; readonly total: string }
  /** No total is printed, and no weights; the scores alone are too many. */
  | { readonly kind: 'scoresAbove'; readonly sum: string; readonly full: string };

const ZH = { more: '多计', fewer: '少计', apart: '相差' } as const;
const EN = { more: 'too many', fewer: 'too few', apart: 'apart' } as const;

export const messages: Localized<CheckMessages<TotalScoreValues>> = {
  'zh-CN': {
    title: '总分',
    pass: '总分等于各项得分之和。',
    fail: (values) => {
      if (values.kind === 'above') return `总分填报 ${values.printed}，超过满分 ${values.full}。`;
      if (values.kind === 'scoresAbove') return `各项得分合计 ${values.sum}，超过满分 ${values.full}。`;
      if (values.kind === 'head')
        return `表头自评得分填报 ${values.printed}，总分填报 ${values.total}，前后不一致。`;
      const { printed, sum, gap, direction, isRounding, textRows } = values;
      const cause = textRows.length === 0 ? '' : `第 ${textRows.join('、')} 行的得分是文本格式，未计入合计。`;
      const size = isRounding ? `，相差 ${gap}，应为四舍五入差异` : `，${ZH[direction]} ${gap} 分`;
      return `总分填报 ${printed}，各项得分合计 ${sum}${size}。${cause}`;
    },
    why: '总分应等于预算执行得分与各项指标得分之和，且不超过满分。',
    action: (values) => {
      if (values.kind === 'head') return '请核实后更正不一致的一处。';
      return values.kind === 'differs' && values.textRows.length > 0
        ? '请把文本格式的得分转换为数字，再核对总分。'
        : '请先更正有误的分值和得分，再核对总分。';
    },
  },
  'en-US': {
    title: 'Total score',
    pass: 'The total is the sum of the scores.',
    fail: (values) => {
      if (values.kind === 'above')
        return `The total says ${values.printed}, more than the full marks of ${values.full}.`;
      if (values.kind === 'scoresAbove')
        return `The scores add to ${values.sum}, more than the full marks of ${values.full}.`;
      if (values.kind === 'head')
        return `The head says ${values.printed}, the total below says ${values.total}.`;
      const { printed, sum, gap, direction, isRounding, textRows } = values;
      const cause =
        textRows.length === 0 ? '' : ` The scores in row ${textRows.join(', ')} are text and were left out.`;
      const size = isRounding ? `; ${gap} apart by rounding` : `: ${gap} ${EN[direction]}`;
      return `The total says ${printed}, the scores add to ${sum}${size}.${cause}`;
    },
    why: 'The total is the execution score plus all indicator scores, and at most full marks.',
    action: (values) => {
      if (values.kind === 'head') return 'Check and correct the one that is wrong.';
      return values.kind === 'differs' && values.textRows.length > 0
        ? 'Turn the scores that are text into numbers, then check the total.'
        : 'Correct wrong scores and weights first, then the total.';
    },
  },
};
