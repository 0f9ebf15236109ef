import { visibleData, visibleJson, visibleText } from './visibleText';

test.each([
  ['a plain name', '项目支出绩效自评表 2021', '项目支出绩效自评表 2021'],
  ['a line break', '协同办公\n（WPS云文档）', '协同办公 （WPS云文档）'],
  ['an escape sequence', '\u001b[2J甲', '<U+001B>[2J甲'],
  ['text turned round', '甲\u202etxt.xlsx', '甲<U+202E>txt.xlsx'],
  ['what cannot be seen', '甲\u200b乙\ufeff', '甲<U+200B>乙<U+FEFF>'],
  ['a control character of the upper half', '\u009b31m', '<U+009B>31m'],
])('%s', (_what, text, shown) => expect(visibleText(text)).toBe(shown));

test('data keep their shape', () => {
  expect(visibleData({ a: ['\u0007'], b: null, c: 3, d: true })).toEqual({
    a: ['<U+0007>'],
    b: null,
    c: 3,
    d: true,
  });
});

test('a JSON text keeps its meaning', () => {
  const value = { 名: '甲\u202e\u001b[0m\n乙' };
  const json = visibleJson(JSON.stringify(value, null, 2));
  expect(JSON.parse(json)).toEqual(value);
  expect(json).not.toContain('\u202e');
  expect(json).not.toContain('\u001b');
});
