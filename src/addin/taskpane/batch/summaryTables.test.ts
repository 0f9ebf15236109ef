import { reportOfSheets, summaryTables } from './summaryTables';
import type { BatchSheet } from './batchState';

const sheet = (name: string, more: Partial<BatchSheet>): BatchSheet => ({
  ...{ sheetId: name, name, forms: [], filled: 0, fillable: 0, left: [], skipped: null, refusal: null },
  ...more,
});

test('a sheet that came to nothing is in the summary with its reason; the summary sheets themselves are not', () => {
  const sheets = [
    sheet('监控表', { skipped: '这是绩效目标执行监控表。' }),
    sheet('太大', { refusal: { code: 'too-large', phase: 'reading', detail: 'A1:ZZ9' } }),
    sheet('自评汇总', { skipped: '没有自评表。' }),
    sheet('自评问题 (2)', { skipped: '没有自评表。' }),
  ];
  const report = reportOfSheets(sheets, 'zh-CN');
  expect(report.skipped.map((row) => row.sheet)).toEqual(['监控表', '太大']);
  const [summary] = summaryTables(report, 'zh-CN');
  expect(summary?.rows).toHaveLength(2);
  expect(JSON.stringify(summary?.rows[0])).toContain('没有评分：这是绩效目标执行监控表。');
});

test('the columns that identify a row and that say it is gone are all there', () => {
  for (const { columns, identities, gone } of summaryTables(reportOfSheets([], 'en-US'), 'en-US')) {
    for (const place of [...identities.flat(), gone.column]) expect(columns[place]).toBeDefined();
  }
});
