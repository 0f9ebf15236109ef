import { assess } from '../../src/core/assess';
import { isOwnTitle } from '../../src/core/inputHelp/inputHelp';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { formatCell } from '../../src/grid/cellAddress';
import { sheetSnapshot } from '../../src/host/file/sheetSnapshot';
import { MARK_FILL } from '../../src/host/markStyle';
import type { LiveSheet } from '../../src/workbench/session/workbookSession';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import type { SheetView, WorkbookFile } from '../../src/xlsx/workbookFile';
import type { FilledWorkbook } from './filledWorkbooks';

/** What was held against each other. */
export interface Compared {
  readonly formulas: number;
  readonly rowsMarked: number;
  readonly validations: number;
  readonly forms: number;
  readonly disagreements: readonly string[];
}

/**
 * A workbook filled here against the same after another program has opened, calculated and saved it.
 *
 * @param saved what that program saved
 * @param html the same as a page, with the colours that conditional formats give
 */
export function compared({ book, bytes }: FilledWorkbook, saved: Uint8Array, html: string): Compared {
  const [ours, theirs] = [readWorkbook(bytes), readWorkbook(saved)];
  const pages = tablesIn(html);
  const disagreements: string[] = [];
  let [formulas, rowsMarked, validations, forms] = [0, 0, 0, 0];
  ours.sheets.forEach((sheet, index) => {
    const other = theirs.sheets.find(({ name }) => name === sheet.name);
    if (!other) return disagreements.push(`${sheet.name}：没有了`);
    const say = (text: string) => disagreements.push(`${sheet.name}：${text}`);
    for (const { cell, value } of formulasIn(sheet)) {
      formulas += 1;
      const result = cellIn(other, cell);
      if (!isSameNumber(value, result)) say(`${cell} 写的是 ${String(value)}，重算得 ${String(result)}`);
    }
    const live = book.sheets[index];
    const marked = live ? markedRows(live) : [];
    rowsMarked += marked.length;
    const shown = pages[index] ?? [];
    if (marked.join() !== shown.join()) say(`标黄的行 ${marked.join()}，显示的是 ${shown.join()}`);
    const helped = helpedCells(sheet);
    validations += helped.length;
    if (helped.join() !== helpedCells(other).join())
      say(`输入提示 ${helped.join()}，存后 ${helpedCells(other).join()}`);
    const [before, after] = [judged(ours, sheet), judged(theirs, other)];
    forms += before.length;
    before.forEach((form, place) => {
      if (form !== after[place]) say(`判定不同：${form} / ${after[place] ?? '没有'}`);
    });
    return undefined;
  });
  return { formulas, rowsMarked, validations, forms, disagreements };
}

function formulasIn({ cells }: SheetView) {
  return cells
    .filter(({ formula, type }) => formula !== null && type === 'number')
    .map(({ row, column, value }) => ({ cell: formatCell({ row, column }), value }));
}

function cellIn({ cells }: SheetView, wanted: string): unknown {
  return cells.find((cell) => formatCell(cell) === wanted)?.value ?? null;
}

function isSameNumber(one: unknown, other: unknown): boolean {
  const digits = (value: unknown) => (typeof value === 'number' ? value.toPrecision(12) : value);
  return digits(one) === digits(other);
}

/** Rows (one-based) of which a cell is coloured by the add-in's mark. */
function markedRows(sheet: LiveSheet): readonly number[] {
  const columns = Array.from({ length: sheet.columnCount }, (_, column) => column);
  return Array.from({ length: sheet.rowCount }, (_, row) => row)
    .filter((row) => columns.some((column) => sheet.conditionalStyle({ row, column })?.fill === MARK_FILL))
    .map((row) => row + 1);
}

/** By sheet, the rows of a page that have a cell in the mark's colour. */
function tablesIn(html: string): readonly (readonly number[])[] {
  return html
    .split(/<table\b/i)
    .slice(1)
    .map((table) =>
      table
        .split(/<tr\b/i)
        .slice(1)
        .flatMap((row, index) => (row.toUpperCase().includes(`BGCOLOR="${MARK_FILL}"`) ? [index + 1] : [])),
    );
}

function helpedCells({ validations = [] }: SheetView): readonly string[] {
  return validations
    .filter(({ prompt }) => isOwnTitle(prompt.title))
    .flatMap(({ areas }) =>
      areas.flatMap(({ top, left, bottom, right }) => {
        const cells: string[] = [];
        for (let row = top; row <= bottom; row += 1) {
          for (let column = left; column <= right; column += 1) cells.push(formatCell({ row, column }));
        }
        return cells;
      }),
    )
    .sort();
}

/** What a sheet's forms come to, one text each. */
function judged(file: WorkbookFile, sheet: SheetView): readonly string[] {
  return assess(sheetSnapshot(file, sheet), MOF_PROFILE).forms.map(({ project, total, funds, indicators }) =>
    JSON.stringify([
      ...[project, total.score, total.printedScore, funds?.rate ?? null, funds?.printedScore ?? null],
      indicators.map(({ name, verdict, score, printedScore }) => [name, verdict, score, printedScore]),
    ]),
  );
}
