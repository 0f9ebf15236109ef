import type { SheetReading, StoredSettings } from '../spreadsheetHost';
import { answeredOrNull, queueFound, type Found } from './found';
import type { OfficeRequests } from './officeRequests';
import type { PreparedChange } from './prepareChange';
import { refusalOf } from './refusalOf';
import { queueSheetRead } from './sheetQuery';
import { wholeSheet } from './wholeSheet';
import type { Look } from './writeRequests';

/** What a look at a sheet has told; `null`: the sheet is gone. */
type QueuedLook = { readonly answer: unknown; readonly found: Found | null } | null;

/** Looks at the sheets of changes after a write that went wrong. */
export async function lookAfterWrite(
  requests: OfficeRequests,
  changes: readonly PreparedChange[],
): Promise<readonly Look[]> {
  const looks = await looksAt(requests, changes);
  const seen: Look[] = [];
  for (const [index, look] of looks.entries()) {
    const stored = changes[index]?.reading.stored;
    const reading =
      look === null || stored === undefined ? null : await readingOrNull(requests, look.answer, stored);
    seen.push({ reading, isGone: look === null, found: look?.found ?? null });
  }
  return seen;
}

/** All sheets in one request; where that is too much for an answer, each by itself and what was found apart. */
async function looksAt(
  requests: OfficeRequests,
  changes: readonly PreparedChange[],
): Promise<readonly QueuedLook[]> {
  const ask = (asked: readonly PreparedChange[], parts: readonly ('answer' | 'found')[]) =>
    requests.read(({ workbook: { worksheets } }) => {
      const queued = asked.map((change) => {
        const sheet = worksheets.getItemOrNullObject(change.reading.sheetId);
        sheet.load('id');
        const collect = parts.includes('answer') ? queueSheetRead(sheet, requests.requirements) : null;
        // Its marks may be gone: those that are there are in the reading.
        const bare = { ...change, marks: { add: [], remove: [] } };
        const found = parts.includes('found')
          ? queueFound(worksheets.getItemOrNullObject(change.reading.sheetId), bare)
          : null;
        return () =>
          sheet.isNullObject
            ? null
            : { answer: collect === null ? null : answeredOrNull(collect), found: found?.() ?? null };
      });
      return () => queued.map((collect) => collect());
    });
  try {
    return await ask(changes, ['answer', 'found']);
  } catch (error) {
    if (refusalOf(error).code !== 'too-large') throw error;
  }
  const looks: QueuedLook[] = [];
  for (const change of changes) {
    const [[read = null], [found = null]] = [await ask([change], ['answer']), await ask([change], ['found'])];
    looks.push(read === null ? null : { answer: read.answer, found: found?.found ?? null });
  }
  return looks;
}

/** A sheet after a write that went wrong; `null` where it can't be read. */
async function readingOrNull(
  requests: OfficeRequests,
  answer: unknown,
  stored: StoredSettings,
): Promise<SheetReading | null> {
  try {
    return { ...(await wholeSheet(requests, answer)), stored };
  } catch {
    return null;
  }
}
