import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { ScoringProfile } from '../core/scoring/profile';
import { commandTexts } from '../locales/command';
import { chosenProfile } from './chosenProfile';
import type { CommandLine } from './commandLine';
import { endingSignals } from './endingSignals';
import { isFile, isFolder } from './fileAccess';
import { foundFiles, type EmptyFolder, type FoundFile, type OtherFile } from './foundFiles';
import { NO_JOURNAL, openJournal, type Journal, type OpenedJournal } from './journal';
import { letterAt } from './letters/letterAt';
import { identities, outputObstacle, type OutputObstacle } from './outputObstacle';
import { reportTarget, type ReportTarget } from './report/reportTarget';
import { outputPath } from './scoreFile';

/** Everything that is known before the first file is read. */
export interface Work {
  /** The rules asked for; `null`: none were. */
  readonly profile: ScoringProfile | null;
  readonly files: readonly FoundFile[];
  readonly emptyFolders: readonly EmptyFolder[];
  readonly others: readonly OtherFile[];
  readonly journal: Journal;
  /** Several files were asked for, or a folder, however many were found. */
  readonly isMany: boolean;
  readonly report: ReportTarget | null;
}

export type PreparedWork =
  { readonly kind: 'work'; readonly work: Work } | { readonly kind: 'refused'; readonly sentence: string };

/** Finds the files and looks for every reason not to begin: nothing is worse than a refusal after an hour of scoring. */
export async function preparedWork(command: CommandLine): Promise<PreparedWork> {
  const prepared = await plannedWork(command);
  if (prepared.kind === 'refused') return prepared;
  const { journal } = prepared.work;
  if (await endingSignals.during(() => journal.begin())) return prepared;
  return journalRefusal(command, 'unwritable');
}

async function plannedWork(command: CommandLine): Promise<PreparedWork> {
  const texts = commandTexts[command.locale];
  const { out, letters } = command;
  const { files: found, emptyFolders, others: beside } = await foundFiles(command.files);
  const isMany = command.files.length > 1 || (await isFolder(command.files[0] ?? ''));
  if (out !== null && isMany && !(await isFolder(out)))
    return { kind: 'refused', sentence: texts.outNeedsFolder };
  if (letters !== null && (await isFile(letters)))
    return { kind: 'refused', sentence: `${letters}：${texts.fileErrors['not-a-folder']}` };
  const inside = command.shard === null ? null : await placeInside(command);
  if (inside !== null) return { kind: 'refused', sentence: texts.shardInside(inside) };
  const chosen = await chosenProfile(command);
  if (chosen.kind === 'refused') return chosen;
  const { profile } = chosen;
  const opened = command.journal === null ? null : await openJournal(command.journal, command, profile);
  if (opened?.kind === 'refused') return journalRefusal(command, opened.why);
  const journal = opened?.journal ?? NO_JOURNAL;
  // Copies that an earlier run put below a folder that is read are no forms of their own.
  const all = out === null ? found : found.filter(({ path }) => !journal.wrote(path));
  const files = partOf(all, command.shard);
  const others = othersOf(beside, command.shard);
  const outputs: string[] = [];
  if (out !== null) for (const file of files) outputs.push(await outputPath(file, out));
  const same = sameOutput(files, outputs);
  if (same) return { kind: 'refused', sentence: texts.sameOutput(...same) };
  const obstacle = await obstacleOf(outputs, all, journal, command);
  if (obstacle !== null) return { kind: 'refused', sentence: obstacle };
  const known = await withoutLetters(
    others.filter(({ path }) => !isSame(path, command.journal)),
    letters,
  );
  const common = { profile, emptyFolders, others: known, isMany, journal };
  if (command.report === null) return { kind: 'work', work: { ...common, files, report: null } };
  const paths = files.map(({ path }) => path);
  const allowed = await reportTarget(command.report, command, paths, outputs);
  if (allowed.kind === 'refused') return allowed;
  const { target, earlier } = allowed;
  const forms = files.filter(({ path }) => !earlier.has(resolve(path)));
  const unreported = known.filter(({ path }) => !target.paths.some((place) => isSame(path, place)));
  return { kind: 'work', work: { ...common, others: unreported, files: forms, report: target } };
}

function journalRefusal(
  { journal, locale }: CommandLine,
  why: Extract<OpenedJournal, { kind: 'refused' }>['why'],
): PreparedWork {
  return { kind: 'refused', sentence: `${journal}：${commandTexts[locale].journalRefused[why]}` };
}

/** Letters of an earlier run are nothing that was sent in. */
async function withoutLetters(
  others: readonly OtherFile[],
  letters: string | null,
): Promise<readonly OtherFile[]> {
  const left: OtherFile[] = [];
  for (const other of others) {
    const isBesideLetters = letters !== null && isSame(dirname(other.path), letters);
    if (!isBesideLetters || (await letterAt(other.path)) !== 'ours') left.push(other);
  }
  return left;
}

/** Files in turns, so that each part has as much to do as the others. */
function partOf<File>(files: readonly File[], shard: CommandLine['shard']): readonly File[] {
  return shard === null ? files : files.filter((_, index) => index % shard.of === shard.part - 1);
}

/**
 * By their names and not in turns: what other machines write meanwhile (backups, letters) stands among them, and must not
 * move any of them from one part into another.
 */
function othersOf(others: readonly OtherFile[], shard: CommandLine['shard']): readonly OtherFile[] {
  if (shard === null) return others;
  const numberOf = (name: string) => [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
  return others.filter(({ path }) => numberOf(basename(path)) % shard.of === shard.part - 1);
}

/** What is to be written below a folder that is read: another machine would count it among the forms, and take other turns. */
async function placeInside({ files, out, report }: CommandLine): Promise<string | null> {
  for (const place of [out, report]) {
    for (const word of files) {
      if (place !== null && isBelow(place, word) && (await isFolder(word))) return place;
    }
  }
  return null;
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way !== '' && way.split(sep)[0] !== '..' && !isAbsolute(way);
}

function isSame(path: string, other: string | null | undefined): boolean {
  return typeof other === 'string' && resolve(path) === resolve(other);
}

/** Why nothing may be written where it was asked to be, in a sentence; what an earlier run wrote is no obstacle. */
async function obstacleOf(
  outputs: readonly string[],
  files: readonly FoundFile[],
  journal: Journal,
  { force, locale }: CommandLine,
): Promise<string | null> {
  const inputs = await identities(files.map(({ path }) => path));
  const found: { readonly path: string; readonly why: OutputObstacle }[] = [];
  for (const path of outputs) {
    const why = await outputObstacle(path, inputs, force || journal.wrote(path));
    if (why !== null) found.push({ path, why });
  }
  const first = found.find(({ why }) => why !== 'exists') ?? found[0];
  return first ? commandTexts[locale].outputObstacles[first.why](first.path, found.length) : null;
}

/** Two files that `-o` would write to one: the second would take the place of the first without a word. */
function sameOutput(files: readonly FoundFile[], outputs: readonly string[]): [string, string] | null {
  const taken = new Map<string, string>();
  for (const [index, output] of outputs.entries()) {
    const path = files[index]?.path ?? '';
    const key = resolve(output).toLowerCase();
    const before = taken.get(key);
    if (before !== undefined) return [before, path];
    taken.set(key, path);
  }
  return null;
}
