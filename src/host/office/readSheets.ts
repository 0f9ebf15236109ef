import { HostRefusal, type AlsoRead, type SheetOutcome, type SheetReading } from '../spreadsheetHost';
import type { OfficeRequests } from './officeRequests';
import { refusalOf } from './refusalOf';
import { queueSettingsRead } from './settingQuery';
import { sheetAnswerSchema } from './sheetAnswer';
import { queueSheetRead } from './sheetQuery';
import { isCalculatedByHand } from './snapshotOfAnswer';
import { withValidations, type ReadSheet } from './validatedSheets';
import { queueValidatedAreas } from './validationQuery';
import { wholeSheet } from './wholeSheet';

/** Told of every sheet as soon as it is read. */
type Seen = (reading: SheetReading) => void;

/** Reads the sheet in front. */
export async function readSheetInFront(
  requests: OfficeRequests,
  also: AlsoRead | undefined,
  seen: Seen,
): Promise<SheetReading> {
  const read = (calculates: boolean) =>
    requests.read(({ workbook }) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      const collect = queueSheetRead(sheet, requests.requirements, calculates);
      const areas = also === 'validations' ? queueValidatedAreas(sheet) : null;
      const settings = queueSettingsRead(workbook);
      return () => ({ answer: collect(), stored: settings(), validated: areas?.() ?? null });
    });
  const first = await read(false);
  const { answer, stored, validated } = isByHand(first.answer) ? await read(true) : first;
  const reading = { ...(await wholeSheet(requests, answer)), stored };
  seen(reading);
  const [known] = await withValidations(requests, [{ reading, validated }]);
  return known ?? reading;
}

/** Reads sheets by their ids, all in one request; one that is gone or cannot be read does not keep the others. */
export async function readSheetsById(
  requests: OfficeRequests,
  sheetIds: readonly string[],
  also: AlsoRead | undefined,
  seen: Seen,
): Promise<readonly SheetOutcome[]> {
  if (sheetIds.length === 0) return [];
  const ask = (calculates: boolean) =>
    requests.read(({ workbook }) => {
      const sheets = sheetIds.map((id) => {
        const sheet = workbook.worksheets.getItemOrNullObject(id);
        const collect = queueSheetRead(sheet, requests.requirements, calculates);
        const areas = also === 'validations' ? queueValidatedAreas(sheet) : null;
        return () => (sheet.isNullObject ? null : { answer: collect(), validated: areas?.() ?? null });
      });
      const settings = queueSettingsRead(workbook);
      return () => ({ answers: sheets.map((collect) => collect()), stored: settings() });
    });
  const first = await ask(false);
  const { answers, stored } = first.answers.some((told) => isByHand(told?.answer)) ? await ask(true) : first;
  const read: ReadSheet[] = [];
  const outcomes: SheetOutcome[] = [];
  for (const [index, told] of answers.entries()) {
    const sheetId = sheetIds[index] ?? '';
    try {
      if (told === null) throw new HostRefusal('sheet-gone', sheetId);
      const reading = { ...(await wholeSheet(requests, told.answer)), stored };
      seen(reading);
      read.push({ reading, validated: told.validated });
      outcomes.push({ kind: 'read', reading });
    } catch (error) {
      outcomes.push({ kind: 'refused', sheetId, refusal: refusalOf(error) });
    }
  }
  const readings = new Map(
    (await withValidations(requests, read)).map((reading) => [reading.sheetId, reading]),
  );
  return outcomes.map((outcome) =>
    outcome.kind === 'refused'
      ? outcome
      : { kind: 'read', reading: readings.get(outcome.reading.sheetId) ?? outcome.reading },
  );
}

/** Excel computes formulas only when told to: results that a reading rests on have to be computed first. */
function isByHand(answer: unknown): boolean {
  const parsed = sheetAnswerSchema.safeParse(answer);
  return parsed.success && isCalculatedByHand(parsed.data);
}
