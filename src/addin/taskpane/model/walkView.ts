import type { AssessedForm } from '../../../core/assessment';
import type { Locale } from '../../../core/language/locale';
import { tallyOf } from '../../../core/matters/tally';
import type { Hint } from '../../../core/matters/hintsOf';
import type { Matter } from '../../../core/matters/matter';
import { WALK, type WalkTexts } from '../../../locales/walk';
import { isFree, type PaneState } from '../paneState';
import { HINTS_STEP, hintsShown, mattersShown } from '../state/walkStates';
import type { RowViewContext } from './indicatorView';
import { factView, matterCard, type FactView, type MatterCard, type ReasonView } from './matterCard';
import { shownFormName } from './formView';

/** The way through what a person has to settle. */
export interface WalkView {
  readonly texts: WalkTexts;
  /** 「还有 3 处要您处理」, or that all is settled. */
  readonly heading: string;
  readonly isDone: boolean;
  readonly settled: number;
  readonly all: number;
  readonly progress: string;
  /** The person looks at another row. */
  readonly isAway: boolean;
  /** 「第 2 处，共 3 处」; empty where none is left. */
  readonly position: string;
  readonly canGoBack: boolean;
  readonly canGoOn: boolean;
  /** The matter to settle now; `null` where none is left, or the person looks at another row. */
  readonly card: MatterCard | null;
  /** All that is only worth knowing, where the walk stands there. */
  readonly hintsCard: HintsCard | null;
  /** What opens the list of all suggestions, of all missing reasons; `null` where there are not several. */
  readonly confirmAll: string | null;
  readonly reasonsAll: string | null;
  readonly together: TogetherView | null;
  /** What one press fills; `null` where nothing is blank, or nothing can be written. */
  readonly fill: string | null;
  /** Filling is what is next: nothing is left to settle before it. */
  readonly isFillNext: boolean;
  /** How many cells differ by no more than the rules allow for; `null`: none. */
  readonly rounding: string | null;
  /** What was done, once all is settled. */
  readonly finished: readonly string[];
  readonly hints: string | null;
  /** Which rows keep the total open although all is settled. */
  readonly stillOpen: string | null;
}

/** The last step: hints, to be passed over in one press. */
export interface HintsCard {
  readonly title: string;
  readonly pass: string;
  readonly lines: readonly (FactView & { readonly about: string; readonly cell: string | null })[];
}

/** All matters of a kind in one list. */
export type TogetherView =
  | { readonly kind: 'confirm'; readonly lines: readonly TogetherLine[]; readonly rows: readonly number[] }
  | {
      readonly kind: 'reasons';
      readonly lines: readonly (TogetherLine & { readonly reason: ReasonView })[];
      /** Keys of those that something was typed for. */
      readonly typed: readonly string[];
      readonly left: number;
    };

export interface TogetherLine {
  readonly key: string;
  readonly title: string;
  /** The figures, and the score where it is to be confirmed. */
  readonly about: string;
  readonly cell: string | null;
}

/** `null` while no form is shown. */
export function walkView(state: PaneState, context: RowViewContext, locale: Locale): WalkView | null {
  const outcome = state.shown?.outcome;
  if (outcome?.kind !== 'scored') return null;
  const texts = WALK[locale];
  const { walk } = state;
  const { forms } = outcome.assessment;
  const matters = mattersShown(state);
  const keys = matters.map(({ key }) => key);
  const hints = hintsShown(state);
  const steps = hints.length > 0 ? [...keys, HINTS_STEP] : keys;
  const index = keys.indexOf(walk.at ?? '');
  const step = steps.indexOf(walk.at ?? '');
  const cardOf = (matter: Matter): MatterCard[] => {
    const form = forms[matter.form];
    return form
      ? [matterCard(form, matter, state, { ...context, locale, isOneOfMany: forms.length > 1 })]
      : [];
  };
  const current = matters[index];
  const settled = walk.met.filter((key) => !keys.includes(key)).length;
  const cards = matters.flatMap(cardOf);
  const confirming = cards.filter(({ confirm }) => confirm !== null);
  const reasons = cards.filter(({ reason }) => reason !== null);
  const tally = tallyOf(outcome.assessment);
  const held = heldBlanks(state, forms);
  const blanks = tally.fillable - held.length;
  const isDone = steps.length === 0 && blanks === 0;
  return {
    texts,
    heading: headingOf({ matters: matters.length, blanks, hints: hints.length, held }, texts),
    isDone,
    settled,
    all: settled + matters.length,
    progress: texts.progress(settled, settled + matters.length),
    isAway: walk.isAway,
    position: index < 0 ? '' : texts.position(index + 1, matters.length),
    canGoBack: walk.isAway || step > 0,
    canGoOn: walk.isAway || step < steps.length - 1,
    card: walk.isAway || !current ? null : (cardOf(current)[0] ?? null),
    hintsCard: walk.isAway || walk.at !== HINTS_STEP ? null : hintsCard(hints, forms, context, texts),
    confirmAll: confirming.length > 1 ? texts.confirmAll(confirming.length) : null,
    reasonsAll: reasons.length > 1 ? texts.reasonsAll(reasons.length) : null,
    together: togetherOf(walk.together, confirming, reasons),
    fill: fillOf(state, held.length, texts),
    isFillNext: matters.length === 0,
    rounding: roundingOf(state, tally.rounding, texts),
    finished: isDone ? finishedOf(state, forms, texts) : [],
    hints: isDone && tally.hints > 0 ? texts.finished.hints(tally.hints) : null,
    stillOpen: isDone ? stillOpenOf(forms, texts) : null,
  };
}

function togetherOf(
  together: PaneState['walk']['together'],
  confirming: readonly MatterCard[],
  reasons: readonly MatterCard[],
): TogetherView | null {
  const lineOf = ({ key, title, row, cell }: MatterCard): TogetherLine => {
    const figures = row === null ? '' : `${row.target} → ${row.achieved}`;
    return { key, title, about: row === null ? figures : `${figures} · ${row.scoreLine}`, cell };
  };
  if (together === 'confirm' && confirming.length > 0) {
    const rows = confirming.flatMap(({ confirm }) => (confirm === null ? [] : [confirm.row]));
    return { kind: 'confirm', lines: confirming.map(lineOf), rows };
  }
  if (together !== 'reasons' || reasons.length === 0) return null;
  const lines = reasons.flatMap((card) =>
    card.reason === null ? [] : [{ ...lineOf(card), cell: card.cell, reason: card.reason }],
  );
  const typed = lines.flatMap(({ key, reason }) => (reason.text.trim() === '' ? [] : [key]));
  return { kind: 'reasons', lines, typed, left: lines.length - typed.length };
}

/** Offered as one thing, and never where Excel lets nobody write. */
function fillOf(state: PaneState, held: number, texts: WalkTexts): string | null {
  const judged = state.shown?.judged ?? null;
  if (judged === null || !isFree(state) || judged.reading.obstacles.length > 0) return null;
  const fillable = tallyOf(judged.assessment).fillable - held;
  return fillable <= 0 ? null : texts.fill(fillable);
}

/** Blanks that 一键评分 could not fill; with one of them filled by hand it may be able to fill the others. */
function heldBlanks({ walk: { unfilled } }: PaneState, forms: readonly AssessedForm[]): readonly string[] {
  const blank = blanksOf(forms);
  return unfilled.every((cell) => blank.has(cell)) ? unfilled : [];
}

function blanksOf(forms: readonly AssessedForm[]): ReadonlySet<string> {
  const proposals = forms.flatMap((form) => form.proposals);
  return new Set(proposals.flatMap(({ cell, occupancy }) => (occupancy === 'blank' ? [cell] : [])));
}

function finishedOf(
  { walk }: PaneState,
  forms: readonly AssessedForm[],
  texts: WalkTexts,
): readonly string[] {
  const { explained, kept, confirmed } = tallyOf({ forms: [...forms] });
  const blank = blanksOf(forms);
  const filled = walk.filled.filter((cell) => !blank.has(cell)).length;
  const { finished } = texts;
  const done = [
    ...(filled > 0 ? [finished.filled(filled)] : []),
    ...(confirmed > 0 ? [finished.confirmed(confirmed)] : []),
    ...(explained > 0 ? [finished.explained(explained)] : []),
    ...(kept > 0 ? [finished.kept(kept)] : []),
  ];
  return done.length > 0 ? done : [finished.nothing];
}

/** What is left, of the most weight. */
function headingOf(
  {
    matters,
    blanks,
    hints,
    held,
  }: Readonly<Record<'matters' | 'blanks' | 'hints', number>> & { readonly held: readonly string[] },
  texts: WalkTexts,
): string {
  if (matters > 0) return texts.left(matters);
  if (blanks > 0) return texts.blanksLeft(blanks);
  if (hints > 0) return texts.hintsLeft(hints);
  return held.length > 0 ? texts.blanksYours(held) : texts.done;
}

function hintsCard(
  hints: readonly Hint[],
  forms: readonly AssessedForm[],
  context: RowViewContext,
  texts: WalkTexts,
): HintsCard {
  const lines = hints.map(({ key, form: index, finding }) => {
    const form = forms[index];
    const row = form?.indicators.find((candidate) => candidate.row === finding.row);
    const name = row ? row.name || row.category || row.dimension : '';
    const about = [
      ...(form && forms.length > 1 ? [shownFormName(form)] : []),
      ...(name === '' ? [] : [name]),
    ];
    return { ...factView(finding, key, context), about: about.join(' · '), cell: finding.cell };
  });
  return { title: texts.hintsStep, pass: texts.hintsPass(hints.length), lines };
}

/** Told where it is known by which rules. */
function roundingOf({ shown }: PaneState, count: number, texts: WalkTexts): string | null {
  const tolerance = shown?.judged?.rules.profile.tolerance;
  return tolerance === undefined || count === 0 ? null : texts.rounding(count, tolerance.toString());
}

function stillOpenOf(forms: readonly AssessedForm[], texts: WalkTexts): string | null {
  const rows = forms.flatMap(({ total }) => total.open.map(({ row }) => row));
  return rows.length === 0 ? null : texts.stillOpen(rows);
}
