import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

export const ROOT = resolve(__dirname, '../..');

const LEFT_OUT = new Set(['node_modules', 'dist', 'artifacts', 'coverage', 'test-results', '.git']);
const TEXT = /\.(?:ts|js|mjs|json|md|html|css|xml|yml)$/;

/** One file of text of the project. */
export interface ProjectFile {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every file of text below a folder of the project, in the order of its paths. */
export function filesBelow(folder: string, isWanted: (path: string) => boolean): readonly ProjectFile[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !LEFT_OUT.has(name))
    .flatMap((entry) => {
      const path = relative(ROOT, join(ROOT, folder, entry.name)).replaceAll('\\', '/');
      if (entry.isDirectory()) return filesBelow(path, isWanted);
      return entry.isFile() && TEXT.test(path) && isWanted(path) ? [projectFile(path)] : [];
    })
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

export function projectFile(path: string): ProjectFile {
  return { path, text: readFileSync(join(ROOT, path), 'utf8') };
}
