import { Decimal } from 'decimal.js';
import { formatCell } from '../../grid/cellAddress';
import type { GridSnapshot } from '../../grid/gridSnapshot';
import type { AssessedForm, AssessedIndicator } from '../assessment';
import { FormGrid } from '../form/formGrid';
import { countedFindings } from '../ignored/countedFindings';
import { formatScore } from '../scoring/score';
import { reviewColumns } from './reviewColumns';
import type { Review, ReviewRow, ReviewTotal } from './review';

/** What a reviewer has before them on one form; `null` where the form has no columns for a reviewer. Pure. */
export function reviewOf(snapshot: GridSnapshot, form: AssessedForm): Review | null {
  const grid = new FormGrid(snapshot);
  const columns = reviewColumns(grid, form);
  if (columns.score === null && columns.note === null) return null;
  const cellIn = (row: number, column: number | null) => grid.optionalCell(row - 1, column);
  const rows = form.indicators.map((indicator): ReviewRow => {
    const [score, note] = [columns.score, columns.note].map((column) => cellIn(indicator.row, column));
    const reviewScore = score?.number ? formatScore(score.number) : null;
    const selfScore =
      indicator.printedScore === null ? null : formatScore(new Decimal(indicator.printedScore));
    return {
      row: indicator.row,
      name: indicator.name || indicator.category || indicator.dimension,
      weight: indicator.weight,
      ...{ selfScore, byRule: ruleScore(indicator), reviewScore },
      difference: differenceOf(reviewScore, selfScore),
      note: note?.text.trim() ?? '',
      findings: countedFindings(form)
        .filter(({ row, severity }) => row === indicator.row && severity !== 'hint')
        .map(({ statement, message }) => statement ?? message),
      cells: { score: score ? writableAt(score) : null, note: note ? writableAt(note) : null },
    };
  });
  const total = form.total.row === null ? null : cellIn(form.total.row, columns.score);
  return {
    sheet: form.sheet,
    project: form.project ?? form.title,
    rows,
    totalCell: total ? writableAt(total) : null,
    total: totalOf(rows),
  };
}

type ReviewedCell = NonNullable<ReturnType<FormGrid['optionalCell']>>;

function writableAt(cell: ReviewedCell): string | null {
  return cell.isCovered ? null : formatCell(cell);
}

/** A definite score, or a person's own that the rules have nothing against. */
function ruleScore({ verdict, score, candidates, decided, printedScore }: AssessedIndicator): string | null {
  if (decided) return printedScore;
  const isDefinite = (verdict === 'met' || verdict === 'unmet') && candidates.length === 0;
  return isDefinite ? score : null;
}

function differenceOf(reviewScore: string | null, selfScore: string | null): string | null {
  if (reviewScore === null || selfScore === null) return null;
  return signed(new Decimal(reviewScore).minus(selfScore));
}

function totalOf(rows: readonly ReviewRow[]): ReviewTotal | null {
  const both = rows.flatMap(({ selfScore, reviewScore }) =>
    selfScore === null || reviewScore === null ? [] : [{ selfScore, reviewScore }],
  );
  if (both.length === 0) return null;
  const self = Decimal.sum(...both.map(({ selfScore }) => selfScore));
  const review = Decimal.sum(...both.map(({ reviewScore }) => reviewScore));
  return {
    rows: both.length,
    selfScore: formatScore(self),
    reviewScore: formatScore(review),
    difference: signed(review.minus(self)),
  };
}

/** `-2.50`, `0.00`, `1.00`. */
function signed(value: Decimal): string {
  return value.isNegative() && !value.isZero() ? `-${formatScore(value.abs())}` : formatScore(value.abs());
}
