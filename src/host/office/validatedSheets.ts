import type { SheetReading } from '../spreadsheetHost';
import type { OfficeRequests } from './officeRequests';
import { queueValidatedCells, type ValidatedAreas } from './validationQuery';

/** A sheet that was read, and its areas with data validations; `null`: they were not asked for. */
export interface ReadSheet {
  readonly reading: SheetReading;
  readonly validated: ValidatedAreas | null;
}

/** The readings with their validated cells; where neighbours differ, one more request asks each of them. */
export async function withValidations(
  requests: OfficeRequests,
  sheets: readonly ReadSheet[],
): Promise<readonly SheetReading[]> {
  const isMixed = sheets.some(({ validated }) => (validated?.mixed.length ?? 0) > 0);
  const single = isMixed
    ? await requests.read(({ workbook }) => {
        const collectors = sheets.map(({ reading, validated }) =>
          queueValidatedCells(workbook.worksheets.getItem(reading.sheetId), validated?.mixed ?? []),
        );
        return () => collectors.map((collect) => collect());
      })
    : [];
  return sheets.map(({ reading, validated }, index) => {
    if (validated === null) return reading;
    const validations = [...validated.known, ...(single[index] ?? [])];
    return { ...reading, snapshot: { ...reading.snapshot, validations } };
  });
}
