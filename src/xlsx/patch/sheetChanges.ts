import { formatCell } from '../../grid/cellAddress';
import type { CellScalar } from '../../grid/gridSnapshot';
import {
  PatchError,
  type CellPatch,
  type CellView,
  type ContentPatch,
  type SheetPatch,
  type SheetView,
  type WorkbookFile,
} from '../workbookFile';
import { COLUMNS, ROWS } from '../../grid/sheetSize';

const LONGEST_TEXT = 32_767;

/** What really changes at one cell: patches that say what the file already says are gone. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** `keep` when only the format changes. */
  readonly content: ContentPatch;
  readonly numberFormat: string | null;
  /** `null` when nothing of the format changes but, maybe, the number format. */
  readonly format: NonNullable<CellPatch['format']> | null;
  /** The cell as it is, `null` if it is not stored. */
  readonly before: CellView | null;
  /** Style it has now: its own, or its row's or column's if it is not stored. */
  readonly style: number;
}

/** Several patches of one sheet as one: of two that touch the same cell, the later wins where it says something. */
export function mergePatches(patches: readonly SheetPatch[]): Map<string, SheetPatch> {
  const merged = new Map<string, SheetPatch>();
  for (const patch of patches) {
    const before = merged.get(patch.sheet);
    merged.set(patch.sheet, {
      sheet: patch.sheet,
      cells: [...(before?.cells ?? []), ...patch.cells],
      removeConditionalFormats: [
        ...new Set([...(before?.removeConditionalFormats ?? []), ...patch.removeConditionalFormats]),
      ],
      addConditionalFormats: [...(before?.addConditionalFormats ?? []), ...patch.addConditionalFormats],
      validations: {
        changed: [...(before?.validations?.changed ?? []), ...(patch.validations?.changed ?? [])],
        added: [...(before?.validations?.added ?? []), ...(patch.validations?.added ?? [])],
      },
      layout: { ...before?.layout, ...patch.layout },
    });
  }
  return merged;
}

/** The changes a sheet's patches come to, in the order of the sheet. Throws `PatchError` for what can't be done. */
export function cellChanges(
  file: WorkbookFile,
  sheet: SheetView,
  patches: readonly CellPatch[],
): CellChange[] {
  const wanted = new Map<number, CellPatch>();
  for (const patch of patches) {
    requireOnSheet(patch);
    const key = placeKey(patch.row, patch.column);
    wanted.set(key, laidOver(wanted.get(key), patch));
  }
  if (wanted.size === 0) return [];
  const stored = new Map<number, CellView>();
  for (const cell of sheet.cells) {
    const key = placeKey(cell.row, cell.column);
    if (wanted.has(key)) stored.set(key, cell);
  }
  return [...wanted]
    .sort(([one], [other]) => one - other)
    .flatMap(([key, patch]) => changeOf(file, sheet, patch, stored.get(key) ?? null) ?? []);
}

/** Whether the change puts something else in place of a cell's content, its formula included. */
export function isReplaced({ content }: CellChange): boolean {
  return content.kind === 'value' || content.kind === 'formula';
}

/** One number per place, ordered row by row. */
export function placeKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

function laidOver(earlier: CellPatch | undefined, later: CellPatch): CellPatch {
  if (!earlier) return later;
  return {
    ...later,
    content: later.content.kind === 'keep' ? earlier.content : later.content,
    numberFormat: later.numberFormat ?? earlier.numberFormat,
    ...(earlier.format || later.format ? { format: { ...earlier.format, ...later.format } } : {}),
  };
}

function changeOf(
  file: WorkbookFile,
  sheet: SheetView,
  patch: CellPatch,
  before: CellView | null,
): CellChange | null {
  const { row, column } = patch;
  const style = before?.style ?? emptyCellStyle(sheet, row, column);
  const content = effectiveContent(patch, before);
  const isFormatted = patch.numberFormat === null || file.styles[style]?.numberFormat === patch.numberFormat;
  const { format = null } = patch;
  if (content.kind === 'keep' && isFormatted && !format) return null;
  // Of another cell's format it is not known whether it has this number format already.
  const numberFormat = isFormatted && format?.like === undefined ? null : patch.numberFormat;
  return { row, column, content, numberFormat, format, before, style };
}

/** A cell that is not stored looks like its row, else like its column. */
function emptyCellStyle(sheet: SheetView, row: number, column: number): number {
  const ofColumn = sheet.columns.find(({ first, last }) => column >= first && column <= last);
  return sheet.rows.get(row)?.style ?? ofColumn?.style ?? 0;
}

function effectiveContent(patch: CellPatch, before: CellView | null): ContentPatch {
  const { content } = patch;
  const now = before ?? { value: null, type: 'empty', formula: null };
  if (content.kind === 'keep') return content;
  requireWritable(content.value, patch);
  if (content.kind === 'value') {
    const isSame = now.formula === null && now.type !== 'error' && now.value === content.value;
    return isSame ? { kind: 'keep' } : content;
  }
  const isSameResult = now.value === content.value && now.type === content.type;
  if (content.kind === 'result') {
    if (now.formula === null) throw new PatchError('no-formula', formatCell(patch));
    return isSameResult ? { kind: 'keep' } : content;
  }
  if (now.formula !== content.formula) return content;
  // The same formula again: keep it as it is written, shared or array, and only renew its result.
  return isSameResult ? { kind: 'keep' } : { kind: 'result', value: content.value, type: content.type };
}

function requireOnSheet({ row, column }: CellPatch): void {
  const isRow = Number.isInteger(row) && row >= 0 && row < ROWS;
  const isColumn = Number.isInteger(column) && column >= 0 && column < COLUMNS;
  if (!isRow || !isColumn) throw new PatchError('outside-sheet', `${row},${column}`);
}

function requireWritable(value: CellScalar, place: CellPatch): void {
  const isWritable =
    typeof value === 'number'
      ? Number.isFinite(value)
      : typeof value !== 'string' || value.length <= LONGEST_TEXT;
  if (!isWritable) throw new PatchError('bad-value', formatCell(place));
}
