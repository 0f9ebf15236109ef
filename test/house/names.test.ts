import * as ts from 'typescript';
import { filesBelow, type ProjectFile } from './projectFiles';

/** Every check has its texts under this name; the catalogue brings them together. */
const OF_EVERY_CHECK = 'messages';

/** Names that a file declares for others; what it only passes on is declared elsewhere. */
function declaredNames({ path, text }: ProjectFile): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    if (!isExported) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText(source));
    const isNamed =
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement);
    return isNamed && statement.name ? [statement.name.text] : [];
  });
}

/** Names that more than one file declares, with the files. */
function namesOfSeveralThings(files: readonly ProjectFile[]): readonly string[] {
  const places = new Map<string, Set<string>>();
  for (const file of files)
    for (const name of declaredNames(file))
      if (name !== OF_EVERY_CHECK) places.set(name, (places.get(name) ?? new Set<string>()).add(file.path));
  return [...places]
    .filter(([, paths]) => paths.size > 1)
    .map(([name, paths]) => `${name}: ${[...paths].join(', ')}`);
}

test('one name, one thing: no two files declare the same name for others', () => {
  const files = filesBelow('src', (path) => path.endsWith('.ts') && !path.endsWith('.test.ts'));
  expect(files.length).toBeGreaterThan(600);
  expect(namesOfSeveralThings(files)).toEqual([]);
});

test('a name declared twice is found, one that is passed on is not', () => {
  const files = [
    {
      path: 'one.ts',
      text: 'export const Place = 1; export type Place = number; export function whole() {}',
    },
    { path: 'two.ts', text: 'export interface Place { row: number }' },
    { path: 'three.ts', text: "export { whole } from './one'; function Place() {}" },
  ];
  expect(namesOfSeveralThings(files)).toEqual(['Place: one.ts, two.ts']);
});
