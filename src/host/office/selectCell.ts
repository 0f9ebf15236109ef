import type { OfficeRequests } from './officeRequests';

/** Brings a sheet to the front and selects a cell of it. */
export async function selectCell(requests: OfficeRequests, sheetId: string, cell: string): Promise<void> {
  try {
    await requests.once('select', (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.activate();
      sheet.getRange(cell).select();
      return () => undefined;
    });
  } catch (error) {
    // It may have been done all the same: Excel is asked what is selected.
    if (!(await isSelected(requests, sheetId, cell))) throw error;
  }
}

async function isSelected(requests: OfficeRequests, sheetId: string, cell: string): Promise<boolean> {
  try {
    return await requests.attempt('read', ({ workbook }) => {
      const range = workbook.getSelectedRange();
      range.load('address');
      range.worksheet.load('id');
      return () => range.worksheet.id === sheetId && range.address.split('!').at(-1) === cell;
    });
  } catch {
    return false;
  }
}
