import type { ListedSheet } from '../spreadsheetHost';

/** Queues the reading of the workbook's sheets in their order. */
export function queueSheetList(sheets: Excel.WorksheetCollection): () => readonly ListedSheet[] {
  sheets.load('items/id,items/name,items/visibility');
  return () =>
    sheets.items.map(({ id, name, visibility }) => ({
      sheetId: id,
      name,
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-conversion -- an enum by type, a text in fact
      isVisible: String(visibility) === 'Visible',
    }));
}
