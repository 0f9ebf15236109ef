import { appendFile, readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as z from 'zod/mini';
import { VERSION } from '../identity/version';
import type { JournalRefusedTexts } from '../locales/fileObstacles';
import type { CommandLine } from './commandLine';
import { fileResultSchema, type FileResult } from './fileResult';
import { isFile } from './fileAccess';
import { ownCode } from './ownCode';
import type { Work } from './preparedWork';

/** What was done in an earlier run that was cut short, and is not done again. */
export interface Journal {
  /** The result of a file that has not changed since; `null`: it is to be scored. */
  earlier(path: string): Promise<FileResult | null>;
  /**
   * Keeps a file's result, given as JSON; whether it could be kept. Once it could not, nothing more is: what was half
   * written would spoil what follows.
   */
  keep(file: string, result: string): Promise<boolean>;
  /** Begins it, or goes on with it; whether it can be written. Until then nothing is: a refused call leaves no journal behind. */
  begin(): Promise<boolean>;
  /** Whether there is one, and results are kept in it: no longer once one could not be. */
  readonly isOpen: boolean;
  /** Whether a run of this journal wrote a file: it may be written again. */
  wrote(path: string): boolean;
}

export type OpenedJournal =
  | { readonly kind: 'open'; readonly journal: Journal }
  | { readonly kind: 'refused'; readonly why: keyof JournalRefusedTexts };

const headSchema = z.object({
  journal: z.literal('jixiao-ziping'),
  version: z.literal(1),
  // The first journals did not say who judged.
  program: z.optional(z.string()),
  options: z.string(),
});
const entrySchema = z.object({ size: z.number(), modified: z.number(), result: fileResultSchema });
type Entry = z.infer<typeof entrySchema>;

/** The entry itself, not what the schema makes of it: the order of its keys is that of a file just scored. */
function isEntry(value: unknown): value is Entry {
  return entrySchema.safeParse(value).success;
}

/** Without `--journal`. */
export const NO_JOURNAL: Journal = {
  earlier: () => Promise.resolve(null),
  keep: () => Promise.resolve(true),
  begin: () => Promise.resolve(true),
  wrote: () => false,
  isOpen: false,
};

/** Reads a journal, where there is one. A line that was cut off when the power went counts for nothing. */
export async function openJournal(
  path: string,
  command: CommandLine,
  profile: Work['profile'],
): Promise<OpenedJournal> {
  const options = optionsOf(command, profile);
  // Whose judgement a result is.
  const program = `${VERSION} ${await ownCode()}`;
  const head = { journal: 'jixiao-ziping', version: 1, program, options };
  const standing = await stat(path).catch(() => null);
  if (standing && !standing.isFile()) return { kind: 'refused', why: 'unwritable' };
  const text = await readFile(path, 'utf8').catch(() => null);
  const known = new Map<string, Entry>();
  if (text === null || text === '') {
    return { kind: 'open', journal: journalOf(path, known, `${JSON.stringify(head)}\n`) };
  }
  const [first = '', ...lines] = text.split('\n');
  const found = headSchema.safeParse(jsonOf(first));
  if (!found.success) return { kind: 'refused', why: 'foreign' };
  // Forms of one county, half of them judged in another way, make no summary.
  if (found.data.program !== program) return { kind: 'refused', why: 'other-program' };
  if (found.data.options !== options) return { kind: 'refused', why: 'other-options' };
  for (const line of lines) {
    const entry = jsonOf(line);
    if (isEntry(entry)) known.set(resolve(entry.result.file), entry);
  }
  // What follows a line that was cut off begins on one of its own.
  return { kind: 'open', journal: journalOf(path, known, text.endsWith('\n') ? '' : '\n') };
}

/** @param beginning stands in front of what this run keeps */
function journalOf(path: string, known: ReadonlyMap<string, Entry>, beginning: string): Journal {
  const written = new Set<string>();
  let isLost = false;
  for (const { result } of known.values())
    if (result.kind === 'scored' && result.out !== null) written.add(resolve(result.out));
  return {
    wrote: (place) => written.has(resolve(place)),
    async earlier(file) {
      const entry = known.get(resolve(file));
      if (!entry) return null;
      const { result } = entry;
      // A file that could not be read is tried again, and one whose copy has gone is written again.
      if (result.kind === 'failed') return null;
      if (result.out !== null && !(await isFile(result.out))) return null;
      const now = await stampOf(file);
      return now.size === entry.size && now.modified === entry.modified ? result : null;
    },
    async keep(file, result) {
      const stamp = JSON.stringify(await stampOf(file));
      // The result is JSON already: it stands as the last entry of the stamp's own object.
      if (!isLost) isLost = !(await isAppended(path, `${stamp.slice(0, -1)},"result":${result}}\n`));
      return !isLost;
    },
    begin: () => (beginning === '' ? Promise.resolve(true) : isAppended(path, beginning)),
    get isOpen() {
      return !isLost;
    },
  };
}

async function isAppended(path: string, line: string): Promise<boolean> {
  return appendFile(path, line).then(
    () => true,
    () => false,
  );
}

async function stampOf(file: string): Promise<Pick<Entry, 'size' | 'modified'>> {
  const found = await stat(file).catch(() => null);
  return { size: found?.size ?? -1, modified: found?.mtimeMs ?? -1 };
}

/** Everything that changes what comes of a file. */
function optionsOf(command: CommandLine, profile: Work['profile']): string {
  const { out, inPlace, refill, columns, locale } = command;
  return JSON.stringify({ out: out && resolve(out), inPlace, refill, columns, locale, profile });
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
