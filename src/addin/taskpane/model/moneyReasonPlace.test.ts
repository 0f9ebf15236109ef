import type { AssessedForm } from '../../../core/assessment';
import { moneyReasonPlace } from './moneyReasonPlace';

/** Rows with the cells of their reasons. */
function formOf(...rows: readonly (readonly [number, string | null])[]): Pick<AssessedForm, 'indicators'> {
  const indicators = rows.map(([row, reason]) => ({ row, cells: { reason } }));
  return { indicators } as unknown as Pick<AssessedForm, 'indicators'>;
}
const LOW = [{ check: 'low-execution' }];

test.each([
  ['the execution row has a cell of its own', formOf([9, 'H9'], [14, 'H14']), 9, LOW, '原因请写在 H9。'],
  [
    'the funds stand above the column',
    formOf([14, null], [15, 'AB15']),
    6,
    [{ check: 'work-ahead-of-money' }],
    '写在偏差原因栏（AB 列）与资金有关的一行即可，也可写在表下备注。',
  ],
  ['no column for reasons', formOf([14, null]), 6, LOW, null],
  ['something else', formOf([14, 'H14']), 14, [{ check: 'execution-rate' }], null],
] as const)('%s', (_case, form, row, facts, expected) => {
  expect(moneyReasonPlace(form, row, facts, 'zh-CN')).toBe(expected);
});
