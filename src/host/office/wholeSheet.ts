import { HostRefusal } from '../spreadsheetHost';
import {
  cellsIn,
  isInsideWindow,
  MOST_LOOKED_AT,
  portionsOf,
  queueBeyond,
  queueBlocks,
} from './beyondWindow';
import type { OfficeRequests } from './officeRequests';
import { sheetAnswerSchema, type SheetAnswer, type UsedRows } from './sheetAnswer';
import { readingOf, type SheetAsRead } from './snapshotOfAnswer';

/** An answer as a reading; what a sheet holds outside of the window costs further requests, and only then. */
export async function wholeSheet(requests: OfficeRequests, answer: unknown): Promise<SheetAsRead> {
  const told = parsedAnswer(answer);
  if (isInsideWindow(told)) return readingOf(told);
  const sheetOf = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem(told.id);
  const { below, right } = await requests.read((context) => queueBeyond(sheetOf(context), told));
  const isFewRight = right.reduce((sum, area) => sum + cellsIn(area), 0) <= MOST_LOOKED_AT;
  const portions = portionsOf(isFewRight ? [...below, ...right] : below);
  if (portions === null) throw new HostRefusal('too-large', told.whole.address);
  const blocks: UsedRows[] = [];
  for (const areas of portions)
    blocks.push(
      ...(await requests.read((context) => queueBlocks(sheetOf(context), areas, requests.requirements))),
    );
  return readingOf(told, { blocks, unread: isFewRight ? [] : right });
}

/** An answer as a reading where no further request may be sent: a sheet beyond the window is refused. */
export function sheetInWindow(answer: unknown): SheetAsRead {
  const told = parsedAnswer(answer);
  if (!isInsideWindow(told)) throw new HostRefusal('too-large', told.whole.address);
  return readingOf(told);
}

function parsedAnswer(answer: unknown): SheetAnswer {
  const parsed = sheetAnswerSchema.safeParse(answer);
  if (!parsed.success) throw new HostRefusal('host-error', parsed.error.message);
  return parsed.data;
}
