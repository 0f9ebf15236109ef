import { findingsOf, inShort } from '../formUnderTest';

const rows = ['产出指标|数量指标|甲|≥10|8|90|80|因'];

test.each([
  ['100|90|优', []],
  ['100|90|良', ['warning H9']],
  ['100|90|优秀', []],
  ['100|90|中', ['warning H9']],
  ['100|90|/', []],
  ['100|85|优', []],
])('%s', (total, expected) => {
  expect(findingsOf('grade', { rows, total }).map(inShort)).toEqual(expected);
});

describe('below the total', () => {
  test.each([
    ['自评等级|良', ['warning B10']],
    ['评定等级：良', ['warning A10']],
    ['自评结果等级|优', []],
    ['等级|优|良|中|差', []],
    ['评价标准|良', []],
  ])('%s', (line, expected) => {
    expect(findingsOf('grade', { rows, total: '100|90', after: [line] }).map(inShort)).toEqual(expected);
  });

  test('92（良） in the cell of the score', () => {
    expect(findingsOf('grade', { rows, total: '100|90（良）' }).map(inShort)).toEqual(['warning G9']);
  });
});

test('names the bands it goes by', () => {
  expect(findingsOf('grade', { rows, total: '100|90|良' })[0]?.message).toBe(
    '等级填报「良」，总分 90.00 对应「优」（90 分以上优，80 分以上良，60 分以上中）。',
  );
});
