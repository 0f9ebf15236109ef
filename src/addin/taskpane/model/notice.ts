import { CONFIRMING } from '../../../locales/confirming';
import type { Locale } from '../../../core/language/locale';
import { HOST_REFUSALS, type RefusalTextKey } from '../../../locales/hostRefusals';
import { PANE } from '../../../locales/pane';
import { WRITING, type WriteCommand } from '../../../locales/writing';
import type { Refusal, ScoreOutcome, ScoredOutcome } from '../../flow/scoreOutcome';
import { noticeOfWrite } from './noticeOfWrite';
import { skippedOf } from './questionView';

/** A message above the results: what happened, why, what to do. */
export interface Notice {
  readonly tone: 'info' | 'warning' | 'error';
  readonly what: string;
  readonly why: string | null;
  readonly action: string | null;
  /** Further lines, such as the tables that were skipped. */
  readonly items: { readonly label: string; readonly lines: readonly string[] } | null;
  readonly detail: string | null;
  readonly canRetry: boolean;
}

/** Refusals a person settles in Excel, without a technical side worth showing. */
const PLAIN: ReadonlySet<string> = new Set(['empty-sheet', 'cell-editing', 'protected', 'filtered']);

export function noticeOfRefusal(refusal: Refusal, locale: Locale, command: WriteCommand = 'write'): Notice {
  if (refusal.remains !== undefined)
    return noticeOfWrite({ ...refusal, remains: refusal.remains }, locale, command);
  const text = HOST_REFUSALS[locale][keyOf(refusal)];
  const isPlain = PLAIN.has(refusal.code);
  return {
    tone: isPlain ? 'warning' : 'error',
    ...text,
    items: null,
    detail: isPlain || refusal.detail === '' ? null : refusal.detail,
    canRetry: true,
  };
}

/** What an outcome has to say besides its results; `null` when all went well. */
export function noticeOfOutcome(outcome: ScoreOutcome, locale: Locale): Notice | null {
  switch (outcome.kind) {
    case 'refused':
      return noticeOfRefusal(outcome.refusal, locale);
    case 'scored':
      return outcome.withheld === null
        ? (noticeOfNotKept(outcome.notKept, locale) ?? noticeOfSkipped(outcome, locale))
        : noticeOfRefusal(outcome.withheld, locale);
    case 'no-form': {
      const texts = PANE[locale];
      // A form whose formulas have no result is one all the same.
      const open = asksColumns(outcome)
        ? undefined
        : outcome.skipped.find(({ uncalculated }) => uncalculated);
      const lines = outcome.skipped
        .filter((one) => one !== open)
        .map(({ sheet, reason }) => (sheet === outcome.sheet ? reason : `${sheet}: ${reason}`));
      return {
        tone: 'warning',
        ...(open === undefined
          ? { what: texts.noForm(outcome.sheet), why: texts.noFormWhy, action: texts.noFormAction }
          : { what: open.reason, why: null, action: null }),
        ...(asksColumns(outcome) ? { what: texts.askFirst, why: null, action: texts.askFirstAction } : {}),
        items: lines.length === 0 ? null : { label: texts.skipped, lines },
        detail: null,
        canRetry: true,
      };
    }
  }
}

/** The scores stand on the sheet, and the workbook does not keep whose they are. */
export function noticeOfNotKept(notKept: Refusal | undefined, locale: Locale): Notice | null {
  if (notKept === undefined) return null;
  const { what: why, action } = noticeOfRefusal(notKept, locale);
  const rest = { items: null, detail: null, canRetry: false };
  return { tone: 'warning', what: CONFIRMING[locale].originNotKept, why, action, ...rest };
}

/** Some tables of the sheet were scored and others not: which, and why. */
function noticeOfSkipped(outcome: ScoredOutcome, locale: Locale): Notice | null {
  const lines = skippedOf(outcome).map(({ reason }) => reason);
  if (lines.length === 0) return noticeOfMissed(outcome, locale) ?? noticeOfRemarks(outcome, locale);
  const texts = PANE[locale];
  return {
    tone: 'warning',
    what: texts.someSkipped(lines.length),
    why: null,
    action: asksColumns(outcome) ? texts.askFirstAction : null,
    items: { label: texts.skipped, lines },
    detail: null,
    canRetry: false,
  };
}

/** What a person should know of the sheet beside its forms. */
function noticeOfRemarks({ assessment }: ScoredOutcome, locale: Locale): Notice | null {
  const lines = (assessment.remarks ?? []).map(({ message }) => message);
  const [first] = lines;
  if (first === undefined) return null;
  const texts = PANE[locale];
  const isOne = lines.length === 1;
  return {
    tone: 'info',
    what: isOne ? first : texts.remarks(lines.length),
    why: null,
    action: null,
    items: isOne ? null : { label: texts.remarksLabel, lines },
    detail: null,
    canRetry: false,
  };
}

/** Cells that Excel did not take the value for, without an error. */
function noticeOfMissed({ missed = [] }: ScoredOutcome, locale: Locale): Notice | null {
  if (missed.length === 0) return null;
  const rest = { why: null, action: null, items: null, detail: null, canRetry: false };
  return { tone: 'warning', what: WRITING[locale].missed(missed), ...rest };
}

function asksColumns(outcome: ScoreOutcome): boolean {
  return skippedOf(outcome).some(({ questions }) => (questions?.length ?? 0) > 0);
}

function keyOf(refusal: Refusal): RefusalTextKey {
  if (refusal.phase === 'writing' && refusal.code === 'timed-out') return 'timed-out-writing';
  if (refusal.phase === 'writing' && refusal.code === 'host-error') return 'host-error-writing';
  return refusal.code;
}
