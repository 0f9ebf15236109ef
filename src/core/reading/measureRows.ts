import type { FormGrid } from '../form/formGrid';
import type { FormLocation } from '../form/locateForms';
import type { SelfEvaluationForm } from '../form/selfEvaluationForm';
import { MEASURE_HEADINGS } from '../vocabulary/reasonWords';
import { isFillerReason } from '../reasonFiller';

/** Columns behind the reasons' in which the measures may stand. */
const REACH = 2;

/** Zero-based rows whose measure is written in a column of its own: 偏差原因分析｜改进措施. */
export function readMeasureRows(
  grid: FormGrid,
  { header, headerEnd }: FormLocation,
  { columns, indicators }: SelfEvaluationForm,
): ReadonlySet<number> {
  const { reason } = columns;
  if (reason === null) return NO_ROWS;
  const column = Array.from({ length: REACH }, (_, step) => reason + 1 + step).find((behind) =>
    [header, headerEnd].some((row) => MEASURE_HEADINGS.atStart(grid.plain(row, behind)) !== null),
  );
  if (column === undefined) return NO_ROWS;
  return new Set(indicators.map(({ row }) => row).filter((row) => !isFillerReason(grid.plain(row, column))));
}

const NO_ROWS: ReadonlySet<number> = new Set();
