import * as ts from 'typescript';
import { filesBelow, type ProjectFile } from './projectFiles';

/**
 * Words of the field are data: they stand in `src/core/vocabulary`, once, and whoever looks for them asks a table or a
 * phrase of tables. Signs that belong to a figure or a date (元, 日, 万) may stand in a pattern.
 */
const HAN = String.raw`\p{Script=Han}`;
/** Two words of which either may stand there. */
const ALTERNATION = new RegExp(`${HAN}{2}[^|]*\\|[^|]*${HAN}{2}`, 'u');
/** Single signs in a class: as a list of words it would be longer than any date or figure needs. */
const CLASS = new RegExp(`\\[[^\\]]*(?:${HAN}[^\\]]*){6}\\]`, 'u');

/** Patterns of a file that hold lists of words. */
function listsIn({ path, text }: ProjectFile): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const isList = (pattern: string) => ALTERNATION.test(pattern) || CLASS.test(pattern);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && isList(node.text)) found.push(node.text);
    if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp' && isList(node.getText()))
      found.push(node.getText());
    if (
      ts.isTemplateExpression(node) &&
      ts.isVariableDeclaration(node.parent) &&
      ALTERNATION.test(node.getText())
    )
      found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map((what) => `${path}: ${what}`);
}

test('no pattern outside the vocabulary holds a list of words', () => {
  const files = filesBelow(
    'src/core',
    (path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.startsWith('src/core/vocabulary/'),
  );
  expect(files.length).toBeGreaterThan(150);
  expect(files.flatMap(listsIn)).toEqual([]);
});

test.each([
  ['an alternation', 'const DONE = /完成|竣工/;'],
  ['one inside', 'const DONE = /^已?(?:完成|竣工)$/;'],
  ['a class of many signs', 'const DENIES = /[未没不无非仅]/;'],
  ['one made at run time', "const DONE = new RegExp('完成|竣工');"],
])('%s is found', (_, text) => {
  expect(listsIn({ path: 'form.ts', text })).toHaveLength(1);
});

test.each([
  'const DAY = /\\d+月\\d+[日号]/;',
  'const MONEY = /^\\d+(?:万元?|元|分)$/;',
  'const NOTE = /^注\\d/;',
])('signs of figures and dates are none: %s', (text) => {
  expect(listsIn({ path: 'measure.ts', text })).toEqual([]);
});
