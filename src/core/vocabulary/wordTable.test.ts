import { wordTable, wordsMeaning } from './wordTable';

const UNITS = wordTable([
  { word: '元', means: 1, seen: 'seed 1' },
  { word: '万元', means: 10_000, seen: 'seed 1' },
  { word: '万', means: 10_000, seen: 'seed 2' },
]);

test('a whole text is looked up', () => {
  expect(UNITS.exactly('万元')).toBe(10_000);
  expect(UNITS.exactly('50万元')).toBeNull();
});

test('of two words at one place the longer counts', () => {
  expect(UNITS.atStart('万元以内')?.word).toBe('万元');
  expect(UNITS.atEnd('50万元')?.word).toBe('万元');
  expect(UNITS.firstIn('约50万元')).toMatchObject({ word: '万元', start: 3, end: 5 });
});

test('words in a text are found left to right without overlapping', () => {
  expect(UNITS.allIn('5万元或3元').map(({ word }) => word)).toEqual(['万元', '元']);
  expect(UNITS.isIn('5万')).toBe(true);
  expect(UNITS.isIn('5套')).toBe(false);
  expect(UNITS.firstIn('')).toBeNull();
});

test('several words may stand in one text', () => {
  expect(wordsMeaning(1, 'here', '套 台', '件').map(({ word }) => word)).toEqual(['套', '台', '件']);
});

test('a word stands in a table once, and white space is no part of it', () => {
  expect(() => wordTable(wordsMeaning(1, 'here', '套', '套'))).toThrow(RangeError);
  expect(() => wordTable([{ word: '完 成', means: 1, seen: 'here' }])).toThrow(RangeError);
  expect(() => wordTable(wordsMeaning(1, 'here', ''))).toThrow(RangeError);
});
