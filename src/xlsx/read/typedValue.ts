import { formatCell } from '../../grid/cellAddress';
import type { CellScalar, CellType } from '../../grid/gridSnapshot';
import { WorkbookError } from '../workbookFile';
import { decodeCellText } from '../xml/cellText';
import { attribute } from '../xml/scanXml';
import { isTrue } from '../xml/xmlElement';
import { serialOfIsoDate } from './isoDate';
import type { StoredCell } from './scanSheet';
import type { SharedStrings } from './sharedStrings';

export interface TypedValue {
  readonly value: CellScalar;
  readonly type: CellType;
  /** The text without what is struck out in it; left out where nothing is. */
  readonly unstruck?: string;
}

/** What stored values are read against. */
export interface ContentContext {
  readonly sharedStrings: SharedStrings;
  readonly date1904: boolean;
  /** For errors. */
  readonly part: string;
}

const EMPTY: TypedValue = { value: null, type: 'empty' };

/** A cell's value by its type (ECMA-376 18.18.11). A value its type doesn't allow makes the part `broken`. */
export function typedValueOf(cell: StoredCell, context: ContentContext): TypedValue {
  const type = attribute(cell.tag, 't') ?? 'n';
  if (type === 'inlineStr') return inlineContent(cell, cell.inline ?? cell.value);
  if (cell.value === null) return cell.inline === null ? EMPTY : inlineContent(cell, cell.inline);
  if (type === 'str') return textContent(cell.value);
  const stored = cell.value.trim();
  if (stored === '') return EMPTY;
  switch (type) {
    case 's':
      return sharedContent(Number(stored), cell, context);
    case 'b':
      return { value: isTrue(stored), type: 'boolean' };
    case 'e':
      return { value: stored, type: 'error' };
    case 'd':
      return { value: serialOfIsoDate(stored, context.date1904) ?? fail(cell, context), type: 'number' };
    default: {
      const number = Number(stored);
      return Number.isFinite(number) ? { value: number, type: 'number' } : fail(cell, context);
    }
  }
}

function sharedContent(index: number, cell: StoredCell, context: ContentContext): TypedValue {
  const { sharedStrings } = context;
  const value = sharedStrings.texts[index] ?? fail(cell, context);
  const unstruck = sharedStrings.unstruck.get(index);
  return unstruck === undefined ? { value, type: 'string' } : { value, type: 'string', unstruck };
}

function inlineContent(cell: StoredCell, stored: string | null): TypedValue {
  const content = textContent(stored);
  return cell.unstruck === null ? content : { ...content, unstruck: decodeCellText(cell.unstruck) };
}

function textContent(stored: string | null): TypedValue {
  return stored === null ? EMPTY : { value: decodeCellText(stored), type: 'string' };
}

function fail(cell: StoredCell, context: Pick<ContentContext, 'part'>): never {
  throw new WorkbookError('broken', `${context.part} ${formatCell(cell)}`);
}
