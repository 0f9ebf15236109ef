import { ignoredFindingsSchema, type IgnoredFindings } from './ignoredFindings';

/** The text that a workbook keeps; `parseIgnored` reads it back as the same list. */
export function printIgnored(list: IgnoredFindings): string {
  return JSON.stringify(ignoredFindingsSchema.parse(list));
}
