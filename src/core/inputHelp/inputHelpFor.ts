import { Decimal } from 'decimal.js';
import type { AssessedIndicator, Assessment } from '../assessment';
import { areaHolds, columnName, formatCell, parseCell, type CellPosition } from '../../grid/cellAddress';
import { cellAt, type GridSnapshot } from '../../grid/gridSnapshot';
import type { Locale } from '../language/locale';
import { statesTier, tierWords } from '../reading/tierWords';
import { isOwnTitle, markedTitle, type InputHelp } from './inputHelp';
import { CELL_PROMPTS } from './messages';

export interface InputHelpChoice {
  readonly help: readonly InputHelp[];
  /** Cells (A1) that would get help and have a data validation of somebody else's: left as they are. */
  readonly theirs: readonly string[];
}

/**
 * Which cells of a sheet get input help: score cells a number up to their row's weight, and achieved values of
 * qualitative rows, where they are blank or state a tier, the words for the tiers. Cells with a formula need none, and
 * numbers typed into a cell formatted as text would all seem wrong.
 *
 * @param snapshot the sheet judged, with its validated cells
 * @param had cells (A1) that have had help and are to have it again, whatever has been written into them since
 */
export function inputHelpFor(
  { forms }: Assessment,
  snapshot: GridSnapshot,
  locale: Locale,
  had: ReadonlySet<string> = new Set(),
): InputHelpChoice {
  const rows = forms.flatMap(({ indicators }) => indicators);
  const isOnly = lonely(rows, snapshot);
  const wanted = rows.flatMap((row) => [
    ...(isOnly(row.cells.score) && isOnly(row.cells.weight) ? scoreHelp(row, snapshot, locale, had) : []),
    ...(isOnly(row.cells.achieved) ? tierHelp(row, snapshot, locale, had) : []),
  ]);
  const isTheirs = ({ cell }: InputHelp) => titleAt(snapshot, cell).some((title) => !isOwnTitle(title));
  return {
    help: wanted.filter((help) => !isTheirs(help)),
    theirs: wanted.filter(isTheirs).map(({ cell }) => cell),
  };
}

/** Whether a cell belongs to one indicator alone: a merged one may stand for several, and then for none of them. */
function lonely(
  rows: readonly AssessedIndicator[],
  { merges }: GridSnapshot,
): (cell: string | null) => boolean {
  const sheetRows = rows.map(({ row }) => row - 1);
  return (cell) => {
    const place = at(cell);
    const merge = merges.find((area) => place !== null && areaHolds(area, place));
    return !merge || sheetRows.filter((row) => row >= merge.top && row <= merge.bottom).length <= 1;
  };
}

function scoreHelp(
  { cells, weight }: AssessedIndicator,
  snapshot: GridSnapshot,
  locale: Locale,
  had: ReadonlySet<string>,
): InputHelp[] {
  const [score, of] = [uncovered(cells.score, snapshot), at(cells.weight)];
  if (score === null || of === null || weight === null) return [];
  const isText = cellAt(snapshot, score.row, score.column).numberFormat === '@';
  if (!had.has(formatCell(score)) && (isText || holdsFormula(score, snapshot))) return [];
  const { title, message, warning } = CELL_PROMPTS[locale].score;
  const rule = { kind: 'upTo', formula: weightFormula(score, of, weight, snapshot) } as const;
  return [{ cell: formatCell(score), rule, title: markedTitle(title), message, warning }];
}

/**
 * The weight by reference, so that a changed weight counts at once, seen from the cell's own row: the rules of all rows
 * are then one and the same to Excel. Without ROW(), with which rules have been seen not to work (REAL-EXCEL §1). A
 * weight that is no such number to a formula (10分 in words) is given as one; 10% of the points are stored as 0.1.
 */
function weightFormula(
  score: CellPosition,
  weight: CellPosition,
  value: string,
  snapshot: GridSnapshot,
): string {
  const stored = cellAt(snapshot, weight.row, weight.column).value;
  const share = typeof stored === 'number' ? new Decimal(value).div(stored === 0 ? 1 : stored) : null;
  const times = share?.eq(1) ? '' : share?.eq(100) ? '*100' : null;
  if (times === null) return `=${value}`;
  const row = weight.row === score.row ? `${weight.row + 1}` : `$${weight.row + 1}`;
  return `=$${columnName(weight.column)}${row}${times}`;
}

function tierHelp(
  { cells, target, achieved }: AssessedIndicator,
  snapshot: GridSnapshot,
  locale: Locale,
  had: ReadonlySet<string>,
): InputHelp[] {
  const place = uncovered(cells.achieved, snapshot);
  const words = tierWords(target);
  if (place === null || words.length === 0) return [];
  const isBlank = cellAt(snapshot, place.row, place.column).type === 'empty';
  const isTier = !holdsFormula(place, snapshot) && (isBlank || statesTier(target, achieved));
  if (!had.has(formatCell(place)) && !isTier) return [];
  const { title, message } = CELL_PROMPTS[locale].tier;
  const rule = { kind: 'oneOf', words } as const;
  return [
    { cell: formatCell(place), rule, title: markedTitle(title), message: message(words), warning: null },
  ];
}

function holdsFormula({ row, column }: CellPosition, snapshot: GridSnapshot): boolean {
  return cellAt(snapshot, row, column).formula !== null;
}

/** A cell that a person can type into: it is no hidden part of a merged one. */
function uncovered(cell: string | null, snapshot: GridSnapshot): CellPosition | null {
  const place = at(cell);
  if (place === null) return null;
  const isCovered = snapshot.merges.some(
    (merge) => areaHolds(merge, place) && (merge.top !== place.row || merge.left !== place.column),
  );
  return isCovered ? null : place;
}

function at(cell: string | null): CellPosition | null {
  return cell === null ? null : parseCell(cell);
}

function titleAt({ validations = [] }: GridSnapshot, cell: string): readonly string[] {
  const place = at(cell);
  return validations.filter(({ area }) => place !== null && areaHolds(area, place)).map(({ title }) => title);
}
