import type { SheetTable } from '../spreadsheetHost';
import { tableParts } from './tableWrite';

const tableOf = (rows: SheetTable['rows']): SheetTable => ({
  name: '自评问题',
  columns: [{ header: '问题', width: 40, wraps: true, numberFormat: null }],
  headers: [['问题']],
  rows,
  identities: [[0]],
  gone: { column: 0, text: '已消除' },
});
const NEW = { kind: 'new', name: '自评问题' } as const;

test.each([
  ['no rows', [], 1],
  ['a few rows', [['一'], ['二']], 1],
  ['five thousand long rows', Array.from({ length: 5000 }, () => ['问题'.repeat(300)]), 4],
])('%s are written in as few requests as the web’s 5 MB allow', (_what, rows, requests) => {
  expect(tableParts(tableOf(rows), NEW).parts).toHaveLength(requests);
});
