import path from 'node:path';

const { joinedWords } = jest.requireActual<{ joinedWords(source: string): string }>(
  path.join(__dirname, '../../build/joinedWordsLoader.js'),
);

test.each([
  ['one by one', "wordsMeaning('a', 'seen', '完成', '达标')", "wordsMeaning('a', 'seen', \"完成 达标\")"],
  [
    'in lists',
    "wordsMeaning('a', '', '完成', ...['达标', '合格'])",
    "wordsMeaning('a', '', \"完成 达标 合格\")",
  ],
  [
    'several in a text',
    "wordsMeaning(A, '', '完成 达标', '合格')",
    'wordsMeaning(A, \'\', "完成 达标 合格")',
  ],
  [
    'a call in another',
    "wordTable([...wordsMeaning('a', '', 'x', 'y'), z])",
    "wordTable([...wordsMeaning('a', '', \"x y\"), z])",
  ],
])('words become one text: %s', (_how, source, expected) => {
  expect(joinedWords(`${source};`)).toBe(`${expected};`);
});

test.each([
  ['a single word', "wordsMeaning('a', '', '完成')"],
  ['a list by its name', "wordsMeaning('a', '', '完成', ...WORDS)"],
  ['a list that is made', "wordsMeaning('a', '', ...['甲', '乙'].map((one) => one + '率'))"],
  ['the word that stands alone for nothing', "wordsMeaning('a', '', '', '率')"],
  ['another function', "words('完成', '达标')"],
])('%s stays as it is', (_what, source) => {
  expect(joinedWords(`${source};`)).toBe(`${source};`);
});
