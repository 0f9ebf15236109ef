import { isReportSheet } from './reportSheets';

test.each([
  ['自评汇总', true],
  ['自评汇总 (2)', true],
  ['自评问题', true],
  ['Summary of forms', true],
  ['自评汇总表', false],
  ['协同办公', false],
  ['', false],
])('%j is one of our own sheets: %s', (name, isOurs) => {
  expect(isReportSheet(name)).toBe(isOurs);
});
