import * as z from 'zod/mini';
import type { GridCell } from '../grid/gridSnapshot';

/** What a cell holds or is to hold. Plain JSON: undo records keep it. */
export const cellContentSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('blank') }),
  z.object({ kind: z.literal('number'), value: z.number() }),
  z.object({ kind: z.literal('boolean'), value: z.boolean() }),
  z.object({ kind: z.literal('text'), text: z.string() }),
  /** With its leading `=`. */
  z.object({ kind: z.literal('formula'), formula: z.string() }),
]);

export type CellContent = z.infer<typeof cellContentSchema>;

/** The content of a cell as read; an error typed in as a constant (`#N/A`) is kept as its text. */
export function contentOf(cell: GridCell | undefined): CellContent {
  if (!cell || (cell.type === 'empty' && cell.formula === null)) return { kind: 'blank' };
  if (cell.formula !== null) return { kind: 'formula', formula: cell.formula };
  const { value } = cell;
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return value === null || value === '' ? { kind: 'blank' } : { kind: 'text', text: value };
}

/** Whether two contents are one: kind and value, whatever else the objects carry. */
export function isSameContent(one: CellContent, other: CellContent): boolean {
  return JSON.stringify(cellContentSchema.parse(one)) === JSON.stringify(cellContentSchema.parse(other));
}
