import { USUAL_ROW_HEIGHT, usualColumnWidth } from '../read/sheetView';
import type { SheetView } from '../workbookFile';

/** How a sheet reads that was just added. */
export function blankSheetView(name: string, sheetId: number): SheetView {
  return {
    name,
    id: `${sheetId}`,
    state: 'visible',
    cells: [],
    merges: [],
    columns: [],
    rows: new Map(),
    defaultRowHeight: USUAL_ROW_HEIGHT,
    defaultColumnWidth: usualColumnWidth(undefined),
    notes: [],
    conditionalFormats: [],
    isProtected: false,
    autoFilter: null,
  };
}
