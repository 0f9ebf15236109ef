import type { WholeBlock } from '../workbookFile';
import { rowObstacle } from './rowObstacle';

const rows = (kind: WholeBlock['kind']): WholeBlock[] => [
  { kind, area: { top: 4, bottom: 6, left: 0, right: 1 } },
];

describe.each<[string, number, number, readonly WholeBlock['kind'][]]>([
  ['inserted above', 3, 1, ['pivot']],
  ['inserted at the top edge', 4, 1, ['pivot']],
  ['inserted inside', 5, 1, ['array', 'dataTable', 'table', 'pivot']],
  ['inserted before the last row', 6, 1, ['array', 'dataTable', 'table', 'pivot']],
  ['inserted below', 7, 1, []],
  ['removed above', 1, -3, ['pivot']],
  ['removed over the top edge', 3, -2, ['array', 'dataTable', 'input', 'table', 'pivot']],
  ['removed inside', 5, -1, ['array', 'dataTable', 'input', 'table', 'pivot']],
  ['removed with all of it', 4, -3, ['input', 'table', 'pivot']],
  ['removed below', 7, -2, []],
])('rows %s', (_, at, by, refused) => {
  test.each<WholeBlock['kind']>(['array', 'dataTable', 'input', 'table', 'pivot'])('%s', (kind) =>
    expect(rowObstacle(rows(kind), { at, by })).toBe(refused.includes(kind) ? kind : null),
  );
});
