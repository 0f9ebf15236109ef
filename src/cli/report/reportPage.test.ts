import type { FindingRow, Report, SummaryRow } from '../../core/report/report';
import { reportPage } from './reportPage';

const EVIL = `</td><script>alert("1")</script><img src=x onerror='alert(1)'>`;

const form: SummaryRow = {
  ...{
    file: `报送/${EVIL}.xlsx`,
    sheet: EVIL,
    range: 'A1:I20',
    unit: EVIL,
    project: EVIL,
    moneyUnit: '万元',
  },
  ...{ budget: '50', executed: '29.99', rate: '0.5998', weight: '100', score: '71.06', printedScore: null },
  ...{
    grade: 'fair',
    errors: 1,
    warnings: 0,
    hints: 0,
    ignored: 0,
    toConfirmRows: [],
    confirmed: 0,
    openRows: [],
    ownRules: null,
  },
};

const finding: FindingRow = {
  ...{ file: form.file, sheet: EVIL, unit: EVIL, project: EVIL, cell: 'F14', row: 14, severity: 'error' },
  ...{
    check: 'x',
    title: EVIL,
    message: EVIL,
    action: EVIL,
    year: 2021,
    path: [EVIL],
    statement: EVIL,
    basis: EVIL,
    note: EVIL,
    ignored: null,
  },
};

const report: Report = {
  summary: [form],
  findings: [finding],
  ignored: [{ ...finding, ignored: { reason: EVIL, date: '2022-03-01' } }],
  skipped: [{ file: form.file, sheet: EVIL, reason: EVIL }],
  failed: [{ file: EVIL, reason: EVIL }],
  remarks: [{ file: form.file, sheet: EVIL, cell: EVIL, message: EVIL }],
};

test('nothing that a unit typed becomes markup', () => {
  const page = reportPage(report, 'zh-CN', '汇总.html');
  expect(page).not.toMatch(/<script|<img|onerror='/);
  expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
  const tags = new Set([...page.matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag));
  expect([...tags].sort()).toEqual(
    [
      'a',
      'body',
      'details',
      'div',
      'h1',
      'h2',
      'h3',
      'h4',
      'head',
      'html',
      'li',
      'meta',
      'ol',
      'p',
      'section',
    ]
      .concat(['fieldset', 'figcaption', 'figure', 'input', 'label', 'legend', 'option', 'select'])
      // The charts.
      .concat(['path', 'polygon', 'rect', 'svg', 'text'])
      .concat(['span', 'style', 'summary', 'table', 'tbody', 'td', 'th', 'thead', 'title', 'tr'])
      .sort(),
  );
});

test('it asks nothing of the network', () => {
  const page = reportPage(report, 'zh-CN', '汇总.html');
  expect(page).toContain(`default-src 'none'`);
  expect(page).not.toMatch(/https?:|<[^>]*\ssrc=|@import|url\(/);
});

test('links lead to the section and to the file', () => {
  const page = reportPage({ ...report, summary: [{ ...form, file: '报送/a b.xlsx' }] }, 'zh-CN', '汇总.html');
  expect(page).toContain('<a href="报送/a%20b.xlsx">报送/a b.xlsx</a>');
  const own = reportPage(report, 'zh-CN', '汇总.html');
  expect(own).toContain('<a href="#form-1">');
  expect(own).toContain('<section id="form-1" ');
});

test('numbers as a person reads them, words in the language asked for', () => {
  expect(reportPage(report, 'zh-CN', 'x.html')).toContain('<td class="number">59.98%</td>');
  const english = reportPage(report, 'en-US', 'x.html');
  expect(english).toContain('<html lang="en-US">');
  expect(english).toContain('Execution rate');
  // The list of fonts names none in Chinese; only the generator's mark is Chinese.
  expect(english.replace(/绩效自评助手|万元|报送/g, '')).not.toMatch(/[\u4e00-\u9fff]/);
});

test('what was ignored stands below the findings with its reason, and in no note to the unit', () => {
  const plain = { ...finding, message: '超过分值。', note: '退回这一条' };
  const left = { ...plain, note: '不退回', ignored: { reason: '审核单位不要求', date: '2022-03-01' } };
  const page = reportPage({ ...report, findings: [plain], ignored: [left] }, 'zh-CN', 'x.html');
  expect(page).toMatch(/<h4>已忽略 1 个[^<]*<\/h4>[^]*审核单位不要求（2022-03-01）/);
  expect(page).toContain('<li>退回这一条</li>');
  expect(page).not.toContain('不退回');
  const only = reportPage({ ...report, findings: [], ignored: [left] }, 'zh-CN', 'x.html');
  expect(only).not.toContain('<ol>');
});

test('nothing found', () => {
  const empty: Report = { summary: [], findings: [], ignored: [], skipped: [], failed: [], remarks: [] };
  const page = reportPage(empty, 'zh-CN', 'x.html');
  expect(page).toContain('没有找到自评表。');
  expect(page).toContain('没有发现问题。');
});

test('what was not read stands above everything else, each file by its path below the common folder', () => {
  const failed = [{ file: '报送/乙局/b.doc', reason: '不是工作簿。' }];
  const page = reportPage(
    {
      ...report,
      summary: [{ ...form, file: '报送/甲局/a.xlsx' }],
      findings: [],
      ignored: [],
      skipped: [],
      failed,
    },
    'zh-CN',
    'x.html',
  );
  expect(page).toContain('>乙局/b.doc</a>');
  expect(page).toContain('>甲局/a.xlsx</a>');
  expect(page.indexOf('乙局/b.doc')).toBeLessThan(page.indexOf('自评汇总'));
});

test('what was left out or not filled is told cell by cell, with its file', () => {
  const remarks = [
    {
      file: '报送/甲局/a.xlsx',
      sheet: '表',
      cell: 'H7',
      message: '工作表受保护，H7（应填 5）是锁定的，没有填写。',
    },
    { file: '报送/乙局/b.xlsx', sheet: '表', cell: null, message: '这张工作表正在筛选。' },
  ];
  const page = reportPage({ ...report, remarks }, 'zh-CN', 'x.html');
  expect(page).toContain('另请注意（2 处）');
  expect(page).toMatch(/甲局\/a\.xlsx<\/a><\/td><td>表<\/td><td>H7<\/td><td>工作表受保护/);
  expect(reportPage({ ...report, remarks: [] }, 'zh-CN', 'x.html')).not.toContain('另请注意');
});

test('each unit has a letter of its own; the controls hide by rules, not by a script', () => {
  const two = [
    { ...finding, unit: '甲局' },
    { ...finding, unit: '乙局' },
  ];
  const page = reportPage({ ...report, findings: two, ignored: [] }, 'zh-CN', 'x.html');
  expect(page.match(/<section class="letter" data-unit="u\d"/g)).toHaveLength(2);
  expect(page).toContain('你单位报送的项目支出绩效自评表已核对，其中 1 张表有 1 处需要核实。');
  expect(page).toMatch(
    /body:has\(#unit option\[value="u2"\]:checked\) \[data-unit\]:not\(\[data-unit="u2"\]\)/,
  );
  expect(page).not.toContain('<script');
});
