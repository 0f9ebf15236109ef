import type { AssessedForm, AssessedIndicator, Verdict } from '../../../core/assessment';
import type { PaneTexts, RowFilterKey } from '../../../locales/pane';
import { differenceAt } from './difference';

export interface IndicatorView {
  readonly key: string;
  readonly name: string;
  /** Category and sheet row: 「数量指标 · 第 14 行」. */
  readonly place: string;
  readonly verdict: Verdict;
  readonly verdictWord: string;
  readonly target: string;
  readonly achieved: string;
  /** Score of weight, or that it is open. */
  readonly scoreLine: string;
  readonly band: string | null;
  readonly difference: string | null;
  readonly working: string | null;
  readonly note: string | null;
  readonly candidates: readonly string[];
  readonly lacksReason: boolean;
  readonly overTarget: boolean;
  /** The cell to jump to: the score's, or what there is instead. */
  readonly cell: string | null;
}

/** Whether a row belongs to one of the counters. A row may be counted by verdict and for its missing reason. */
export function isCounted(indicator: AssessedIndicator, filter: RowFilterKey): boolean {
  switch (filter) {
    case 'automatic':
      return indicator.verdict === 'met' || indicator.verdict === 'unmet';
    case 'manual':
      return indicator.verdict !== 'met' && indicator.verdict !== 'unmet';
    case 'reasonless':
      return lacksReason(indicator);
  }
}

export function lacksReason(indicator: AssessedIndicator): boolean {
  return indicator.reasonLacking;
}

export function indicatorView(form: AssessedForm, row: AssessedIndicator, texts: PaneTexts): IndicatorView {
  return {
    key: `${row.row}`,
    name: row.name,
    place: [row.category || row.dimension, texts.row(row.row)].filter((part) => part !== '').join(' · '),
    verdict: row.verdict,
    verdictWord: texts.verdicts[row.verdict],
    target: row.target.trim() === '' ? texts.blank : row.target,
    achieved: row.achieved.trim() === '' ? texts.blank : row.achieved,
    scoreLine: scoreLineOf(row, texts),
    band: row.band === null ? null : texts.band(...row.band),
    difference: differenceAt(form, row.cells.score, texts),
    working: row.working,
    note: row.note,
    candidates: row.candidates.map(({ score, reading }) => texts.candidate(score, reading)),
    lacksReason: lacksReason(row),
    overTarget: row.overTarget,
    cell: row.cells.score ?? row.cells.achieved ?? row.cells.target,
  };
}

function scoreLineOf(row: AssessedIndicator, texts: PaneTexts): string {
  const weight = row.weight ?? texts.noWeight;
  if (row.score === null) return texts.scoreOpen(weight);
  return row.verdict === 'qualitative'
    ? texts.suggestionOf(row.score, weight)
    : texts.scoreOf(row.score, weight);
}
