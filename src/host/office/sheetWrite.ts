import type { HelpChange } from '../../core/inputHelp/changeOfHelp';
import type { Mark } from '../../core/assessment';
import type { MarkChange } from '../../core/plan';
import { MARK_FILL } from '../markStyle';
import type { CellRun } from './cellRuns';
import { queueHelpWrite } from './helpWrite';
import { markAddress } from './markPieces';
import { MARKED_AREA } from './sheetQuery';

/** Queues all writes of one command on one sheet, without a sync. */
export function queueSheetWrite(
  sheet: Excel.Worksheet,
  runs: readonly CellRun[],
  marks: MarkChange,
  help: HelpChange,
): void {
  removeMarks(sheet, marks.remove);
  for (const run of runs) writeRun(sheet, run);
  for (const mark of marks.add) queueMark(sheet, mark);
  queueHelpWrite(sheet, help);
}

/** Queues one mark. */
export function queueMark(sheet: Excel.Worksheet, mark: Mark): void {
  const format = sheet.getRanges(markAddress(mark)).conditionalFormats.add('Custom');
  format.custom.rule.formula = mark.formula;
  format.custom.format.fill.color = MARK_FILL;
}

/** Queues the cells of one run. */
export function writeRun(sheet: Excel.Worksheet, run: CellRun): void {
  const range = sheet.getRange(run.area);
  // The format goes first: a number put into a cell formatted as text would become text.
  if (run.numberFormats.some((format) => format !== null)) {
    range.numberFormat = run.numberFormats.map((format) => [format]);
  }
  // `formulas` takes constants as well; one call for whatever the cells are to hold.
  range.formulas = run.contents.map((content) => [content]);
}

/** Last first, so that no removal shifts a format that is still to be removed, should a host number them by place. */
export function removeMarks(sheet: Excel.Worksheet, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const formats = sheet.getRange(MARKED_AREA).conditionalFormats;
  for (const id of [...ids].reverse()) formats.getItem(id).delete();
}
