import type { Assessment } from '../core/assessment';
import type { FileResult } from './scoreFile';

/** The document that `--json` prints for one file. Its shape is a contract: fields are added, never changed. */
export interface JsonDocument extends Assessment {
  readonly source: { readonly file: string };
  /** Only with `-o`: where the filled workbook went, and how many cells were filled. */
  readonly output?: { readonly file: string; readonly cells: number };
}

export function jsonDocument({ file, scored, out }: Extract<FileResult, { kind: 'scored' }>): JsonDocument {
  const { schemaVersion, forms, skipped } = scored.assessment;
  const output = out === null ? {} : { output: { file: out, cells: scored.filled } };
  return { schemaVersion, source: { file }, ...output, forms, skipped };
}
