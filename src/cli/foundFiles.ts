import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { kindByName } from '../host/file/namedKind';
import { isFolder, systemCode } from './fileAccess';
import type { OtherKind, PlaceKind } from './otherFiles';

/** A file to be scored. */
export interface FoundFile {
  /** As the person named it, or below the folder that they named. */
  readonly path: string;
  /** The same place below the folder of `-o`. */
  readonly under: string;
}

/** A folder that yields nothing, and why. */
export interface EmptyFolder {
  readonly path: string;
  readonly why: 'no-forms' | 'closed';
}

/**
 * What forms are sent in. Those that cannot be read (.xls, .et, …) are found as well, so that each of them is named
 * with its reason: a form that is silently missing from a summary is the worst that can happen to it.
 */
const SPREADSHEETS = new Set(['.xlsx', '.xlsm', '.xls', '.et', '.xlsb', '.ods']);

/** The files named, and every spreadsheet in the folders named and below, each once, folders in reading order. */
export async function foundFiles(words: readonly string[]): Promise<FoundFiles> {
  const others: OtherFile[] = [];
  const files = new Map<string, FoundFile>();
  const emptyFolders: EmptyFolder[] = [];
  const add = (file: FoundFile) => {
    const key = resolve(file.path);
    if (!files.has(key)) files.set(key, file);
  };
  for (const word of words) {
    if (!(await isFolder(word))) {
      add({ path: word, under: basename(word) });
      continue;
    }
    const { found, closed, others: beside } = await spreadsheetsIn(word);
    for (const { under, kind } of beside) others.push({ path: join(word, under), kind });
    for (const under of found) add({ path: join(word, under), under });
    for (const under of closed) emptyFolders.push({ path: join(word, under), why: 'closed' });
    if (found.length === 0 && closed.length === 0) emptyFolders.push({ path: word, why: 'no-forms' });
  }
  return { files: [...files.values()], emptyFolders, others };
}

/** Everything that was named, and everything below the folders named. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly emptyFolders: readonly EmptyFolder[];
  /** Files below a folder that are no workbooks: each of them is named all the same. */
  readonly others: readonly OtherFile[];
}

/** What stands among forms and is none. */
export interface OtherFile {
  readonly path: string;
  readonly kind: OtherKind;
}

interface Spreadsheets {
  /** Paths below the folder. */
  readonly found: string[];
  /** Folders below it that could not be opened. */
  readonly closed: string[];
  /** Whatever else stands there. */
  readonly others: { readonly under: string; readonly kind: OtherKind }[];
}

/** Everything in a folder and below it, in reading order. */
async function spreadsheetsIn(folder: string): Promise<Spreadsheets> {
  const all: Spreadsheets = { found: [], closed: [], others: [] };
  await addSpreadsheets(folder, '', all);
  return all;
}

/** One list for all levels: a share may hold more files than a call takes arguments. Links to folders, which may lead in a circle, are not followed. */
async function addSpreadsheets(folder: string, under: string, all: Spreadsheets): Promise<void> {
  const { found, closed, others } = all;
  const entries = await readdir(join(folder, under), { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    closed.push(under);
    return;
  }
  for (const entry of entries.sort((a, b) => ORDER.compare(a.name, b.name))) {
    const path = join(under, entry.name);
    if (isPassedOver(entry.name)) continue;
    if (entry.isDirectory()) {
      await addSpreadsheets(folder, path, all);
      continue;
    }
    const place = await placeKind(entry, join(folder, path));
    if (place !== null) others.push({ under: path, kind: place });
    else if (SPREADSHEETS.has(extname(entry.name).toLowerCase())) found.push(path);
    else others.push({ under: path, kind: kindByName(path) });
  }
}

/** What stands there in place of a file; `null` for a file, or a link to one. */
async function placeKind(entry: Dirent, path: string): Promise<PlaceKind | null> {
  const found = await stat(path).catch(systemCode);
  const isLink = entry.isSymbolicLink();
  if (typeof found === 'string') return kindOfUnseen(found, isLink);
  if (found.isFile()) return null;
  return isLink && found.isDirectory() ? 'folder-link' : 'not-a-file';
}

/** What is meant to be read, and isn't. What is none: a link to a folder, a device. */
const UNSEEN: ReadonlySet<OtherKind> = new Set<PlaceKind>([
  'bad-name',
  'broken-link',
  'circular-link',
  'long-path',
  'no-access',
  'unreachable',
]);

/** Whether it has the name of a form and could not be looked at: it is missing from whatever is made of the folder. */
export function isUnseenForm({ path, kind }: OtherFile): boolean {
  return UNSEEN.has(kind) && SPREADSHEETS.has(extname(path).toLowerCase());
}

/**
 * What is said of a file that its folder names and that can't be looked at, or of a link whose end can't.
 *
 * @param code the system's code of the error
 */
export function kindOfUnseen(code: string, isLink: boolean): PlaceKind {
  return (isLink ? LINK_ERRORS : FILE_ERRORS)[code] ?? 'unreachable';
}

/** By the system's codes: what keeps a file from being looked at that its folder names. */
const FILE_ERRORS: Readonly<Record<string, PlaceKind>> = {
  // The folder has just named it: asked for by the text that was made of its name, it is not there.
  ENOENT: 'bad-name',
  ENAMETOOLONG: 'long-path',
  EACCES: 'no-access',
  EPERM: 'no-access',
};

/** The same of a link: of what it leads to. */
const LINK_ERRORS: Readonly<Record<string, PlaceKind>> = {
  ENOENT: 'broken-link',
  ENOTDIR: 'broken-link',
  ELOOP: 'circular-link',
  ENAMETOOLONG: 'long-path',
  EACCES: 'no-access',
  EPERM: 'no-access',
};

const ORDER = new Intl.Collator('zh-CN', { numeric: true });

/** `~$` are Excel's locks of open workbooks, `.~` those of WPS and LibreOffice, `._` the shadows that macOS leaves. */
function isPassedOver(name: string): boolean {
  return name.startsWith('~$') || name.startsWith('.');
}
