import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** A regular expression of the product. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** Where it is written, or which module builds it. */
  readonly place: string;
}

const ROOT = join(__dirname, '../..');
const SOURCES = join(ROOT, 'src');
/** Folders whose modules build patterns of word tables, and do nothing else when loaded. */
const BUILDING = ['core', 'grid', 'xlsx', 'host'];

/** Every regular expression that is written down in `src`. */
export function writtenPatterns(): readonly Pattern[] {
  return modulesIn(SOURCES).flatMap((path) => {
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ESNext, true);
    const found: Pattern[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        found.push({
          source: node.text.slice(1, end),
          flags: node.text.slice(end + 1),
          place: `${relative(ROOT, path)}:${line + 1}`,
        });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

/** Every regular expression that a module builds of pieces when it is loaded. */
export function builtPatterns(): readonly Pattern[] {
  const found: Pattern[] = [];
  const Genuine = RegExp;
  let place = '';
  class Watched extends Genuine {
    constructor(pattern: RegExp | string, flags?: string) {
      super(pattern, flags);
      found.push({ source: this.source, flags: this.flags, place });
    }
  }
  globalThis.RegExp = Watched as RegExpConstructor;
  try {
    for (const folder of BUILDING) {
      for (const path of modulesIn(join(SOURCES, folder))) {
        place = relative(ROOT, path);
        // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded one after the other, to know who builds what
        require(path);
      }
    }
  } finally {
    globalThis.RegExp = Genuine;
  }
  return found;
}

function modulesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name) && !/\.(?:test|d)\.ts$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
