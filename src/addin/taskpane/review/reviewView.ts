import { Decimal } from 'decimal.js';
import type { AssessedForm } from '../../../core/assessment';
import type { Locale } from '../../../core/language/locale';
import type { Review, ReviewRow } from '../../../core/review/review';
import { proposedEntries, proposedNotes } from '../../../core/review/reviewEdits';
import { reviewOf } from '../../../core/review/reviewOf';
import { formatScore } from '../../../core/scoring/score';
import { spotCheck } from '../../../core/review/spotCheck';
import { REVIEWING } from '../../../locales/reviewing';
import type { PaneState } from '../paneState';
import { letterText, reviewLetter } from './reviewLetter';

/** One row that a reviewer looks at. */
export interface ReviewRowView {
  readonly name: string;
  readonly scores: string;
  /** The cell to jump to. */
  readonly cell: string | null;
}

/** 复核, as it is shown. */
export interface ReviewView {
  readonly title: string;
  readonly note: string | null;
  readonly total: string | null;
  /** The rows drawn, or those in which both scores differ. */
  readonly rows: readonly ReviewRowView[];
  /** What stands in place of rows. */
  readonly none: string | null;
  /** What filling would do; `null` where there is nothing to fill. */
  readonly fill: string | null;
  readonly draw: string;
  readonly countLabel: string;
  readonly mostRows: number;
  /** Which rows were drawn, and by which number. */
  readonly drawn: string | null;
  /** What leads back to the differing rows; `null` where they are shown. */
  readonly endDraw: string | null;
  readonly copyLetter: string;
  readonly printLetter: string;
  /** `null` where there is nothing to send back. */
  readonly letter: string | null;
}

/** The review of the form looked at; `null` while the mode is off or no sheet is shown. */
export function reviewView(state: PaneState, locale: Locale): ReviewView | null {
  const judged = state.shown?.judged ?? null;
  const form = judged?.assessment.forms[state.form] ?? judged?.assessment.forms[0];
  if (!state.preferences.reviews || judged === null || !form) return null;
  const texts = REVIEWING[locale];
  const review = reviewOf(judged.reading.snapshot, form);
  const { spotCheck: draw } = state;
  const drawn = draw === null ? null : new Set(spotCheck(placesOf(form), draw.count, draw.seed));
  const rows = rowsShown(form, review, drawn);
  const total = review?.total ?? null;
  const letter = reviewLetter(form, locale);
  return {
    title: texts.title,
    note: review === null ? texts.noColumns : null,
    total: total && texts.total(total.rows, total.selfScore, total.reviewScore, total.difference),
    rows: rows.map((row) => ({
      name: texts.row(row.row, row.name),
      scores:
        row.reviewScore === null || row.difference === null
          ? texts.notReviewed(row.selfScore ?? '—')
          : texts.scores(row.selfScore ?? '—', row.reviewScore, row.difference),
      cell: row.cells.score ?? row.cells.note ?? selfCellOf(form, row.row),
    })),
    none: rows.length === 0 && total !== null ? texts.none : null,
    fill: review && fillText(review, texts.fill),
    draw: texts.draw,
    countLabel: texts.count,
    mostRows: form.indicators.length,
    drawn:
      draw === null || drawn === null ? null : texts.drawn(drawn.size, form.indicators.length, draw.seed),
    endDraw: draw === null ? null : texts.endDraw,
    copyLetter: texts.copyLetter,
    printLetter: texts.printLetter,
    letter: letter && letterText(letter),
  };
}

const placesOf = ({ indicators }: AssessedForm) => indicators.map(({ row }) => row);

function rowsShown(
  form: AssessedForm,
  review: Review | null,
  drawn: ReadonlySet<number> | null,
): readonly ReviewRow[] {
  const all = review?.rows ?? form.indicators.map((indicator) => unreviewed(indicator));
  if (drawn !== null) return all.filter(({ row }) => drawn.has(row));
  return all.filter(({ difference }) => difference !== null && Number(difference) !== 0);
}

/** A row of a form that has no columns for a reviewer. */
function unreviewed(indicator: AssessedForm['indicators'][number]): ReviewRow {
  return {
    ...{ row: indicator.row, name: indicator.name || indicator.category, weight: indicator.weight },
    ...{
      selfScore: indicator.printedScore === null ? null : formatScore(new Decimal(indicator.printedScore)),
      byRule: null,
      reviewScore: null,
      difference: null,
    },
    ...{ note: '', findings: [], cells: { score: null, note: null } },
  };
}

function selfCellOf({ indicators }: AssessedForm, row: number): string | null {
  return indicators.find((indicator) => indicator.row === row)?.cells.score ?? null;
}

function fillText(review: Review, say: (scores: number, notes: number) => string): string | null {
  const [scores, notes] = [proposedEntries(review).length, proposedNotes(review).length];
  return scores + notes === 0 ? null : say(scores, notes);
}
