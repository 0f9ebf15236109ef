import type { FindingRow, Report, SummaryRow } from './report';
import { findingsByCheck, ratesAndScores, scoresByUnit } from './reportFigures';

const form = (
  unit: string | null,
  rate: string | null,
  score: string | null,
  printedScore: string | null = null,
): SummaryRow => ({
  ...{ file: null, sheet: '表', range: 'A1:I9', unit, project: '路灯', moneyUnit: '万元', budget: '50' },
  ...{ executed: '40', rate, weight: '100', score, printedScore, grade: null },
  ...{
    errors: 0,
    warnings: 0,
    hints: 0,
    ignored: 0,
    toConfirmRows: [],
    confirmed: 0,
    openRows: [],
    ownRules: null,
  },
});
const found = (check: string, severity: FindingRow['severity']): FindingRow => ({
  ...{ file: null, sheet: '表', unit: null, project: '路灯', year: null, path: [], cell: null, row: null },
  ...{
    severity,
    check,
    title: `题${check}`,
    message: '',
    statement: '',
    action: '',
    basis: '',
    note: '',
    ignored: null,
  },
});
const report = (summary: readonly SummaryRow[], findings: readonly FindingRow[] = []): Report => ({
  ...{ summary, findings, ignored: [], skipped: [], failed: [], remarks: [] },
});

test('the mean of a unit’s forms, lowest first; the printed score where the rules give none', () => {
  const forms = [
    form('甲局', null, '90'),
    form('甲局', null, '85.5'),
    form('乙局', null, null, '70'),
    form('丙局', null, null),
  ];
  expect(scoresByUnit(report(forms))).toEqual([
    { unit: '乙局', forms: 1, score: '70.00' },
    { unit: '甲局', forms: 2, score: '87.75' },
  ]);
});

test.each([
  ['0.6', '98', true],
  ['0.95', '98', false],
  ['0.93', '98', true],
  ['1', '80', false],
  ['1.2', '100', false],
])('rate %s and score %s: ahead of the money is %s', (rate, score, isAhead) => {
  expect(ratesAndScores(report([form('甲局', rate, score)]))[0]?.isAhead).toBe(isAhead);
});

test('a form without a rate or a score is no point', () => {
  expect(ratesAndScores(report([form('甲局', null, '90'), form('甲局', '0.9', null)]))).toEqual([]);
});

test('findings by check, most frequent first', () => {
  const findings = [found('a', 'hint'), found('b', 'error'), found('b', 'warning')];
  expect(findingsByCheck(report([], findings))).toEqual([
    { check: 'b', title: '题b', counts: { error: 1, warning: 1, hint: 0 }, sum: 2 },
    { check: 'a', title: '题a', counts: { error: 0, warning: 0, hint: 1 }, sum: 1 },
  ]);
});
