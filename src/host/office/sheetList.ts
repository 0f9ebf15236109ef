import type { ListedSheet } from '../spreadsheetHost';

/** Queues the reading of the workbook's sheets in their order. */
export function queueSheetList(sheets: Excel.WorksheetCollection): () => readonly ListedSheet[] {
  sheets.load('items/id,items/name,items/visibility');
  return () =>
    sheets.items.map(({ id, name, visibility }) => ({
      sheetId: id,
      name,
      isVisible: String(visibility) === 'Visible',
    }));
}
