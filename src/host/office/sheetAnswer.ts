import { z } from 'zod';

const matrixOf = <Cell extends z.ZodType>(cell: Cell) => z.array(z.array(cell));
const index = z.int().nonnegative();

/** What a cell's value can be on the wire; a linked data type arrives as something else and is read as its text. */
const cellValue = z.union([z.string(), z.number(), z.boolean()]);

/** A block of cells. The matrices are `null`, without any error, where Excel found it too large to hand over. */
export const usedCellsSchema = z.object({
  rowIndex: index,
  columnIndex: index,
  values: matrixOf(cellValue).nullable(),
  valueTypes: matrixOf(z.string()).nullable(),
  formulas: matrixOf(cellValue).nullable(),
  numberFormat: matrixOf(z.string()).nullable(),
});

/** The same with its hidden rows and merged areas. */
export const usedRowsSchema = usedCellsSchema.extend({
  rows: z.array(z.object({ rowIndex: index, rowHidden: z.boolean() })),
  merged: z.string().nullable(),
});

/**
 * What Excel answers to `queueSheetRead`. `values` is `null`, without any error, where Excel found the range too large
 * to hand over (Docs `excel/performance.md`).
 */
export const sheetAnswerSchema = z.object({
  id: z.string().min(1),
  name: z.string(),
  /** `Excel.CalculationMode`. */
  calculation: z.string().optional(),
  isProtected: z.boolean(),
  /** `null` where no filter is set. */
  isFiltered: z.boolean().nullish(),
  /** `Excel.DataValidationType` of all cells together. */
  validation: z.string().nullish(),
  whole: z.object({
    address: z.string(),
    rowIndex: index,
    columnIndex: index,
    rowCount: index,
    columnCount: index,
  }),
  /** `null` where the sheet's content lies outside the window altogether. */
  used: usedRowsSchema.nullable(),
  formats: z.array(z.object({ id: z.string(), formula: z.string().nullable() })),
});

export type SheetAnswer = z.infer<typeof sheetAnswerSchema>;
export type UsedCells = z.infer<typeof usedCellsSchema>;
export type UsedRows = z.infer<typeof usedRowsSchema>;
