import { columnIndex, columnName, formatArea, parseArea, type CellArea } from '../../grid/cellAddress';
import type { LiveSheet } from '../session/workbookSession';
import { ApiError } from './apiError';
import { LAST_COLUMN, LAST_ROW } from '../../grid/sheetSize';

export const WHOLE_SHEET: CellArea = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** Longer addresses fail in Excel (OfficeDev/office-js #5198). */
const LONGEST_ADDRESS = 8192;

const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;
/** Sheet names Excel writes without quotes. */
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^([A-Z]{1,3}\d+|R\d*|C\d*|R\d*C\d*)$/i;

/**
 * Reads an address within a sheet: `A1:B2`, `$A$1`, `A:C`, `3:5`, with or without the sheet's own name before it.
 * Anything else, several areas and other sheets too, is `InvalidArgument`.
 */
export function areaOfAddress(address: string, sheet: LiveSheet): CellArea {
  const local = withoutSheet(address.trim(), sheet);
  const area = parseArea(local) ?? parseColumns(local) ?? parseRows(local);
  if (!area) throw new ApiError('InvalidArgument', `not an address on ${sheet.name}: ${address}`);
  return area;
}

/** Reads a list of areas as `getRanges` takes it. */
export function areasOfAddress(address: string, sheet: LiveSheet): readonly CellArea[] {
  if (address.length > LONGEST_ADDRESS) throw new ApiError('InvalidArgument', 'the address is too long');
  return address.split(',').map((part) => areaOfAddress(part, sheet));
}

/** `Sheet1!A1:B2`, as `range.address` gives it. */
export function rangeAddress(sheet: LiveSheet, area: CellArea): string {
  return `${quotedSheetName(sheet.name)}!${localAddress(area)}`;
}

function localAddress(area: CellArea): string {
  if (area.left === 0 && area.right === LAST_COLUMN) return `${area.top + 1}:${area.bottom + 1}`;
  if (area.top === 0 && area.bottom === LAST_ROW) return `${columnName(area.left)}:${columnName(area.right)}`;
  return formatArea(area);
}

function quotedSheetName(name: string): string {
  if (PLAIN_NAME.test(name) && !LIKE_A_CELL.test(name)) return name;
  return `'${name.replaceAll("'", "''")}'`;
}

function withoutSheet(address: string, sheet: LiveSheet): string {
  const split = address.lastIndexOf('!');
  if (split < 0) return address;
  const name = address
    .slice(0, split)
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  if (name.toLowerCase() !== sheet.name.toLowerCase()) {
    throw new ApiError('InvalidArgument', `an address on another sheet: ${address}`);
  }
  return address.slice(split + 1);
}

function parseColumns(text: string): CellArea | null {
  const match = COLUMNS.exec(text);
  if (!match?.[1] || !match[2]) return null;
  const [first = 0, last = 0] = [columnIndex(match[1]), columnIndex(match[2])].sort((a, b) => a - b);
  return last > LAST_COLUMN ? null : { top: 0, bottom: LAST_ROW, left: first, right: last };
}

function parseRows(text: string): CellArea | null {
  const match = ROWS.exec(text);
  if (!match?.[1] || !match[2]) return null;
  const [first = 0, last = 0] = [Number(match[1]) - 1, Number(match[2]) - 1].sort((a, b) => a - b);
  return last > LAST_ROW ? null : { top: first, bottom: last, left: 0, right: LAST_COLUMN };
}
