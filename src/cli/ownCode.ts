import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the build makes of the command: `score.bundle.js` and what that loads. */
const BUILT = /\.bundle\.js$/;
const SOURCE = /(?<!\.test)\.ts$/;

let known: Promise<string> | undefined;

/**
 * Tells the code that runs from that of any other build, of the same version too. Built, it is what stands beside this
 * code; run from its sources, it is all of them.
 */
export function ownCode(): Promise<string> {
  return (known ??= codeIn(__dirname));
}

/** The same of a folder: of the built code in it, or of the sources that it belongs to. */
export async function codeIn(folder: string): Promise<string> {
  const built = await filesOf(folder, BUILT, false);
  const files = built.length > 0 ? built : await filesOf(join(folder, '..'), SOURCE, true);
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

async function filesOf(folder: string, wanted: RegExp, recursive: boolean): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive });
  return names
    .filter((name) => wanted.test(name))
    .sort()
    .map((name) => join(folder, name));
}
