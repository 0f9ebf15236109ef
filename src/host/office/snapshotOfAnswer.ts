import { formatArea, parseArea, type CellArea } from '../../grid/cellAddress';
import type { CellType, GridCell, GridSnapshot, Stray } from '../../grid/gridSnapshot';
import { HostRefusal, type SheetReading, type WriteObstacle } from '../spreadsheetHost';
import type { SheetAnswer, UsedCells } from './sheetAnswer';
import { NOTHING_BEYOND, type BeyondWindow } from './beyondWindow';
import { gridOfBlocks } from './cellBlocks';

/** What one sheet answers for itself; settings are the workbook's. */
export type SheetAsRead = Omit<SheetReading, 'stored'>;

/**
 * Turns Excel's answer into the plain data the core judges.
 *
 * @param beyond what was read of the sheet outside of the window
 * @throws HostRefusal `empty-sheet`, or `too-large` with the used range as its detail.
 */
export function readingOf(answer: SheetAnswer, beyond: BeyondWindow = NOTHING_BEYOND): SheetAsRead {
  const parts = [...(answer.used ? [answer.used] : []), ...beyond.blocks];
  const blocks = parts.map((part) => {
    const rows = gridOf(part);
    if (rows === null) throw new HostRefusal('too-large', withoutSheet(answer.whole.address));
    return { top: part.rowIndex, left: part.columnIndex, rows };
  });
  const { origin, rows, strays } = gridOfBlocks(blocks);
  const unread = beyond.unread.map((area): Stray => ({ area, text: null }));
  if (rows.length === 0 && unread.length === 0) throw new HostRefusal('empty-sheet', answer.name);
  const snapshot: GridSnapshot = {
    sheet: answer.name,
    origin,
    rows,
    merges: parts.flatMap(({ merged }) => areasOf(merged)),
    hiddenRows: parts.flatMap((part) => part.rows.filter((row) => row.rowHidden).map((row) => row.rowIndex)),
    conditionalFormulas: answer.formats.flatMap(({ id, formula }) =>
      formula === null ? [] : [{ id, formula }],
    ),
    ...(strays.length + unread.length === 0 ? {} : { strays: [...strays, ...unread] }),
  };
  const isManual = isCalculatedByHand(answer);
  return {
    ...{ sheetId: answer.id, snapshot, obstacles: obstaclesOf(answer) },
    ...(answer.validation && answer.validation !== 'None' ? { hasValidations: true } : {}),
    ...(isManual ? { isCalculatedByHand: true } : {}),
  };
}

/** Whether results of formulas are what they were when somebody last pressed F9. */
export function isCalculatedByHand({ calculation }: Pick<SheetAnswer, 'calculation'>): boolean {
  return calculation === 'Manual';
}

/** The cells of a block; `null` where Excel did not hand them over. */
export function gridOf({ values, valueTypes, formulas, numberFormat }: UsedCells): GridCell[][] | null {
  if (values === null || valueTypes === null || formulas === null || numberFormat === null) return null;
  return values.map((line, row) =>
    line.map((value, column) =>
      answeredCell(
        value,
        valueTypes[row]?.[column] ?? 'Unknown',
        formulas[row]?.[column] ?? '',
        numberFormat[row]?.[column] ?? 'General',
      ),
    ),
  );
}

type Scalar = string | number | boolean;

/** One cell. `formulas` holds the constant itself where there is no formula. */
export function answeredCell(
  value: Scalar,
  valueType: string,
  formula: Scalar,
  numberFormat: string,
): GridCell {
  const type = typeOf(value, valueType);
  return {
    value: type === 'empty' ? null : value,
    type,
    formula: isFormula(value, type, formula) ? formula : null,
    numberFormat,
  };
}

/**
 * Text that merely looks like a formula (typed as `'=12`, or `=12次` into a cell formatted as text) is handed back by
 * `formulas` as the text itself, so it equals the value. A real formula that yields a text never equals that text: it
 * would have to quote itself.
 */
function isFormula(value: Scalar, type: CellType, formula: Scalar): formula is string {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return false;
  return !(type === 'string' && value === formula);
}

function typeOf(value: Scalar, valueType: string): CellType {
  switch (valueType) {
    case 'Empty':
      return 'empty';
    case 'Error':
      return 'error';
    default:
      // `Integer` and `Double` are numbers, `String` a string; `RichValue` and `Unknown` are what their value is.
      return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'string';
  }
}

function obstaclesOf(answer: SheetAnswer): WriteObstacle[] {
  const obstacles: WriteObstacle[] = [];
  if (answer.isProtected) obstacles.push('protected');
  if (answer.isFiltered === true) obstacles.push('filtered');
  return obstacles;
}

/** `'A, B'!A1:B2, 'A, B'!C3` → areas. The sheet's name may hold commas and exclamation marks, then it is quoted. */
export function areasOf(addresses: string | null): CellArea[] {
  if (addresses === null) return [];
  const parts = addresses.match(/(?:'(?:[^']|'')*'|[^',])+/g);
  return (parts ?? []).flatMap((part) => {
    const area = parseArea(withoutSheet(part));
    return area === null ? [] : [area];
  });
}

function withoutSheet(address: string): string {
  const plain = address.slice(address.lastIndexOf('!') + 1).trim();
  const area = parseArea(plain);
  return area === null ? plain : formatArea(area);
}
