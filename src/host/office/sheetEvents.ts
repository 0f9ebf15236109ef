import * as z from 'zod/mini';
import type { SheetEvent } from '../spreadsheetHost';

const changedSchema = z.object({
  worksheetId: z.string(),
  address: z.nullish(z.string()),
  changeType: z.optional(z.string()),
  source: z.optional(z.string()),
  /** ExcelApi 1.14. */
  triggerSource: z.nullish(z.string()),
});

const placedSchema = z.object({ worksheetId: z.string(), address: z.string() });
const sheetSchema = z.object({ worksheetId: z.string() });

const CHANGES: Readonly<Record<string, 'cells' | 'rows-inserted' | 'rows-deleted'>> = {
  RangeEdited: 'cells',
  RowInserted: 'rows-inserted',
  RowDeleted: 'rows-deleted',
};

type Registered = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Queues the registration of all events that the add-in follows, on the collection of worksheets (ExcelApi 1.9), so
 * that sheets added later are followed too. An event of another shape than documented is passed over: following is a
 * courtesy, the next press of 一键评分 reads everything anew.
 *
 * @returns the handlers, for `remove()` in the same context
 */
export function queueSheetEvents(
  sheets: Excel.WorksheetCollection,
  listener: (event: SheetEvent) => void,
): readonly Registered[] {
  const tell = (event: SheetEvent | null) => {
    if (event) listener(event);
    return Promise.resolve();
  };
  return [
    sheets.onChanged.add((given) => tell(editedOf(given))),
    sheets.onCalculated.add((given) => tell(calculatedOf(given))),
    sheets.onSelectionChanged.add((given) => tell(selectedOf(given))),
    sheets.onActivated.add((given) => tell(activatedOf(given))),
  ];
}

/** What Excel says of an edit, in our words. */
export function editedOf(given: unknown): SheetEvent | null {
  const parsed = changedSchema.safeParse(given);
  if (!parsed.success) return null;
  const { worksheetId, address, changeType, source, triggerSource } = parsed.data;
  return {
    kind: 'edited',
    sheetId: worksheetId,
    area: address ?? null,
    change: CHANGES[changeType ?? 'RangeEdited'] ?? 'other',
    isOwn: typeof triggerSource === 'string' ? triggerSource === 'ThisLocalAddin' : null,
    isRemote: source === 'Remote',
  };
}

function calculatedOf(given: unknown): SheetEvent | null {
  const parsed = sheetSchema.safeParse(given);
  return parsed.success ? { kind: 'calculated', sheetId: parsed.data.worksheetId } : null;
}

function selectedOf(given: unknown): SheetEvent | null {
  const parsed = placedSchema.safeParse(given);
  if (!parsed.success) return null;
  return { kind: 'selected', sheetId: parsed.data.worksheetId, area: parsed.data.address };
}

function activatedOf(given: unknown): SheetEvent | null {
  const parsed = sheetSchema.safeParse(given);
  return parsed.success ? { kind: 'activated', sheetId: parsed.data.worksheetId } : null;
}
