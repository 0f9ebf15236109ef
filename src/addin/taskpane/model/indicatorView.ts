import { Decimal } from 'decimal.js';
import type { AssessedForm, AssessedIndicator, Verdict } from '../../../core/assessment';
import { whyConfirmed } from '../../../core/confirmed/toConfirm';
import { wantsReason } from '../../../core/matters/mattersOf';
import { formatScore } from '../../../core/scoring/score';
import { qualitativeStands } from '../../../core/qualitativeStands';
import { qualitativeTiers } from '../../../core/qualitativeTiers';
import type { ScoringProfile } from '../../../core/scoring/profile';
import type { PaneTexts, RowFilterKey } from '../../../locales/paneTexts';
import type { WorkTexts } from '../../../locales/workTexts';
import type { ChosenScore, Ignoring } from '../paneState';
import { differenceAt } from './difference';

export interface IndicatorView {
  readonly key: string;
  /** One-based sheet row. */
  readonly row: number;
  readonly name: string;
  /** Category and sheet row: 「数量指标 · 第 14 行」. */
  readonly place: string;
  readonly verdict: Verdict;
  readonly verdictWord: string;
  readonly target: string;
  readonly achieved: string;
  /** Score of weight, or that it is open. */
  readonly scoreLine: string;
  /** 「7.50 / 10」, or that it is open. */
  readonly shortScore: string;
  readonly band: string | null;
  readonly difference: string | null;
  readonly working: string | null;
  readonly note: string | null;
  /** Scores that the row could have, each with the reading that gives it; empty where the row is settled. */
  readonly candidates: readonly CandidateView[];
  /** For rows that a person must score: the tiers, the score chosen so far, and what writing it would do. */
  readonly chooser: ChooserView | null;
  /** A draft of the reason can be put into its blank cell. */
  readonly offersDraft: boolean;
  readonly lacksReason: boolean;
  readonly overTarget: boolean;
  /** The cell to jump to: the score's, or what there is instead. */
  readonly cell: string | null;
}

export interface CandidateView {
  readonly text: string;
  readonly score: string;
  /** The score cell; `null` where there is none to write to. */
  readonly cell: string | null;
}

export interface TierView {
  readonly label: string;
  readonly band: string;
  /** The score that choosing the tier begins with. */
  readonly score: string;
  readonly isChosen: boolean;
}

export interface ChooserView {
  readonly cell: string;
  readonly tiers: readonly TierView[];
  /** Index of the chosen tier; `null` before one is chosen. */
  readonly tier: number | null;
  readonly low: string;
  readonly high: string;
  /** The finest step that the rules know, and the step of an arrow key. */
  readonly step: string;
  readonly keyStep: string;
  readonly score: string;
  /** What the button says; `null` while the cell holds exactly this, or nothing is chosen. */
  readonly write: string | null;
}

/** What a row's view depends on beside the row. */
export interface RowViewContext {
  readonly texts: PaneTexts;
  readonly work: WorkTexts;
  /** By which the tiers go; `null` where the rules are not known here (an outcome of the ribbon's command). */
  readonly profile: Pick<ScoringProfile, 'qualitativeTiers' | 'decimals'> | null;
  readonly choice: ChosenScore | null;
  readonly ignoring: Ignoring | null;
}

/** Whether a row belongs to one of the counters. A row may be counted by verdict and for its missing reason. */
export function isCounted(form: AssessedForm, indicator: AssessedIndicator, filter: RowFilterKey): boolean {
  switch (filter) {
    case 'automatic':
      return !isPersons(indicator);
    case 'manual':
      return isPersons(indicator);
    case 'reasonless':
      return wantsReason(form, indicator);
  }
}

/** Whether a row waits for a person: one that has been decided or confirmed does not. */
function isPersons({ verdict, decided, confirmation }: AssessedIndicator): boolean {
  if (decided || confirmation?.state === 'confirmed') return false;
  return verdict !== 'met' && verdict !== 'unmet';
}

export function indicatorView(
  form: AssessedForm,
  row: AssessedIndicator,
  context: RowViewContext,
): IndicatorView {
  const { texts, profile } = context;
  return {
    key: `${row.row}`,
    row: row.row,
    name: row.name,
    place: [row.category || row.dimension, texts.row(row.row)].filter((part) => part !== '').join(' · '),
    verdict: row.verdict,
    verdictWord: verdictWordOf(form, row, texts),
    target: row.target.trim() === '' ? texts.blank : row.target,
    achieved: row.achieved.trim() === '' ? texts.blank : row.achieved,
    scoreLine: scoreLineOf(form, row, texts),
    shortScore: shortScoreOf(form, row, texts),
    band: row.band === null ? null : texts.band(...row.band),
    difference: differenceAt(form, row.cells.score, texts),
    working: row.working,
    note: whyConfirmed(row) ?? row.note,
    candidates: row.candidates.map(({ score, reading }) => ({
      text: texts.candidate(score, reading),
      score,
      cell: profile === null ? null : row.cells.score,
    })),
    chooser: chooserView(row, context),
    offersDraft: profile !== null && row.reasonDraft !== null,
    lacksReason: row.reasonLacking,
    overTarget: row.overTarget,
    cell: row.cells.score ?? row.cells.achieved ?? row.cells.target,
  };
}

/** A person's decision, and a score in words that stands inside its band, want nothing more done. */
function verdictWordOf(form: AssessedForm, row: AssessedIndicator, texts: PaneTexts): string {
  if (isPersonsOwn(row)) return texts.decided;
  return qualitativeStands(form, row) ? texts.qualitativeStands : texts.verdicts[row.verdict];
}

/** A layout without weights has no score to wait for: its verdict is all there is. */
function hasNoWeight({ cells, weight }: AssessedIndicator): boolean {
  return cells.weight === null && weight === null;
}

function shortScoreOf(form: AssessedForm, row: AssessedIndicator, texts: PaneTexts): string {
  if (hasNoWeight(row)) return standingScore(row) ?? row.printedScore ?? verdictWordOf(form, row, texts);
  return `${standingScore(row) ?? texts.totalOpen} / ${row.weight ?? texts.noWeight}`;
}

function scoreLineOf(form: AssessedForm, row: AssessedIndicator, texts: PaneTexts): string {
  if (hasNoWeight(row) && row.score === null) {
    return row.printedScore === null ? verdictWordOf(form, row, texts) : texts.scoreBare(row.printedScore);
  }
  const weight = row.weight ?? texts.noWeight;
  if (isPersonsOwn(row) && row.printedScore !== null) return texts.scoreDecided(row.printedScore, weight);
  if (row.score === null) {
    return row.printedScore === null
      ? texts.scoreOpen(weight)
      : texts.scoreUnchecked(row.printedScore, weight);
  }
  if (row.verdict === 'qualitative') return texts.suggestionOf(row.score, weight);
  return row.printedScore === null || Number(row.printedScore) === Number(row.score)
    ? texts.scoreOf(row.score, weight)
    : texts.scoreApart(row.printedScore, row.score, weight);
}

/** 达成, 部分达成, 未达成 for a qualitative row; nothing is chosen for the person. */
function chooserView(row: AssessedIndicator, { work, profile, choice }: RowViewContext): ChooserView | null {
  const cell = row.cells.score;
  const isPersons =
    row.verdict === 'qualitative' || (row.rule === 'qualitative' && row.verdict === 'needsReview');
  if (!isPersons || cell === null || profile === null) return null;
  const tiers = qualitativeTiers(row, profile);
  if (tiers.length === 0) return null;
  const chosen = choice?.cell === cell ? choice : null;
  const tier = chosen === null ? null : (tiers[chosen.tier] ?? null);
  const present = row.printedScore;
  const isThere = chosen !== null && present !== null && Number(present) === Number(chosen.score);
  return {
    cell,
    tiers: tiers.map(({ tier: key, low, high }, index) => ({
      label: work.tiers[key],
      band: work.tierBand(low, high),
      score: startOf({ low, high }, row, key === 'top'),
      isChosen: chosen?.tier === index,
    })),
    tier: chosen?.tier ?? null,
    low: tier?.low ?? '0',
    high: tier?.high ?? '0',
    step: profile.decimals === 2 ? '0.01' : profile.decimals === 1 ? '0.1' : '1',
    keyStep: profile.decimals === 0 ? '1' : '0.5',
    score: chosen?.score ?? '0',
    write:
      chosen === null || isThere
        ? null
        : present === null
          ? work.writeScore(chosen.score)
          : work.replaceScore(present, chosen.score),
  };
}

/** The suggestion where it lies in the tier, else its upper end for the best tier and its lower end for the others. */
function startOf(
  { low, high }: { readonly low: string; readonly high: string },
  { score }: AssessedIndicator,
  isTop: boolean,
): string {
  const suggested = score === null ? Number.NaN : Number(score);
  const isInside =
    suggested >= Number(low) && (suggested < Number(high) || (isTop && suggested === Number(high)));
  if (score !== null && isInside) return score;
  return isTop ? high : low;
}

/** A person has decided on the score, or confirmed it. */
function isPersonsOwn({ decided, confirmation }: AssessedIndicator): boolean {
  return decided || confirmation?.state === 'confirmed';
}

/** The score that counts: a person's own, else the rule's. */
function standingScore(row: AssessedIndicator): string | null {
  if (!isPersonsOwn(row) || row.printedScore === null) return row.score;
  return formatScore(new Decimal(row.printedScore));
}
