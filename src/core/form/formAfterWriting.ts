import type { FormGrid } from './formGrid';
import type { FormCell, Funds, Indicator, SelfEvaluationForm, TotalRow } from './selfEvaluationForm';

/**
 * A form as it stands once numbers were written into cells that its scores, its execution rate and its total have.
 * These say nothing of where the form's other parts are, so that nothing else is read again. Pure.
 *
 * @param before the form as it was read before the (zero-based) rows `changed` were written; `grid` is the sheet after
 * @returns `null` where something else was written, or where the form counts scores as its points: it is to be read anew
 */
export function formAfterWriting(
  grid: FormGrid,
  before: SelfEvaluationForm,
  changed: ReadonlySet<number>,
): SelfEvaluationForm | null {
  const { area, columns, funds, total, indicators } = before;
  if (columns.weight === null || before.tornRows.length > 0 || total?.isTorn === true) return null;
  const written = new Set<FormCell>();
  for (const row of changed) {
    if (row < area.top || row > area.bottom) continue;
    const places = grid.writtenColumns(row);
    if (places === null) return null;
    const own = scoresIn(before, row);
    for (const column of places) {
      const cell = own.find((one) => one.column === column);
      // A number that stands first in its row may be taken for something else than a score.
      if (!cell || grid.cell(row, column).stored === null || grid.filled(row)[0]?.[0] === column) return null;
      // A merged area that was empty may reach beyond the form, which is then as wide as that.
      if (grid.areaAt(row, column).right > area.right) return null;
      written.add(cell);
    }
  }
  const now = (cell: FormCell | null) =>
    cell !== null && written.has(cell) ? grid.cell(cell.row, cell.column) : cell;
  return {
    ...before,
    indicators: indicators.map((indicator) => withScore(indicator, now)),
    funds: funds && withRate(funds, now),
    total: total && withTotal(total, now),
  };
}

/** The cells of a form that a plan writes numbers into, in one row of it. */
function scoresIn({ indicators, funds, total }: SelfEvaluationForm, row: number): readonly FormCell[] {
  const cells = indicators.map(({ score }) => score);
  if (funds) cells.push(funds.total.rate, funds.total.score);
  if (total) cells.push(total.score);
  return cells.filter((cell) => cell?.row === row).filter((cell) => cell !== null);
}

type Now = (cell: FormCell | null) => FormCell | null;

function withScore(indicator: Indicator, now: Now): Indicator {
  const score = now(indicator.score);
  return score === indicator.score ? indicator : { ...indicator, score };
}

function withRate(funds: Funds, now: Now): Funds {
  const { total } = funds;
  const [rate, score] = [now(total.rate), now(total.score)];
  return rate === total.rate && score === total.score
    ? funds
    : { ...funds, total: { ...total, rate, score } };
}

function withTotal(total: TotalRow, now: Now): TotalRow {
  const score = now(total.score);
  return score === total.score ? total : { ...total, score };
}
