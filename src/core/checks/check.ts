import type { Finding, Severity } from '../assessment';
import { formatCell } from '../../grid/cellAddress';
import type { FormCell } from '../form/selfEvaluationForm';
import type { Locale, Localized } from '../language/locale';
import type { Offer } from '../offers/offer';
import type { JudgedForm } from '../scoring/judgeForm';
import type { ScoringProfile } from '../scoring/profile';

/** What every check sees: one judged form and the profile it was judged by. */
export interface CheckContext {
  readonly judged: JudgedForm;
  readonly profile: ScoringProfile;
  /** Cells (A1) that a plan has just filled: a suggestion written there still wants a person's word. */
  readonly justFilled: ReadonlySet<string>;
}

/** One place where a check found something; `values` are what its message shows. */
export interface Occurrence<Values> {
  /** The cell to jump to; `null` where the finding is about the whole form. */
  readonly cell: FormCell | null;
  readonly values: Values;
  /** Where it differs from the check's own. */
  readonly severity?: Severity;
}

/** A check's words in one language. */
export interface CheckMessages<Values> {
  /** Names the check in a list. */
  readonly title: string;
  /** What is said when nothing was found. */
  readonly pass: string;
  /** What is wrong, with the values seen. */
  readonly fail: (values: Values) => string;
  readonly why: string;
  readonly action: string;
}

export interface CheckDefinition<Values> {
  readonly id: string;
  readonly severity: Severity;
  readonly messages: Localized<CheckMessages<Values>>;
  /** What it may offer to put things right, the first that fits each finding; nothing unless told. */
  readonly offers?: readonly Offer[];
  readonly find: (context: CheckContext) => readonly Occurrence<Values>[];
}

/** A finding as its check makes it: what can be offered for it, and whether it is ignored, is known later. */
export type BareFinding = Omit<Finding, 'fix' | 'suggestions' | 'ignored'>;

/** A check as the registry holds it, whatever values its messages take. */
export interface Check {
  readonly id: string;
  readonly severity: Severity;
  readonly titles: Localized;
  /** Pass, why it matters, what to do: what is said whatever was found. */
  readonly advice: Localized<readonly string[]>;
  readonly offers: readonly Offer[];
  readonly run: (context: CheckContext, locale: Locale) => readonly BareFinding[];
}

/** Makes a check of its definition: runs the rule and puts its findings into words. */
export function defineCheck<Values>(definition: CheckDefinition<Values>): Check {
  const { id, severity, messages, offers = [], find } = definition;
  return {
    id,
    severity,
    titles: { 'zh-CN': messages['zh-CN'].title, 'en-US': messages['en-US'].title },
    offers,
    advice: { 'zh-CN': adviceOf(messages['zh-CN']), 'en-US': adviceOf(messages['en-US']) },
    run: (context, locale) =>
      find(context).map((occurrence) => ({
        check: id,
        severity: occurrence.severity ?? severity,
        row: occurrence.cell ? occurrence.cell.row + 1 : null,
        cell: occurrence.cell ? formatCell(occurrence.cell) : null,
        message: messages[locale].fail(occurrence.values),
        why: messages[locale].why,
        action: messages[locale].action,
      })),
  };
}

function adviceOf<Values>({ pass, why, action }: CheckMessages<Values>): readonly string[] {
  return [pass, why, action];
}
