import type { CellArea } from './cellAddress';

/** Cells under one data validation, and what is said when one of them is selected; both texts may be empty. */
export interface ValidatedCells {
  readonly area: CellArea;
  readonly title: string;
  readonly message: string;
}
