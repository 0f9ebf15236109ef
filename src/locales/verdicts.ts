import type { Verdict } from '../core/assessment';
import type { Localized } from '../core/language/locale';

/** A qualitative score that stands inside its band wants nothing more. */
export const QUALITATIVE_STANDS: Localized = { 'zh-CN': '定性', 'en-US': 'qualitative' };

/** The five verdicts in words: one set for pane, command, checks and reports, the words of the forms themselves. */
export const VERDICT_WORDS: Localized<Readonly<Record<Verdict, string>>> = {
  'zh-CN': {
    met: '完成',
    unmet: '未完成',
    qualitative: '定性（待确认）',
    needsReview: '需人工判断',
    missing: '漏填',
  },
  'en-US': {
    met: 'met',
    unmet: 'not met',
    qualitative: 'qualitative (to confirm)',
    needsReview: 'needs judging',
    missing: 'missing',
  },
};
