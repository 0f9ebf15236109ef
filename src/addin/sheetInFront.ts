import type { OfficeClient } from '../host/office/officeClient';

/** The id of the sheet in front, in a request of its own; `null` where Excel does not tell. */
export async function sheetInFront(client: Pick<OfficeClient, 'newContext'>): Promise<string | null> {
  try {
    const context = client.newContext();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('id');
    await context.sync();
    return sheet.id;
  } catch {
    return null;
  }
}
