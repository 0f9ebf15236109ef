import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Gives each test of the file that calls this an empty folder, which is removed after it.
 *
 * @returns the path of something in it by its names; without a name, that of the folder
 */
export function temporaryFolder(): (...names: readonly string[]) => string {
  let folder: string | null = null;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ziping-'));
  });
  afterEach(() => {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
    folder = null;
  });
  return (...names) => {
    if (folder === null) throw new Error('the folder is there while a test runs');
    return join(folder, ...names);
  };
}
