import type { Assessment } from '../core/assessment';
import type { ScoredFile } from './fileResult';

/** The document that `--json` prints for one file. Its shape is a contract: fields are added, never changed. */
export interface JsonDocument extends Assessment {
  readonly source: { readonly file: string };
  /** What it was scored by: the rules asked for with `--profile`, the workbook's own, or the default. */
  readonly rules: { readonly id: string; readonly source: 'asked' | 'workbook' | 'default' };
  /** Only with `-o`: where the filled workbook went, and how many cells were filled. */
  readonly output?: { readonly file: string; readonly cells: number };
}

/** The document of a file that was scored: everything of its assessment, where it stood and what was written. */
export function jsonDocument({ file, scored, out }: ScoredFile): JsonDocument {
  const { schemaVersion, forms, skipped, remarks } = scored.assessment;
  const output = out === null ? {} : { output: { file: out, cells: scored.filled } };
  const { profile, source } = scored.rules;
  const rules = { id: profile.id, source: source === 'chosen' ? 'asked' : source } as const;
  return {
    schemaVersion,
    source: { file },
    rules,
    ...output,
    forms,
    skipped,
    ...(remarks ? { remarks } : {}),
  };
}
