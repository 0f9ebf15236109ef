import fc from 'fast-check';
import { parseTabbed, printTabbed } from './tabbedText';

test.each([
  ['one cell', '3套', [['3套']]],
  [
    'a block as Excel copies it',
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['empty cells', '\t1\t', [['', '1', '']]],
  ['a line end inside a cell', '"第一行\n第二行"\t2', [['第一行\n第二行', '2']]],
  ['doubled quotes', '"他说""好""\n"', [['他说"好"\n']]],
  ['a quote that is only a character', '5" 钢管\t"未完', [['5" 钢管', '"未完']]],
  ['rows of different length', 'a\nb\tc', [['a'], ['b', 'c']]],
  ['nothing', '', [['']]],
])('reads %s', (_name, text, rows) => {
  expect(parseTabbed(text)).toEqual(rows);
});

test('what is printed is read back the same', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', '绩', '"', '\t', '\n', ' '),
    maxLength: 6,
  });
  const block = fc
    .integer({ min: 1, max: 3 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 }),
    )
    // A lone empty last row cannot be told from a closing line end, in Excel's text neither.
    .filter((rows) => rows.at(-1)?.join('') !== '' || rows.at(-1)?.length !== 1);
  fc.assert(fc.property(block, (rows) => expect(parseTabbed(printTabbed(rows))).toEqual(rows)));
});
