import { resolve } from 'node:path';
import type { ScoringProfile } from '../core/scoring/profile';
import { commandTexts } from '../locales/command';
import { chosenProfile } from './chosenProfile';
import type { CommandLine } from './commandLine';
import { isFolder } from './fileAccess';
import { foundFiles, type EmptyFolder, type FoundFile } from './foundFiles';
import { reportTarget, type ReportTarget } from './report/reportTarget';
import { outputPath } from './scoreFile';

/** Everything that is known before the first file is read. */
export interface Work {
  /** The rules asked for; `null`: none were. */
  readonly profile: ScoringProfile | null;
  readonly files: readonly FoundFile[];
  readonly emptyFolders: readonly EmptyFolder[];
  /** Several files were asked for, or a folder, however many were found. */
  readonly isMany: boolean;
  readonly report: ReportTarget | null;
}

export type PreparedWork =
  { readonly kind: 'work'; readonly work: Work } | { readonly kind: 'refused'; readonly sentence: string };

/** Finds the files and looks for every reason not to begin: nothing is worse than a refusal after an hour of scoring. */
export async function preparedWork(command: CommandLine): Promise<PreparedWork> {
  const texts = commandTexts[command.locale];
  const { files, emptyFolders } = await foundFiles(command.files);
  const isMany = command.files.length > 1 || (await isFolder(command.files[0] ?? ''));
  const outputs: string[] = [];
  if (command.out !== null) {
    if (isMany && !(await isFolder(command.out))) return { kind: 'refused', sentence: texts.outNeedsFolder };
    for (const file of files) outputs.push(await outputPath(file, command.out));
    const same = sameOutput(files, outputs);
    if (same) return { kind: 'refused', sentence: texts.sameOutput(...same) };
  }
  const chosen = await chosenProfile(command);
  if (chosen.kind === 'refused') return chosen;
  const { profile } = chosen;
  if (command.report === null) {
    return { kind: 'work', work: { profile, files, emptyFolders, isMany, report: null } };
  }
  const paths = files.map(({ path }) => path);
  const allowed = await reportTarget(command.report, command, paths, outputs);
  if (allowed.kind === 'refused') return allowed;
  const { target, earlier } = allowed;
  const forms = files.filter(({ path }) => !earlier.has(resolve(path)));
  return { kind: 'work', work: { profile, files: forms, emptyFolders, isMany, report: target } };
}

/** Two files that `-o` would write to one: the second would take the place of the first without a word. */
function sameOutput(files: readonly FoundFile[], outputs: readonly string[]): [string, string] | null {
  const taken = new Map<string, string>();
  for (const [index, { path }] of files.entries()) {
    const key = resolve(outputs[index] ?? '').toLowerCase();
    const before = taken.get(key);
    if (before !== undefined) return [before, path];
    taken.set(key, path);
  }
  return null;
}
