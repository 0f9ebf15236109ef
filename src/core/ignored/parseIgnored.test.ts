import fc from 'fast-check';
import type { IgnoredFindings } from './ignoredFindings';
import { parseIgnored } from './parseIgnored';
import { printIgnored } from './printIgnored';

const ITEM = {
  sheet: '自评表',
  form: '协同办公',
  check: 'reason-missing',
  row: '购买服务器数量',
  reason: '审核单位不要求',
  date: '2022-03-01',
};

const said = (value: unknown) => {
  const parsed = parseIgnored(typeof value === 'string' ? value : JSON.stringify(value));
  return parsed.kind === 'kept' ? parsed.list : parsed.message;
};

test('what is printed reads back as the same list', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 20 });
  const item = fc.record({
    sheet: text,
    form: text,
    check: fc.string({ minLength: 1 }),
    row: fc.option(text),
    reason: fc.constantFrom('不要求', '“引号”', 'a\nb', '字'.repeat(200)),
    date: fc.constantFrom('2022-03-01', '2024-02-29'),
  });
  fc.assert(
    fc.property(fc.array(item), (items) => {
      const list: IgnoredFindings = { version: 1, items };
      expect(said(printIgnored(list))).toEqual(list);
    }),
  );
});

test('unknown fields are passed over', () => {
  expect(said({ version: 1, items: [{ ...ITEM, by: '张三' }], more: 1 })).toEqual({
    version: 1,
    items: [ITEM],
  });
});

test.each<[string, unknown, string, string]>([
  ['no JSON', 'x', '不是 JSON', 'not JSON'],
  ['nothing', '', '不是 JSON', 'not JSON'],
  ['no object', [], 'JSON 对象', 'JSON object'],
  ['a later version', { version: 2, items: 'other' }, '第 2 版', 'version 2'],
  ['no version', { items: [] }, '「version」', '“version”'],
  ['no items', { version: 1 }, '「items」', '“items”'],
  ['an item that is none', { version: 1, items: [ITEM, 7] }, '第 2 条不对', 'item 2'],
  [
    'a day that does not exist',
    { version: 1, items: [{ ...ITEM, date: '2022-02-30' }] },
    '「date」',
    '“date”',
  ],
  ['a blank reason', { version: 1, items: [{ ...ITEM, reason: ' ' }] }, '「reason」', '“reason”'],
  ['no check', { version: 1, items: [{ ...ITEM, check: '' }] }, '「check」', '“check”'],
])('%s is refused in a sentence', (_case, value, zh, en) => {
  expect(said(value)).toEqual({
    'zh-CN': expect.stringContaining(zh),
    'en-US': expect.stringContaining(en),
  });
});
