import type { FailedRow, Report, SkippedRow, SummaryRow } from './report';

/** A line of the table 自评汇总: a form, or what was not judged and must not be missing without a word. */
export type SummaryLine =
  | { readonly kind: 'form'; readonly row: SummaryRow }
  | { readonly kind: 'skipped'; readonly row: SkippedRow }
  | { readonly kind: 'failed'; readonly row: FailedRow };

/** The forms in their order, then the skipped sheets, then the files that could not be read. */
export function summaryLines({ summary, skipped, failed }: Report): readonly SummaryLine[] {
  return [
    ...summary.map((row) => ({ kind: 'form' as const, row })),
    ...skipped.map((row) => ({ kind: 'skipped' as const, row })),
    ...failed.map((row) => ({ kind: 'failed' as const, row })),
  ];
}
