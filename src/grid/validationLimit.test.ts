import { allowsNumber, type ValidationLimit } from './validationLimit';

const limit = (more: Partial<ValidationLimit>): ValidationLimit => ({
  ...{ kind: 'decimal', operator: 'between', first: 0, second: 20, items: [] },
  ...more,
});

test.each<[string, Partial<ValidationLimit>, number, boolean]>([
  ['a whole number where whole ones are asked for', { kind: 'whole' }, 10, true],
  ['7.5 where whole numbers are asked for', { kind: 'whole' }, 7.5, false],
  ['7.5 where any number will do', {}, 7.5, true],
  ['too much', {}, 20.5, false],
  ['more than', { operator: 'greaterThan', first: 5 }, 5, false],
  ['at least', { operator: 'greaterThanOrEqual', first: 5 }, 5, true],
  ['less than', { operator: 'lessThan', first: 5 }, 5, false],
  ['at most', { operator: 'lessThanOrEqual', first: 5 }, 5, true],
  ['equal', { operator: 'equal', first: 5 }, 6, false],
  ['not equal', { operator: 'notEqual', first: 5 }, 5, false],
  ['outside of a span', { operator: 'notBetween' }, 10, false],
  ['a limit that a formula sets', { first: null }, 99, true],
  ['an item of a list', { kind: 'list', items: ['5', ' 7.5', '10'] }, 7.5, true],
  ['no item of a list', { kind: 'list', items: ['优', '良', ''] }, 0, false],
])('%s', (_what, more, value, isAllowed) => {
  expect(allowsNumber(limit(more), value)).toBe(isAllowed);
});
