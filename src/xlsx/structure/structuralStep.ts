/** A change of the workbook's build, which later patches of cells rest on. Carried out one after another. */
export type StructuralStep =
  /** A blank worksheet after the last tab. */
  | { readonly kind: 'addSheet'; readonly name: string; readonly sheetId: number }
  | { readonly kind: 'removeSheet'; readonly name: string };
