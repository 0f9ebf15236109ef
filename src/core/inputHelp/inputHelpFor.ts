import type { AssessedIndicator, Assessment } from '../assessment';
import { areaHolds, columnName, formatCell, parseCell, type CellPosition } from '../grid/cellAddress';
import { cellAt, type GridSnapshot } from '../grid/gridSnapshot';
import type { Locale } from '../language/locale';
import { statesTier, tierWords } from '../scoring/tierWords';
import { isOwnTitle, markedTitle, type HelpRule, type InputHelp } from './inputHelp';
import { INPUT_HELP } from './messages';

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
 */
export function inputHelpFor({ forms }: Assessment, snapshot: GridSnapshot, locale: Locale): InputHelpChoice {
  const rows = forms.flatMap(({ indicators }) => indicators);
  const isOnly = lonely(rows);
  const texts = INPUT_HELP[locale];
  const wanted = rows.flatMap((row): InputHelp[] => {
    const score = isOnly(row.cells.score) && isOnly(row.cells.weight) ? scoreRule(row, snapshot) : null;
    const words = isOnly(row.cells.achieved) ? wordsFor(row, snapshot) : [];
    const { message } = texts.tier;
    return [
      ...(score ? [{ ...score, ...texts.score, title: markedTitle(texts.score.title) }] : []),
      ...(words.length > 0 && row.cells.achieved !== null
        ? [
            {
              cell: row.cells.achieved,
              rule: { kind: 'oneOf', words } as const,
              title: markedTitle(texts.tier.title),
              message: message(words),
              warning: null,
            },
          ]
        : []),
    ];
  });
  const isTheirs = ({ cell }: InputHelp) => titleAt(snapshot, cell).some((title) => !isOwnTitle(title));
  return {
    help: wanted.filter((help) => !isTheirs(help)),
    theirs: wanted.filter(isTheirs).map(({ cell }) => cell),
  };
}

/** Whether a cell belongs to one row alone: a merged one may stand for several. */
function lonely(rows: readonly AssessedIndicator[]): (cell: string | null) => boolean {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    for (const cell of Object.values(cells)) {
      if (cell !== null) counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
  }
  return (cell) => cell !== null && counts.get(cell) === 1;
}

function scoreRule(
  { cells, weight }: AssessedIndicator,
  snapshot: GridSnapshot,
): { readonly cell: string; readonly rule: HelpRule } | null {
  const [score, of] = [open(cells.score, snapshot), at(cells.weight)];
  if (score === null || of === null || weight === null) return null;
  if (cellAt(snapshot, score.row, score.column).numberFormat === '@') return null;
  return {
    cell: formatCell(score),
    rule: { kind: 'upTo', formula: weightFormula(score, of, weight, snapshot) },
  };
}

/**
 * The weight by reference, so that a changed weight counts at once. By its column and the cell's own row: it means the
 * same in every row, also after one was copied. A weight in words (10分) is no number to a formula and is given as one.
 */
function weightFormula(
  score: CellPosition,
  weight: CellPosition,
  value: string,
  snapshot: GridSnapshot,
): string {
  if (cellAt(snapshot, weight.row, weight.column).type !== 'number') return `=${value}`;
  const column = `$${columnName(weight.column)}`;
  return weight.row === score.row ? `=INDEX(${column}:${column},ROW())` : `=${column}$${weight.row + 1}`;
}

function wordsFor({ cells, target, achieved }: AssessedIndicator, snapshot: GridSnapshot): readonly string[] {
  const place = open(cells.achieved, snapshot);
  if (place === null) return [];
  const isBlank = cellAt(snapshot, place.row, place.column).type === 'empty';
  return isBlank || statesTier(target, achieved) ? tierWords(target) : [];
}

/** A cell that a person types into: it holds no formula and is no hidden part of a merged one. */
function open(cell: string | null, snapshot: GridSnapshot): CellPosition | null {
  const place = at(cell);
  if (place === null || cellAt(snapshot, place.row, place.column).formula !== null) return null;
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
