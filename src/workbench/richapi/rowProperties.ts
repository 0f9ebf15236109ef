import * as z from 'zod/mini';
import type { CellArea } from '../../grid/cellAddress';
import type { LiveSheet } from '../session/workbookSession';
import { rangeAddress } from './address';
import { LAST_COLUMN } from '../../grid/sheetSize';
import { ApiError } from './apiError';
import { rowsOf } from './rangeReading';

/** More rows than any adapter should ask about one by one. */
const MOST_ROWS = 100_000;

const options = z.record(z.string(), z.unknown());

type Read = (sheet: LiveSheet, row: number) => unknown;

const PROPERTIES: Readonly<Record<string, Read>> = {
  address: (sheet, row) => rangeAddress(sheet, { top: row, bottom: row, left: 0, right: LAST_COLUMN }),
  addressLocal: (sheet, row) => rangeAddress(sheet, { top: row, bottom: row, left: 0, right: LAST_COLUMN }),
  rowHidden: (sheet, row) => sheet.isRowHidden(row),
  rowIndex: (_, row) => row,
};

/** `range.getRowProperties({rowHidden: true})`: one object per row, with what was asked for. */
export function rowProperties(
  sheet: LiveSheet,
  area: CellArea,
  given: unknown,
): readonly Readonly<Record<string, unknown>>[] {
  const parsed = options.safeParse(given);
  if (!parsed.success) throw new ApiError('InvalidArgument', 'Range.getRowProperties: no options');
  const wanted = Object.entries(parsed.data).filter(([, wants]) => wants !== false && wants !== undefined);
  const reads = wanted.map(([name]) => {
    const read = Object.hasOwn(PROPERTIES, name) ? PROPERTIES[name] : undefined;
    if (!read)
      throw new ApiError('NotImplemented', `the stand-in for Excel has no Range.getRowProperties ${name}`);
    return [name, read] as const;
  });
  if (area.bottom - area.top >= MOST_ROWS) throw new ApiError('InvalidArgument', 'too many rows');
  return rowsOf(area).map((row) => Object.fromEntries(reads.map(([name, read]) => [name, read(sheet, row)])));
}
