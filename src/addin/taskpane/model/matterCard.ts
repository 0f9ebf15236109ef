import type { AssessedForm, AssessedIndicator, Finding, Severity } from '../../../core/assessment';
import type { Locale } from '../../../core/language/locale';
import type { Matter, MatterKind } from '../../../core/matters/matter';
import { TO_CONFIRM } from '../../../core/matters/mattersOf';
import { factsOfDraft } from '../../../core/reasonDraft';
import { WALK } from '../../../locales/walk';
import { helpPageOf } from '../helpPage';
import { moneyReasonPlace } from './moneyReasonPlace';
import type { PaneState } from '../paneState';
import { shownFormName, fundsView, totalView, type FundsView, type TotalView } from './formView';
import { indicatorView, type CandidateView, type IndicatorView, type RowViewContext } from './indicatorView';

/** One thing to settle, with its facts and what settles it. */
export interface MatterCard {
  readonly key: string;
  readonly kind: MatterKind;
  readonly kindWord: string;
  /** How grave the gravest of its facts is. */
  readonly severity: Severity;
  readonly title: string;
  /** Category and row; the form's name where there are several. */
  readonly places: readonly string[];
  readonly cell: string | null;
  /** What stands in the row and how it is scored; at most one of the three. */
  readonly row: IndicatorView | null;
  readonly funds: FundsView | null;
  readonly total: TotalView | null;
  readonly facts: readonly FactView[];
  readonly keepsOpen: string | null;
  /** The button that confirms the suggested score; `null` where there is none. */
  readonly confirm: { readonly row: number; readonly label: string } | null;
  /** Values that a click puts into a cell: fixes and suggestions of the facts. */
  readonly offers: readonly OfferView[];
  readonly readings: readonly CandidateView[];
  /** A score of the person's own may be put into this cell. */
  readonly own: { readonly cell: string; readonly max: string | null } | null;
  readonly reason: ReasonView | null;
  /** Where a reason for what became of the money goes. */
  readonly moneyReasonPlace: string | null;
  /** What leads to the cell that is to be corrected in the sheet. */
  readonly goTo: string | null;
  readonly keep: string | null;
  readonly keeping: { readonly reason: string; readonly fault: string | null } | null;
  /** What is to be done about the gravest fact, where no press in the card does it. */
  readonly advice: string | null;
  /** What Enter does: the one action in the card that stands out. */
  readonly primary: 'confirm' | 'offer' | 'reason' | 'own' | 'goTo' | 'keep' | 'keeping' | null;
}

export interface FactView {
  readonly key: string;
  readonly severity: Severity;
  readonly severityWord: string;
  readonly sentence: string;
  readonly why: string;
  readonly action: string;
  readonly help: string;
}

export interface OfferView {
  readonly check: string;
  readonly cell: string;
  readonly value: string;
  readonly text: string;
}

export interface ReasonView {
  readonly key: string;
  readonly row: number;
  /** What the row's own numbers say, put before the person's words; empty where no draft is offered. */
  readonly facts: string;
  readonly text: string;
  /** A draft stands in the cell and is not finished: to be written on in the sheet. */
  readonly unfinished: string | null;
}

/** The cell says truly what is to be explained: correcting it settles nothing. */
const TO_EXPLAIN: readonly string[] = ['low-execution', 'work-ahead-of-money', 'hidden-row'];

export function matterCard(
  form: AssessedForm,
  matter: Matter,
  state: PaneState,
  context: RowViewContext & { readonly locale: Locale; readonly isOneOfMany: boolean },
): MatterCard {
  const { texts, work, profile, locale } = context;
  const walk = WALK[locale];
  const { row, kind, facts } = matter;
  const indicator = form.indicators.find((candidate) => candidate.row === row);
  const view = indicator ? indicatorView(form, indicator, context) : null;
  const judged = state.shown?.judged ?? null;
  // On a sheet that nobody can write to, nothing is offered that would have to be written.
  const canWrite = profile !== null && judged?.reading.obstacles.length === 0;
  const offers = canWrite ? offersOf(facts) : [];
  const score = indicator?.cells.score ?? null;
  const readings = (view?.candidates ?? []).filter(
    (candidate) =>
      !offers.some(({ cell, value }) => cell === candidate.cell && Number(value) === Number(candidate.score)),
  );
  const isOwn = canWrite && kind === 'decide' && score !== null;
  const reason = canWrite ? reasonOf(form, matter, state, locale) : null;
  const printed = indicator?.printedScore ?? null;
  // A score of one's own says the reason along with it; leaving the row without a score would leave the total open.
  const canKeep =
    profile !== null && !isOwn && facts.some(({ check }) => check !== TO_CONFIRM && check !== 'check-failed');
  const { ignoring } = state;
  const card = {
    key: matter.key,
    kind,
    kindWord: walk.kinds[kind],
    severity: facts[0]?.severity ?? 'warning',
    title: matterTitle(form, matter, locale),
    places: [
      ...(view ? [view.place] : row === null ? [] : [texts.row(row)]),
      ...(context.isOneOfMany ? [walk.inForm(shownFormName(form))] : []),
    ],
    cell: matter.cell,
    row: view,
    funds: !view && row !== null && row === form.funds?.row ? fundsView(form, texts) : null,
    total: !view && row !== null && row === form.total.row ? totalView(form, texts) : null,
    facts: facts.map((finding, index) => factView(finding, `${index} ${finding.check}`, context)),
    keepsOpen:
      facts.length === 0 && matter.keepsTotalOpen !== null ? walk.keepsOpen(matter.keepsTotalOpen) : null,
    confirm:
      profile !== null && matter.isToConfirm && row !== null
        ? { row, label: work.confirm.button(confirmedScore(indicator)) }
        : null,
    offers,
    readings: canWrite ? readings : [],
    own: isOwn ? { cell: score, max: indicator?.weight ?? null } : null,
    reason,
    moneyReasonPlace: moneyReasonPlace(form, row, facts, locale),
    goTo:
      matter.cell === null
        ? null
        : isExplained(facts) || isMendedElsewhere(facts)
          ? walk.lookAt(matter.cell)
          : walk.goTo(matter.cell),
    keep: !canKeep ? null : kind === 'differs' && printed !== null ? walk.keepScore(printed) : walk.keep,
    keeping:
      ignoring?.key === matter.key
        ? { reason: ignoring.reason, fault: ignoring.lacksReason ? walk.keepNeeds : null }
        : null,
  };
  const primary = primaryOf(card, isExplained(facts));
  const isInSheet = primary === 'goTo' || primary === 'keep';
  const isOnlyKept = primary === null && offers.length + card.readings.length === 0;
  const advice = isInSheet || isOnlyKept ? (facts[0]?.action ?? null) : null;
  return { ...card, primary, advice };
}

/** The score that stands, written as the suggestion is where both are one number. */
function confirmedScore(indicator: AssessedIndicator | undefined): string {
  const { printedScore = null, score = null } = indicator ?? {};
  const isSame = printedScore !== null && score !== null && Number(printedScore) === Number(score);
  return (isSame ? score : printedScore) ?? '';
}

/** What the matter is about: the indicator, the funds, the total, or the form as a whole. */
export function matterTitle(form: AssessedForm, { row }: Matter, locale: Locale): string {
  const walk = WALK[locale];
  const indicator = form.indicators.find((candidate) => candidate.row === row);
  if (indicator) return indicator.name || indicator.category || indicator.dimension;
  if (row !== null && row === form.funds?.row) return walk.funds;
  return row !== null && row === form.total.row ? walk.total : walk.wholeForm;
}

/** The total's cell shows it; what is wrong stands in the rows. */
const OF_ALL_ROWS: readonly string[] = ['weights-sum', 'section-weights', 'points-unread'];

function isMendedElsewhere(facts: readonly Finding[]): boolean {
  return facts[0] !== undefined && OF_ALL_ROWS.includes(facts[0].check);
}

function isExplained(facts: readonly Finding[]): boolean {
  return facts.length > 0 && facts.every(({ check }) => TO_EXPLAIN.includes(check));
}

/** What is offered is one of two that may be meant: a date of another year may be the true one. */
const PERHAPS_MEANT: readonly string[] = ['year-mismatch', 'date-late'];

function primaryOf(
  card: Omit<MatterCard, 'primary' | 'advice'>,
  isToExplain: boolean,
): MatterCard['primary'] {
  const { kind, confirm, offers, reason, readings, own, goTo, facts } = card;
  if (card.keeping !== null) return 'keeping';
  if (confirm !== null && kind === 'confirm') return 'confirm';
  if (isToExplain && card.keep !== null) return 'keep';
  if (kind === 'reason' && reason !== null && reason.facts !== '') return 'reason';
  if (offers.length === 1 && !offers.some(({ check }) => PERHAPS_MEANT.includes(check))) return 'offer';
  if (confirm !== null) return 'confirm';
  if (offers.length + readings.length > 0) return null;
  // What was found stands in a cell: it is corrected there, before anybody gives a score by hand.
  if (own !== null && (facts.length === 0 || goTo === null)) return 'own';
  return goTo === null ? null : 'goTo';
}

/** Each value once. A suggestion's own band is offered by the tiers; confirming needs no value. */
function offersOf(facts: readonly Finding[]): readonly OfferView[] {
  const offers = new Map<string, OfferView>();
  for (const { check, fix, suggestions } of facts) {
    if (check === TO_CONFIRM) continue;
    for (const { cell, value, text } of fix === null ? suggestions : [fix]) {
      const key = `${cell} ${value}`;
      if (!offers.has(key)) offers.set(key, { check, cell, value, text });
    }
  }
  return [...offers.values()];
}

function reasonOf(
  form: AssessedForm,
  matter: Matter,
  { walk }: PaneState,
  locale: Locale,
): ReasonView | null {
  const row = form.indicators.find((candidate) => candidate.row === matter.row);
  if (!matter.lacksReason || !row) return null;
  const { key } = matter;
  const isUnfinished = matter.facts.some(({ check }) => check === 'reason-unfinished');
  if (row.reasonDraft === null && !isUnfinished) return null;
  return {
    key,
    row: row.row,
    facts: row.reasonDraft === null ? '' : factsOfDraft(row.reasonDraft),
    text: walk.typed[key] ?? '',
    unfinished: isUnfinished ? WALK[locale].unfinished(row.cells.reason ?? '') : null,
  };
}

/** A finding in one sentence, with what stands behind it. */
export function factView(
  { check, severity, message, statement, why, action }: Finding,
  key: string,
  { texts }: RowViewContext,
): FactView {
  return {
    key,
    severity,
    severityWord: texts.severities[severity],
    sentence: statement ?? message,
    why,
    action,
    help: helpPageOf(check),
  };
}
