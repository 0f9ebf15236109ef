import type { AssessedForm, AssessedIndicator } from './assessment';

/** Whether a score in words stands: it lies inside its band and no finding asks for a person's word. */
export function qualitativeStands({ findings }: AssessedForm, row: AssessedIndicator): boolean {
  const isOpen = findings.some(
    ({ row: at, check, ignored }) =>
      at === row.row && ignored === null && (check === 'qualitative-confirm' || check === 'qualitative-band'),
  );
  return row.verdict === 'qualitative' && row.printedScore !== null && !isOpen;
}
