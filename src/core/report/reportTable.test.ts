import type { FindingRow, SummaryRow } from './report';
import type { ReportColumn } from './reportColumn';
import { FINDING_COLUMNS } from './findingColumns';
import { linkLocation, reportCells, withoutFile, type ReportCell } from './reportTable';
import { SUMMARY_COLUMNS } from './summaryColumns';
import { summaryLines } from './summaryLine';

const form: SummaryRow = {
  file: 'a.xlsx',
  sheet: "O'Neil",
  range: 'B2:I20',
  unit: '第一中学',
  project: '营养改善',
  moneyUnit: '万元',
  budget: '50.123456',
  executed: '29.99',
  rate: '0.5998',
  weight: '100',
  score: null,
  printedScore: '92.50',
  grade: 'good',
  errors: 1,
  warnings: 0,
  hints: 2,
  ignored: 3,
  toConfirmRows: [],
  confirmed: 0,
  openRows: [14, 16],
  ownRules: null,
};

const finding: FindingRow = {
  file: 'a.xlsx',
  sheet: '自评表',
  unit: null,
  project: '营养改善',
  cell: 'F14',
  row: 14,
  severity: 'error',
  check: 'x',
  title: '日期不存在',
  message: '=1+1 不是日期。',
  action: '改。',
  year: 2021,
  path: ['产出指标', '数量指标', '甲'],
  statement: '有误。',
  basis: '审核惯例',
  note: '《营养改善》F14：=1+1 不是日期。请改。',
  ignored: null,
};

function named<Row>(columns: readonly ReportColumn<Row>[], row: Row, locale: 'zh-CN' | 'en-US' = 'zh-CN') {
  const [cells = []] = reportCells(columns, [row], locale);
  return new Map<string, ReportCell>(
    columns.flatMap(({ id }, index) => {
      const cell = cells[index];
      return cell ? [[id, cell] as const] : [];
    }),
  );
}

test('numbers become numbers at the edge, percentages are read as such', () => {
  const cells = named(SUMMARY_COLUMNS, { kind: 'form', row: form });
  expect(cells.get('budget')).toMatchObject({ value: 50.123456, text: '50.123456' });
  expect(cells.get('rate')).toMatchObject({ value: 0.5998, text: '59.98%' });
  expect(cells.get('score')).toMatchObject({ value: null, text: '' });
  expect(cells.get('printedScore')).toMatchObject({ value: 92.5, text: '92.50' });
  expect(cells.get('openRows')?.value).toBe(2);
  expect(cells.get('remark')?.text).toBe('第 14、16 行没有得分，总分未定。');
  expect(cells.get('grade')?.text).toBe('良');
  expect(named(SUMMARY_COLUMNS, { kind: 'form', row: form }, 'en-US').get('grade')?.text).toBe('good');
});

test('what was ignored is counted and told with its reason; rules of the workbook’s own are remarked on', () => {
  expect(named(SUMMARY_COLUMNS, { kind: 'form', row: form }).get('ignored')).toMatchObject({ value: 3 });
  const left = { ...finding, ignored: { reason: '审核单位不要求', date: '2022-03-01' } };
  expect(named(FINDING_COLUMNS, left).get('ignored')?.text).toBe('审核单位不要求（2022-03-01）');
  expect(named(FINDING_COLUMNS, finding).get('ignored')?.text).toBe('');
  const remark = (row: SummaryRow) => named(SUMMARY_COLUMNS, { kind: 'form', row }).get('remark')?.text;
  expect(remark({ ...form, ownRules: '湖北' })).toBe(
    '第 14、16 行没有得分，总分未定。按工作簿里记的评分规则「湖北」评分。',
  );
  expect(remark({ ...form, openRows: [] })).toBe('');
});

test('the sheet leads to the form, the cell to the finding', () => {
  const link = named(SUMMARY_COLUMNS, { kind: 'form', row: form }).get('sheet')?.link;
  expect(link).toEqual({ file: 'a.xlsx', sheet: "O'Neil", cell: 'B2' });
  expect(link && linkLocation(link)).toBe("'O''Neil'!B2");
  expect(named(FINDING_COLUMNS, finding).get('cell')?.link).toEqual({
    file: 'a.xlsx',
    sheet: '自评表',
    cell: 'F14',
  });
  expect(named(FINDING_COLUMNS, { ...finding, cell: null }).get('cell')?.link).toBeNull();
});

test('skipped sheets and unread files are lines of the summary, with their reason', () => {
  const lines = summaryLines({
    summary: [form],
    findings: [],
    ignored: [],
    skipped: [{ file: 'a.xlsx', sheet: '说明', reason: '这张工作表是空的。' }],
    failed: [{ file: 'b.xlsx', reason: '文件已损坏。' }],
    remarks: [],
  });
  expect(lines.map(({ kind }) => kind)).toEqual(['form', 'skipped', 'failed']);
  const [, skipped = [], failed = []] = reportCells(SUMMARY_COLUMNS, lines, 'zh-CN');
  const filled = (cells: readonly ReportCell[]) =>
    cells.map(({ text }) => text).filter((text) => text !== '');
  expect(filled(skipped)).toEqual(['a.xlsx', '说明', '没有评分：这张工作表是空的。']);
  expect(filled(failed)).toEqual(['b.xlsx', '没有读取：文件已损坏。']);
});

test.each([
  ['summary', SUMMARY_COLUMNS],
  ['findings', FINDING_COLUMNS],
] as const)(
  '%s: ids and headers are unique in both languages, the file can be left out',
  (_name, columns) => {
    const unique = (names: readonly string[]) => expect(new Set(names).size).toBe(names.length);
    unique(columns.map(({ id }) => id));
    unique(columns.map(({ header }) => header['zh-CN']));
    unique(columns.map(({ header }) => header['en-US']));
    expect(columns[0]?.id).toBe('file');
  },
);

test('without the file there is one column less', () => {
  expect(withoutFile(FINDING_COLUMNS).map(({ id }) => id)).toEqual(
    FINDING_COLUMNS.slice(1).map(({ id }) => id),
  );
});
