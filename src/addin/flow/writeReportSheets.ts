import type { SheetTable, SpreadsheetHost, TablesWrite } from '../../host/spreadsheetHost';
import { refusalFrom } from './assessSheet';
import { remainsOf } from './refusedWrite';
import type { Refusal } from './scoreOutcome';

/** What became of sheets of our own: they stand there, or why not. */
export type ReportSheetsWrite =
  Extract<TablesWrite, { kind: 'written' }> | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Writes tables onto sheets of their own. Never throws: a failure before anything was sent has written nothing. */
export async function writeReportSheets(
  host: Pick<SpreadsheetHost, 'writeTables'>,
  tables: readonly SheetTable[],
): Promise<ReportSheetsWrite> {
  try {
    const done = await host.writeTables(tables);
    if (done.kind === 'written') return done;
    const refusal = { ...refusalFrom(done.refusal, 'writing'), remains: remainsOf(done.remains) };
    return { kind: 'refused', refusal };
  } catch (error) {
    const failed = refusalFrom(error, 'writing');
    // These have sentences of their own.
    const isPlain = failed.code === 'names-taken' || failed.code === 'unexpected';
    return { kind: 'refused', refusal: isPlain ? failed : { ...failed, remains: { kind: 'nothing' } } };
  }
}

/** To a sheet just made, by its name. A courtesy: where Excel does not go there, its name has been said. */
export async function goToSheet(
  host: Pick<SpreadsheetHost, 'listSheets' | 'select'>,
  name: string,
): Promise<void> {
  try {
    const made = (await host.listSheets()).find((sheet) => sheet.name === name);
    if (made) await host.select(made.sheetId, 'A1');
  } catch {
    // What was written stands; only that it is in front does not.
  }
}
