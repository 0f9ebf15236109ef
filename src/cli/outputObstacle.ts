import { lstat, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { OutputObstacleTexts } from '../locales/fileObstacles';

/** Why `-o` may not write where it was asked to; each has its own sentence in the locales. */
export type OutputObstacle = keyof OutputObstacleTexts;

/** Looks at one place; `null` where nothing stands in the way. */
export async function outputObstacle(
  path: string,
  inputs: ReadonlySet<string>,
  isForced: boolean,
): Promise<OutputObstacle | null> {
  if (inputs.has(resolve(path))) return 'is-input';
  const found = await lstat(path).catch(() => null);
  if (found === null) return null;
  if (found.isSymbolicLink()) return 'is-link';
  if (!found.isFile()) return found.isDirectory() ? null : 'is-device';
  if (inputs.has(identity(found))) return 'is-input';
  return isForced ? null : 'exists';
}

/** The files that are read, by path and by what the disk knows them by: a file can have several names. */
export async function identities(paths: readonly string[]): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  for (const path of paths) {
    known.add(resolve(path));
    const found = await stat(path).catch(() => null);
    if (found) known.add(identity(found));
  }
  return known;
}

function identity({ dev, ino }: { readonly dev: number; readonly ino: number }): string {
  return `${dev}:${ino}`;
}
