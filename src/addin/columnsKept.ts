import { z } from 'zod';
import { choosableRoleSchema } from '../core/assessment';
import type { ColumnAnswers } from '../core/columnQuestions';
import type { StoredSetting } from '../host/spreadsheetHost';

/** By sheet name: which column (letters) carries a role, as a person has said. */
export type ColumnsKept = Readonly<Record<string, ColumnAnswers>>;

const columnsSchema = z.record(
  z.string(),
  z.partialRecord(choosableRoleSchema, z.string().regex(/^[A-Z]{1,3}$/)),
);

/**
 * The answers that a workbook keeps. What can't be read counts as no answer: the person is then asked again, which is
 * harmless, and the next answer replaces it.
 */
export function columnsKept(stored: StoredSetting): ColumnsKept {
  if (stored === null) return {};
  try {
    const parsed = columnsSchema.safeParse(JSON.parse(stored));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}

/** The text to keep once a sheet's columns have been told. */
export function printColumns(kept: ColumnsKept, sheet: string, answers: ColumnAnswers): string {
  return JSON.stringify({ ...kept, [sheet]: { ...kept[sheet], ...answers } });
}
