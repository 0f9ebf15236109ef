import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export type MissingValueValues =
  | {
      readonly kind: 'gaps';
      readonly what: readonly ('achieved' | 'weight')[];
      /** What stands for the achieved value and tells of none: 无, /. */
      readonly said: string | null;
    }
  /** A score that only a person can give, with what stands in the way. */
  | { readonly kind: 'score'; readonly note: Localized | null }
  /** A score's cell that holds something else than a number, as it stands. */
  | { readonly kind: 'unread'; readonly written: string }
  /** Scores of a form that states no weights. */
  | { readonly kind: 'unweighted'; readonly rows: readonly number[] };

const ZH = { achieved: '实际完成值', weight: '分值' } as const;
const EN = { achieved: 'achieved value', weight: 'weight' } as const;

export const messages: Localized<CheckMessages<MissingValueValues>> = {
  'zh-CN': {
    title: '漏填',
    pass: '实际完成值、分值、得分都已填写。',
    fail: (values) => {
      if (values.kind === 'gaps') {
        const gap = `未填${values.what.map((what) => ZH[what]).join('和')}。`;
        return values.said === null
          ? gap
          : `实际完成值「${values.said}」未写明完成情况${values.what.length > 1 ? '，分值未填' : ''}。`;
      }
      if (values.kind === 'unread') return `得分「${values.written}」不是一个数，未计入总分。`;
      if (values.kind === 'score') return `得分未填，需人工判断。${values.note?.['zh-CN'] ?? ''}`;
      return `第 ${values.rows.join('、')} 行得分未填，表中没有分值，无法自动计算。`;
    },
    why: '缺少该项内容，本行得分和总分无法确定。',
    action: ({ kind }) =>
      kind === 'gaps' ? '请补填。' : kind === 'unread' ? '请改填分数。' : '请人工评定得分后填入。',
  },
  'en-US': {
    title: 'Missing value',
    pass: 'Achieved values, weights and scores are all there.',
    fail: (values) => {
      if (values.kind === 'gaps') {
        const gap = `no ${values.what.map((what) => EN[what]).join(' and no ')}`;
        return values.said === null ? `${gap}.` : `${gap}: “${values.said}” tells of none.`;
      }
      if (values.kind === 'unread')
        return `the score “${values.written}” is not a number and is not counted.`;
      if (values.kind === 'score')
        return `no score yet; a person must judge. ${values.note?.['en-US'] ?? ''}`.trim();
      return `No score in row ${values.rows.join(', ')}; the form states no weights, so none can be worked out.`;
    },
    why: 'Without it neither the row’s score nor the total is known.',
    action: ({ kind }) =>
      kind === 'gaps'
        ? 'Fill it in.'
        : kind === 'unread'
          ? 'Enter the points.'
          : 'Judge the row and enter a score.',
  },
};
