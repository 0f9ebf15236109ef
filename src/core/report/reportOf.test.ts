import { openSheets } from '../../../test/corpus/openSheets';
import { assess, mergeAssessments } from '../assess';
import type { Assessment } from '../assessment';
import { MOF_PROFILE } from '../scoring/profiles/mof';
import type { Report } from './report';
import { failedReport, mergeReports, reportOf } from './reportOf';

const assessmentOf = (name: string): Assessment =>
  mergeAssessments(openSheets(name).map((snapshot) => assess(snapshot, MOF_PROFILE)));

const seed = assessmentOf('seed-typed.xlsx');

test('a line for each form, decimals still as text', () => {
  const { summary } = reportOf(seed, 'zh-CN', '昌吉.xlsx');
  expect(summary).toHaveLength(8);
  expect(summary[7]).toMatchObject({
    file: '昌吉.xlsx',
    sheet: '协同办公（WPS云文档）',
    range: 'A1:I22',
    unit: '昌吉回族自治州公安局本级',
    project: '协同办公（WPS云文档）',
    moneyUnit: '万元',
    budget: '50',
    executed: '29.99',
    rate: '0.5998',
    weight: '100',
    score: seed.forms[7]?.total.score,
    printedScore: seed.forms[7]?.total.printedScore,
    openRows: seed.forms[7]?.total.open.map(({ row }) => row),
  });
});

test('findings are counted by severity and listed with check, place and note', () => {
  const { summary, findings } = reportOf(seed, 'zh-CN');
  const mine = findings.filter(({ sheet }) => sheet === '协同办公（WPS云文档）');
  const count = (severity: string) => mine.filter((finding) => finding.severity === severity).length;
  expect(summary[7]).toMatchObject({
    errors: count('error'),
    warnings: count('warning'),
    hints: count('hint'),
  });
  expect(findings.find(({ check }) => check === 'date-impossible')).toMatchObject({
    file: null,
    cell: 'F17',
    row: 17,
    title: '日期不存在',
    note: expect.stringMatching(
      /^《协同办公（WPS云文档）》（2021年度）产出指标—时效指标—「完成项目时间」：.+。请.+。（F17）$/,
    ) as string,
  });
});

test('ignored findings are counted and listed apart', () => {
  const ignored = { reason: '审核单位不要求', date: '2022-03-01' };
  const forms = seed.forms.map((form) => ({
    ...form,
    findings: form.findings.map((finding) =>
      finding.check === 'date-impossible' ? { ...finding, ignored } : finding,
    ),
  }));
  const [before, after] = [reportOf(seed, 'zh-CN'), reportOf({ ...seed, forms }, 'zh-CN', null, '湖北')];
  expect(before.ignored).toEqual([]);
  expect(after.ignored).toMatchObject([{ check: 'date-impossible', cell: 'F17', ignored }]);
  expect(after.findings).toEqual(before.findings.filter(({ check }) => check !== 'date-impossible'));
  expect([before.summary[7]?.ignored, after.summary[7]?.ignored]).toEqual([0, 1]);
  const counted = ({ summary }: Report) => (summary[7]?.errors ?? 0) + (summary[7]?.warnings ?? 0);
  expect(counted(after)).toBe(counted(before) - 1);
  expect([before.summary[7]?.ownRules, after.summary[7]?.ownRules]).toEqual([null, '湖北']);
});

test('titles and notes follow the language', () => {
  const [snapshot] = openSheets('seed-typed.xlsx').slice(7);
  if (!snapshot) throw new Error('no sheet');
  const english = reportOf(assess(snapshot, MOF_PROFILE, { locale: 'en-US' }), 'en-US');
  expect(english.findings.find(({ check }) => check === 'date-impossible')).toMatchObject({
    title: 'Impossible date',
    note: expect.stringMatching(/「完成项目时间」: .+ \(F17\)$/) as string,
  });
});

test('skipped sheets keep their reason; a sheet with an earlier report is passed over', () => {
  const assessment: Assessment = {
    schemaVersion: 1,
    forms: [],
    skipped: [
      { sheet: '说明', reason: '这张工作表是空的。' },
      { sheet: '自评汇总', reason: '没有找到自评表。' },
      { sheet: '自评问题', reason: '没有找到自评表。' },
    ],
  };
  expect(reportOf(assessment, 'zh-CN', 'a.xlsx').skipped).toEqual([
    { file: 'a.xlsx', sheet: '说明', reason: '这张工作表是空的。' },
  ]);
});

test('a form without a project goes by its title, one without a title by its sheet; a broken check is named', () => {
  const [form] = seed.forms;
  const [finding] = seed.forms[7]?.findings ?? [];
  if (!form || !finding) throw new Error('no form');
  const failed = {
    ...finding,
    ...{ check: 'check-failed', row: null, cell: null },
    ...{
      message: '检查项 x 没有完成。',
      statement: '检查项 x 没有完成。',
      action: '请人工核对，并把这条信息告诉开发者。',
    },
  };
  const report = reportOf(
    {
      ...seed,
      forms: [
        { ...form, project: null, title: '自评表', findings: [failed] },
        { ...form, project: null, title: '', unit: undefined },
        { ...form, project: '学前教育\n  补助' },
      ],
    },
    'zh-CN',
  );
  expect(report.summary.map(({ project }) => project)).toEqual(['自评表', form.sheet, '学前教育补助']);
  expect(report.summary[1]?.unit).toBeNull();
  expect(report.findings[0]).toMatchObject({
    title: '检查没有完成',
    note: '《自评表》（2021年度）：检查项 x 没有完成。请人工核对这一项。',
  });
});

test('reports of several files are one, in their order', () => {
  const merged = mergeReports([
    reportOf(seed, 'zh-CN', 'a.xlsx'),
    failedReport('b.xlsx', '文件已损坏。'),
    reportOf(seed, 'zh-CN', 'c.xlsx'),
  ]);
  expect(merged.summary.map(({ file }) => file)).toEqual([
    ...Array<string>(8).fill('a.xlsx'),
    ...Array<string>(8).fill('c.xlsx'),
  ]);
  expect(merged.failed).toEqual([{ file: 'b.xlsx', reason: '文件已损坏。' }]);
});
