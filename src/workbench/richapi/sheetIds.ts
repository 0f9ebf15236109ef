import type { LiveSheet, WorkbookSession } from '../session/workbookSession';

/** A sheet's id as an add-in sees it. Excel's are GUIDs that tell nothing; so are these. */
export function apiSheetId(session: WorkbookSession, sheet: LiveSheet): string {
  const number = session.sheets.indexOf(sheet).toString(16).padStart(2, '0');
  return `{00000000-0001-0000-${number.padEnd(4, '0')}-000000000000}`;
}

/** A sheet by its id or its name (upper and lower case alike), as `worksheets.getItem` finds it. */
export function findSheet(session: WorkbookSession, key: string): LiveSheet | undefined {
  return (
    session.sheets.find((sheet) => apiSheetId(session, sheet) === key) ??
    session.sheets.find((sheet) => sheet.name.toLowerCase() === key.toLowerCase())
  );
}
