import { findingsOf, inShort } from '../formUnderTest';

const rows = ['产出指标|数量指标|甲|≥1个|1个|90|90|'];

test('a whole total row is not torn', () => {
  expect(findingsOf('torn-row', { rows, total: '100|100|/' })).toEqual([]);
});

test('a total in the middle of another row', () => {
  const found = findingsOf('torn-row', { rows, total: null, after: ['|总分|100|100.00分|98%|10|10|/'] });
  expect(found.map(inShort)).toEqual(['warning B9']);
  expect(found[0]?.message).toContain('总分 ｜ 100 ｜ 100.00分 ｜ 98% ｜ 10 ｜ 10 ｜ /');
});

test('figures after the total', () => {
  const found = findingsOf('torn-row', {
    rows,
    total: '100|100|',
    after: ['||||98%|10|10|/', '填报人：张三'],
  });
  expect(found.map(inShort)).toEqual(['warning E10']);
});
