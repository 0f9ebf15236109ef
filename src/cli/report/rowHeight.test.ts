import { rowHeight } from './rowHeight';

test.each([
  ['one line', '短', 10, 17],
  ['nothing', '', 10, 17],
  ['latin', 'abcdefghij', 6, 34],
  ['Chinese takes twice the room', '一二三四五', 6, 51],
  ['line breaks', 'a\nb\nc', 10, 51],
  ['no more than Excel allows', '长'.repeat(5000), 10, 409],
])('%s', (_case, text, width, height) => {
  expect(rowHeight([{ text, width }])).toBe(height);
});

test('the highest cell counts', () => {
  expect(rowHeight([])).toBe(17);
  expect(
    rowHeight([
      { text: 'a', width: 10 },
      { text: 'a\nb', width: 10 },
    ]),
  ).toBe(34);
});
