import { fileLink } from './fileLink';

test.each([
  ['out/汇总.xlsx', 'out/a.xlsx', 'a.xlsx'],
  ['汇总.xlsx', '报送/第一中学/自评 #1.xlsx', '报送/第一中学/自评%20%231.xlsx'],
  ['out/汇总.xlsx', 'in/100%.xlsx', '../in/100%25.xlsx'],
  ['汇总.html', 'javascript:alert(1).xlsx', 'javascript%3Aalert(1).xlsx'],
  ['汇总.html', '"><script>.xlsx', '%22%3E%3Cscript%3E.xlsx'],
])('from %s to %s', (report, file, expected) => {
  expect(fileLink(report, file)).toBe(expected);
});
