import type { LiveSheet, WorkbookSession } from '../session/workbookSession';

/** A sheet by its id or its name (upper and lower case alike), as `worksheets.getItem` finds it. */
export function findSheet(session: WorkbookSession, key: string): LiveSheet | undefined {
  return (
    session.sheetById(key) ?? session.sheets.find((sheet) => sheet.name.toLowerCase() === key.toLowerCase())
  );
}
