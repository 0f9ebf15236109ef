import { findingsOf, inShort } from '../formUnderTest';

const rows = ['产出指标|数量指标|甲|≥1|1|90|80|因'];

test.each([
  ['100|90|优', []],
  ['100|89.99|优', ['warning H9']],
  ['100|85|良好', []],
  ['100|60|中', []],
  ['100|59|合格', ['warning H9']],
  ['100|90|/', []],
])('%s', (total, expected) => {
  expect(findingsOf('grade', { rows, total }).map(inShort)).toEqual(expected);
});
