import type { AssessedForm, Assessment } from '../assessment';
import { formatCell, parseArea, parseCell } from '../../grid/cellAddress';
import type { GridSnapshot } from '../../grid/gridSnapshot';
import { namesakesOf, placesOf } from './cellPlaces';
import { recordedColumns, rowPrint } from './rowPrint';
import type { UndoCell, UndoSheet } from './undoStep';

/** What a record says of where a cell stood. */
export type RecordedPlace = Pick<UndoCell, 'cell' | 'place'> & Partial<Pick<UndoCell, 'row' | 'namesakes'>>;

/** The forms of a sheet as they are told apart when it is looked at again. */
export function recordedForms({ forms }: Assessment): NonNullable<UndoSheet['forms']> {
  return forms.map((form) => ({ name: nameOf(form), range: form.range }));
}

/**
 * Where the cells of a record stand now, each of them in one place at most; `null` where the cell's row has gone, or can't
 * be told for certain: then it is left alone and named, for a number would come into the row of another indicator. A row
 * is followed by its form, its name and, where several bear that, by what else stands in it. One that was renamed is found
 * at its old address where nothing has moved, or where the rest of it still says the same.
 *
 * @param cells of the sheet's record, or those that had input help
 */
export function cellLocator(
  { cells: written, forms: before }: Pick<UndoSheet, 'cells' | 'forms'>,
  cells: readonly RecordedPlace[],
  now: GridSnapshot,
  assessment: Assessment,
): (recorded: RecordedPlace) => string | null {
  const placeOfCell = placesOf(assessment);
  const cellOfPlace = new Map([...placeOfCell].map(([cell, place]) => [place, cell]));
  const namesakes = namesakesOf(assessment);
  const columns = recordedColumns(written);
  const printOf = (row: number) => rowPrint(now, row, columns);
  const rowsLike = rowsByPrint(now, printOf);
  const formToday = formsToday(before, assessment);

  const placeToday = (place: string): string | null => {
    const [index = '', ...rest] = place.split(' ');
    const form = formToday(Number(index));
    return form === null ? null : [form, ...rest].join(' ');
  };
  const recordedPlaces = new Set(cells.map(({ place }) => (place === null ? null : placeToday(place))));
  const saysTheSame = ({ cell, row }: RecordedPlace) => row !== undefined && printOf(rowOf(cell)) === row;
  const inRowLike = ({ cell, row }: RecordedPlace): string | null => {
    const [only, ...others] = row === undefined ? [] : (rowsLike.get(row) ?? []);
    const position = parseCell(cell);
    return only === undefined || others.length > 0 || position === null
      ? null
      : formatCell({ ...position, row: only });
  };
  const isTakenByAnother = (cell: string) => {
    const standing = placeOfCell.get(cell);
    return standing !== undefined && recordedPlaces.has(standing);
  };
  const isInAForm = (cell: string) => assessment.forms.some(({ range }) => isWithin(cell, range));

  const locate = (recorded: RecordedPlace): string | null => {
    const { cell, place, row } = recorded;
    if (place === null) {
      if (row === undefined) return isTakenByAnother(cell) ? null : cell;
      return saysTheSame(recorded) ? cell : inRowLike(recorded);
    }
    const today = placeToday(place);
    // Its form is not there any more, or not to be read: nothing of another form is taken for it.
    if (today === null) return !isInAForm(cell) && saysTheSame(recorded) ? cell : null;
    const found = cellOfPlace.get(today);
    if (found !== undefined) {
      const [were, are] = [recorded.namesakes ?? 1, namesakes.get(found) ?? 1];
      if (row === undefined || (were === 1 && are === 1)) return found;
      return inRowLike(recorded) ?? (were === are ? found : null);
    }
    if (isTakenByAnother(cell)) return null;
    if (row === undefined || saysTheSame(recorded)) return cell;
    return inRowLike(recorded) ?? (hasNotMoved(before, place, assessment, formToday) ? cell : null);
  };
  const taken = new Map<string, RecordedPlace>();
  return (recorded) => {
    const cell = locate(recorded);
    if (cell === null) return null;
    const first = taken.get(cell) ?? recorded;
    taken.set(cell, first);
    return first === recorded ? cell : null;
  };
}

function nameOf({ title, project }: AssessedForm): string {
  return `${title} ${project ?? ''}`;
}

const rowOf = (cell: string) => parseCell(cell)?.row ?? -1;

function isWithin(cell: string, range: string): boolean {
  const [position, area] = [parseCell(cell), parseArea(range)];
  if (position === null || area === null) return false;
  const { row, column } = position;
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** The rows (zero-based) of a sheet by what they say. */
function rowsByPrint(
  { origin, rows }: GridSnapshot,
  printOf: (row: number) => string | null,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (let row = origin.row; row < origin.row + rows.length; row += 1) {
    const print = printOf(row);
    if (print === null) continue;
    const alike = found.get(print);
    if (alike === undefined) found.set(print, [row]);
    else alike.push(row);
  }
  return found;
}

/** Which form of the sheet one of the recorded ones is now, by their places on it; `null` where that can't be told. */
function formsToday(before: UndoSheet['forms'], { forms }: Assessment): (index: number) => number | null {
  const names = forms.map(nameOf);
  return (index) => {
    if (before === undefined) return index;
    const name = before[index]?.name;
    const isOne = before.filter((form) => form.name === name).length === 1;
    const today = name === undefined ? -1 : names.indexOf(name);
    if (isOne && today >= 0 && names.lastIndexOf(name ?? '') === today) return today;
    return before.length === forms.length ? index : null;
  };
}

/** Whether a form covers the same cells as when it was written to: then no row of it has moved on the whole. */
function hasNotMoved(
  before: UndoSheet['forms'],
  place: string,
  { forms }: Assessment,
  formToday: (index: number) => number | null,
): boolean {
  const index = Number(place.split(' ')[0]);
  const today = formToday(index);
  return today !== null && before?.[index]?.range === forms[today]?.range;
}
