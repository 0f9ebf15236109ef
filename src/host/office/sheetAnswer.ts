import * as z from 'zod/mini';

const matrixOf = <Cell extends z.ZodMiniType>(cell: Cell) => z.array(z.array(cell));
const index = z.int().check(z.nonnegative());

/** What a cell's value can be on the wire; a linked data type arrives as something else and is read as its text. */
const cellValue = z.union([z.string(), z.number(), z.boolean()]);

/** A block of cells. The matrices are `null`, without any error, where Excel found it too large to hand over. */
export const usedCellsSchema = z.object({
  rowIndex: index,
  columnIndex: index,
  values: z.nullable(matrixOf(cellValue)),
  valueTypes: z.nullable(matrixOf(z.string())),
  formulas: z.nullable(matrixOf(cellValue)),
  numberFormat: z.nullable(matrixOf(z.string())),
});

/** The same with its hidden rows and merged areas. */
export const usedRowsSchema = z.extend(usedCellsSchema, {
  rows: z.array(z.object({ rowIndex: index, rowHidden: z.boolean() })),
  merged: z.nullable(z.string()),
});

/**
 * What Excel answers to `queueSheetRead`. `values` is `null`, without any error, where Excel found the range too large
 * to hand over (Docs `excel/performance.md`).
 */
export const sheetAnswerSchema = z.object({
  id: z.string().check(z.minLength(1)),
  name: z.string(),
  /** `Excel.CalculationMode`. */
  calculation: z.optional(z.string()),
  isProtected: z.boolean(),
  /** `null` where no filter is set. */
  isFiltered: z.nullish(z.boolean()),
  /** `Excel.DataValidationType` of all cells together. */
  validation: z.nullish(z.string()),
  whole: z.object({
    address: z.string(),
    rowIndex: index,
    columnIndex: index,
    rowCount: index,
    columnCount: index,
  }),
  /** `null` where the sheet's content lies outside the window altogether. */
  used: z.nullable(usedRowsSchema),
  formats: z.array(z.object({ id: z.string(), formula: z.nullable(z.string()) })),
});

export type SheetAnswer = z.infer<typeof sheetAnswerSchema>;
export type UsedCells = z.infer<typeof usedCellsSchema>;
export type UsedRows = z.infer<typeof usedRowsSchema>;
