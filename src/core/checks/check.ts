import type { Confirmation, Finding, Proposal, Severity } from '../assessment';
import { formatCell } from '../../grid/cellAddress';
import type { FormCell, Indicator } from '../form/selfEvaluationForm';
import type { Locale, Localized } from '../language/locale';
import type { Offer } from '../offers/offer';
import type { FormReading } from '../reading/formReading';
import { oneLine } from '../reading/rowTexts';
import type { JudgedForm } from '../scoring/judgeForm';
import type { ScoringProfile } from '../scoring/profile';
import type { Basis } from './basis';
import type { GivesWay } from './givesWay';

/** What every check sees: one judged form, the rest of what it says and the profile it was judged by. */
export interface CheckContext {
  readonly judged: JudgedForm;
  readonly reading: FormReading;
  readonly profile: ScoringProfile;
  /** Every number that the judgement would put into a cell. */
  readonly proposals: readonly Proposal[];
  /** What is known of scores that were filled in as suggestions, by their (zero-based) rows. */
  readonly confirmations: ReadonlyMap<number, Confirmation>;
}

/** One place where a check found something; `values` are what its message shows. */
export interface Occurrence<Values> {
  /** The cell to jump to; `null` where the finding is about the whole form. */
  readonly cell: FormCell | null;
  /** The indicator that the sentence begins with; left out where it is about something else. */
  readonly subject?: Indicator;
  readonly values: Values;
  /** Where it differs from the check's own. */
  readonly severity?: Severity;
  /** Zero-based rows that it speaks for beside its cell's: template rows, rows that share one fact. */
  readonly rows?: readonly number[];
  /** Which kind of occurrence it is, where not all of them give way to the same. */
  readonly aspect?: string;
}

/** What a form has available for: nothing is advised that it has no place for. */
export interface AvailableColumns {
  readonly hasReason: boolean;
  readonly hasScore: boolean;
}

/** A check's words in one language. */
export interface CheckMessages<Values> {
  /** Names the check in a list. */
  readonly title: string;
  /** What is said when nothing was found. */
  readonly pass: string;
  /** What is wrong, with the values seen; the indicator's name, where there is one, is put before it. */
  readonly fail: (values: Values) => string;
  readonly why: string;
  /** What to do: to whom the form belongs, with or without the add-in. */
  readonly action: string | ((values: Values, available: AvailableColumns) => string);
}

export interface CheckDefinition<Values> {
  readonly id: string;
  readonly severity: Severity;
  readonly basis: Basis;
  /** For reviewers only: made where a profile asks for it. */
  readonly isOffByDefault?: boolean;
  readonly givesWayTo?: readonly GivesWay[];
  readonly messages: Localized<CheckMessages<Values>>;
  /** What it may offer to put things right, the first that fits each finding; nothing unless told. */
  readonly offers?: readonly Offer[];
  readonly find: (context: CheckContext) => readonly Occurrence<Values>[];
}

/** A finding as its check makes it: what can be offered for it, and whether it is ignored, is known later. */
export interface BareFinding extends Omit<Finding, 'fix' | 'suggestions' | 'ignored' | 'statement'> {
  /** The message without the indicator's name. */
  readonly statement: string;
  /** One-based sheet rows that it speaks for beside its own. */
  readonly rows: readonly number[];
  readonly aspect: string | null;
}

/** A check as the registry holds it, whatever values its messages take. */
export interface Check {
  readonly id: string;
  readonly severity: Severity;
  readonly basis: Basis;
  readonly isOffByDefault: boolean;
  readonly givesWayTo: readonly GivesWay[];
  readonly titles: Localized;
  /** Pass and why it matters: what is said whatever was found. */
  readonly advice: Localized<readonly string[]>;
  readonly offers: readonly Offer[];
  readonly run: (context: CheckContext, locale: Locale) => readonly BareFinding[];
}

/** Makes a check of its definition: runs the rule and puts its findings into words. */
export function defineCheck<Values>(definition: CheckDefinition<Values>): Check {
  const { id, severity, basis, messages, find } = definition;
  const { offers = [], givesWayTo = [], isOffByDefault = false } = definition;
  return {
    ...{ id, severity, basis, offers, givesWayTo, isOffByDefault },
    titles: { 'zh-CN': messages['zh-CN'].title, 'en-US': messages['en-US'].title },
    advice: { 'zh-CN': adviceOf(messages['zh-CN']), 'en-US': adviceOf(messages['en-US']) },
    run: (context, locale) => {
      const found = find(context);
      if (found.length === 0) return NOTHING_FOUND;
      const { columns } = context.judged.form;
      const available: AvailableColumns = {
        hasReason: columns.reason !== null,
        hasScore: columns.score !== null,
      };
      const { fail, why, action } = messages[locale];
      return found.map((occurrence): BareFinding => {
        const { cell, subject, values, rows = [], aspect = null } = occurrence;
        const statement = fail(values);
        return {
          check: id,
          severity: occurrence.severity ?? severity,
          row: cell ? cell.row + 1 : null,
          cell: cell ? formatCell(cell) : null,
          message: subject ? withSubject(subject, statement, locale) : statement,
          statement,
          why,
          action: typeof action === 'string' ? action : action(values, available),
          rows: rows.map((row) => row + 1),
          aspect,
        };
      });
    },
  };
}

const NOTHING_FOUND: readonly BareFinding[] = [];

/** 「培训人次」目标…: names are never empty, a nameless row goes by its number. */
function withSubject({ name, row }: Indicator, statement: string, locale: Locale): string {
  const shown = oneLine(name);
  if (locale === 'zh-CN') return shown === '' ? `第 ${row + 1} 行${statement}` : `「${shown}」${statement}`;
  return `${shown === '' ? `Row ${row + 1}` : `“${shown}”`}: ${statement}`;
}

function adviceOf<Values>({ pass, why }: CheckMessages<Values>): readonly string[] {
  return [pass, why];
}
