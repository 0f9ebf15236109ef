import type { RowShift } from '../rows/rowShift';

/** A change of the workbook's build, which later patches of cells rest on. Carried out one after another. */
export type StructuralStep =
  /** A blank worksheet after the last tab. */
  | { readonly kind: 'addSheet'; readonly name: string; readonly sheetId: number }
  | { readonly kind: 'removeSheet'; readonly name: string }
  /** Rows of the sheet `name` put in before a row, or taken out from a row on. */
  | { readonly kind: 'moveRows'; readonly name: string; readonly shift: RowShift };
