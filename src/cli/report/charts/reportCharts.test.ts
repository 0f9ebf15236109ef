import { reportOf } from '../../../core/report/reportOf';
import { assess, mergeAssessments } from '../../../core/assess';
import { MOF_PROFILE } from '../../../core/scoring/profiles/mof';
import { openSheets } from '../../../../test/corpus/openSheets';
import { reportCharts } from './reportCharts';

const seed = mergeAssessments(openSheets('seed-typed.xlsx').map((sheet) => assess(sheet, MOF_PROFILE)));
const report = reportOf(seed, 'zh-CN');

test('three charts, each with its figures as a table', () => {
  const charts = reportCharts(report, 'zh-CN');
  expect(charts.map(({ title }) => title)).toEqual(['各单位得分', '执行率与得分', '各类问题数量']);
  for (const { svg, headers, rows } of charts) {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toHaveLength(headers.length);
    expect(svg).toMatch(/^<svg role="img" aria-label="[^"]+"/);
    expect(svg).not.toMatch(/<script|<style|https?:|\bon\w+=|NaN/);
  }
  // Each form that has both is a point: 3 of 8 are well ahead of their money or not, but none is left out.
  expect(charts[1]?.rows).toHaveLength(
    report.summary.filter(({ rate, score, printedScore }) => rate && (score ?? printedScore)).length,
  );
});

test('what units are called is never markup', () => {
  const evil = '<script>alert(1)</script>';
  const summary = report.summary.map((row) => ({ ...row, unit: evil }));
  for (const { svg } of reportCharts({ ...report, summary }, 'zh-CN')) expect(svg).not.toContain('<script');
});

test('no figures, no chart', () => {
  expect(
    reportCharts({ summary: [], findings: [], ignored: [], skipped: [], failed: [], remarks: [] }, 'zh-CN'),
  ).toEqual([]);
});
