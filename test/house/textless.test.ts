import * as ts from 'typescript';
import { filesBelow, type ProjectFile } from './projectFiles';

/**
 * What is read is read in `src/core/reading`, once: rules and checks calculate with it and look at no text by patterns.
 */
const TEXTLESS = ['src/core/scoring', 'src/core/checks'];
/** What a person types as a setting is read where it is asked for. */
const SETTING_INPUTS = 'src/core/scoring/settings/inputs/';

/** Modules that read texts. What stands beside them in `measure` is arithmetic on what they read. */
const READS_TEXT = /\/measure\/(?:plainText|remembered|parse\w+|unitInName|numeralsInWords)$/;
const PATTERN_METHODS = new Set(['match', 'matchAll', 'search', 'split']);

/** How a file reads texts: its regular expressions, its imports of parsers. */
function readsOfText({ path, text }: ProjectFile): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') found.push(node.getText());
    if (ts.isPropertyAccessExpression(node) && PATTERN_METHODS.has(node.name.text))
      found.push(node.getText());
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      if (READS_TEXT.test(node.moduleSpecifier.text)) found.push(node.moduleSpecifier.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map((what) => `${path}: ${what}`);
}

test.each(TEXTLESS)('nothing in %s reads a text again', (folder) => {
  const files = filesBelow(
    folder,
    (path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.startsWith(SETTING_INPUTS),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap(readsOfText)).toEqual([]);
});

test.each([
  ['a pattern', 'const isRate = (name: string) => /率$/.test(name);'],
  ['a pattern made at run time', "const pattern = new RegExp('率$');"],
  ['a text taken apart', "const parts = text.split('、');"],
  ['a parser', "import { parseMeasure } from '../measure/parseMeasure';"],
  ['levelling', "import { plainText } from '../../measure/plainText';"],
])('%s is found', (_, text) => {
  expect(readsOfText({ path: 'rule.ts', text })).toHaveLength(1);
});

test('arithmetic on what was read is none', () => {
  const text = "import { amount } from '../measure/quantity';\nconst sum = amount(quantity).plus(1);";
  expect(readsOfText({ path: 'rule.ts', text })).toEqual([]);
});
