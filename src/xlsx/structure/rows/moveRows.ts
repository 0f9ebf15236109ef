import { relationshipsPart, type OpcPackage } from '../../opc/opcPackage';
import type { PackageEditor } from '../../patch/packageEditor';
import { calculateOnLoad, dropCalculationChain } from '../../patch/workbookEdits';
import { FormulaReader } from '../../read/formulaReader';
import { scanSheet, type StoredCell } from '../../read/scanSheet';
import { wholeBlocks } from '../../read/wholeBlocks';
import { readWorkbookPart, type SheetLink } from '../../read/workbookPart';
import { rowObstacle } from '../../rows/rowObstacle';
import type { RowShift } from '../../rows/rowShift';
import { PatchError } from '../../workbookFile';
import { TextSplices } from '../../xml/textSplices';
import { moveAroundCells } from './moveAroundCells';
import { moveCellFormulas } from './moveCellFormulas';
import { moveDrawings } from './moveDrawings';
import { moveNotes } from './moveNotes';
import { moveSheetRows, type RowWithCells } from './moveSheetRows';
import { moveTables } from './moveTables';
import { moveWorkbookNames } from './moveWorkbookNames';

/**
 * Inserts rows into a sheet or removes some, and has everything in the package that names its cells follow: formulas,
 * names, merged areas, formats, validations, notes, drawings, charts, tables. Each part is changed only where a place
 * in it changes. Throws `PatchError` before anything is changed when the rows would cut what only moves as a whole.
 */
export function moveRows(
  pkg: OpcPackage,
  editor: PackageEditor,
  { name, shift }: { readonly name: string; readonly shift: RowShift },
): void {
  const workbook = readWorkbookPart(pkg);
  const link = workbook.sheets.find((sheet) => sheet.name === name);
  if (!link) throw new PatchError('unknown-sheet', name);
  requireMovable(pkg, editor, link, shift);

  let hasFormulas = false;
  for (const sheet of workbook.sheets) {
    const found = moveSheetPart(editor, sheet, link, shift);
    hasFormulas ||= found;
  }
  moveWorkbookNames(pkg, editor, workbook.part, { sheet: name, shift });
  for (const sheet of workbook.sheets)
    moveTables(pkg, editor, sheet.part, { sheet: name, home: sheet.name, shift });
  moveNotes(pkg, editor, link.part, { sheet: name, home: name, shift });
  moveDrawings(pkg, editor, workbook.part, link.part, { sheet: name, home: null, shift });
  if (!hasFormulas) return;
  // Results may hang on where a row is (ROW), and the chain names cells that have moved.
  if (pkg.has(relationshipsPart(workbook.part))) dropCalculationChain(pkg, editor, workbook.part);
  calculateOnLoad(editor, workbook.part);
}

function requireMovable(
  pkg: OpcPackage,
  editor: PackageEditor,
  { part, name }: SheetLink,
  shift: RowShift,
): void {
  const formulas = new FormulaReader();
  scanSheet(editor.text(part), part, { row: (_, cells) => cells.forEach((cell) => formulas.read(cell)) });
  const obstacle = rowObstacle(wholeBlocks(pkg, part, formulas), shift);
  if (obstacle !== null) throw new PatchError('rows-cut', `${name} ${obstacle}`);
}

/** Whether the sheet has any formula. */
function moveSheetPart(editor: PackageEditor, sheet: SheetLink, moving: SheetLink, shift: RowShift): boolean {
  const { part } = sheet;
  const rows = { sheet: moving.name, home: sheet.name, shift };
  const text = editor.text(part);
  const stored: RowWithCells[] = [];
  const formulaCells: StoredCell[] = [];
  const outline = scanSheet(text, part, {
    row(row, cells) {
      if (sheet === moving) stored.push({ row, cells });
      formulaCells.push(...cells.filter((cell) => cell.formula !== null));
    },
  });
  const splices = new TextSplices();
  moveCellFormulas(formulaCells, text, sheet === moving, rows, splices);
  if (sheet === moving) moveSheetRows(stored, outline, text, shift, splices);
  moveAroundCells(outline, text, sheet === moving, rows, splices);
  editor.replace(part, splices.apply(text));
  return formulaCells.length > 0;
}
