import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');
const { withoutSources } = jest.requireActual<{ withoutSources(source: string): string }>(
  path.join(ROOT, 'build/withoutSourcesLoader.js'),
);

test.each([
  ['a word of a table', `f({ word: '甲', seen: 'forms of 2024' });`, `f({ word: '甲', seen: '' });`],
  [
    'what the module hands to its own function',
    `function named(means: string, seen: string, words: string) {}\nnamed('fewer', 'names', '甲 乙');`,
    `function named(means: string, seen: string, words: string) {}\nnamed('fewer', '', '甲 乙');`,
  ],
  [
    'the same with an arrow, one inside another',
    `const built = (examples: string[], ...parts: P[]) => 1;\nbuilt(['甲值'], one(wordsMeaning(true, 'names', '甲')));`,
    `const built = (examples: string[], ...parts: P[]) => 1;\nbuilt([], one(wordsMeaning(true, '', '甲')));`,
  ],
  ['examples of a phrase', `f({ phrase: p, examples: ['甲', '乙'] });`, `f({ phrase: p, examples: [] });`],
  ['what is no text stays', `f({ seen, examples: all() });`, `f({ seen, examples: all() });`],
  [
    'arguments behind a spread stay',
    `wordsMeaning(...both, '甲');\nwordsMeaning(true, ...rest, '乙');`,
    `wordsMeaning(...both, '甲');\nwordsMeaning(true, ...rest, '乙');`,
  ],
])('%s', (_what, source, built) => {
  expect(withoutSources(source)).toBe(built);
});

test('the vocabulary is lighter without them', () => {
  const folder = path.join(ROOT, 'src/core/vocabulary');
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const texts = files.map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const weight = (all: readonly string[]) => Buffer.byteLength(all.join('\n'));
  expect(weight(texts.map(withoutSources))).toBeLessThan(weight(texts) * 0.95);
});
