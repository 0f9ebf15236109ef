import { Decimal } from 'decimal.js';
import { formCell, indicatorRow, type RowTexts } from '../../../test/scoring/rows';
import type { Funds, Indicator, SelfEvaluationForm } from '../form/selfEvaluationForm';
import { readFormFigures } from '../reading/formFigures';
import { countedScore, gradeOf, isInBand, judgeForm } from './judgeForm';
import { readRow } from '../reading/readRow';
import { judgeRow } from './judgeRow';
import { MOF_PROFILE } from './profiles/mof';

const COLUMNS: SelfEvaluationForm['columns'] = {
  dimension: 0,
  category: 1,
  name: 2,
  operator: null,
  target: 3,
  unit: null,
  achieved: 4,
  weight: 5,
  score: 6,
  reason: 7,
};

function formOf(
  rows: readonly (RowTexts | Indicator)[],
  funds: Funds | null = null,
  columns: Partial<SelfEvaluationForm['columns']> = {},
): SelfEvaluationForm {
  return {
    sheet: '自评表',
    area: { top: 0, left: 0, bottom: 20, right: 7 },
    title: '项目支出绩效自评表',
    kind: 'project',
    project: null,
    year: 2021,
    moneyUnit: '万元',
    columns: { ...COLUMNS, ...columns },
    funds,
    goal: null,
    indicators: rows.map((row) => ('sharesWeight' in row ? row : indicatorRow(row))),
    sectionPoints: [],
    emptyCategories: [],
    fundsUnread: null,
    printedGrade: null,
    total: null,
    tornRows: [],
  };
}

function fundsOf(
  budget: string,
  executed: string,
  weight: string | null,
  score: string | null = null,
): Funds {
  return {
    total: {
      row: 4,
      label: '年度资金总额',
      initialBudget: null,
      budget: formCell(budget),
      executed: formCell(executed),
      weight: weight === null ? null : formCell(weight),
      rate: null,
      score: score === null ? null : formCell(score),
    },
    parts: [],
    weightInHeader: null,
  };
}

const total = (form: SelfEvaluationForm, profile = MOF_PROFILE) =>
  judgeForm(readFormFigures(form), profile).total;
const FULL: RowTexts = { target: '≥1', achieved: '1', weight: '90' };

describe('the total', () => {
  test('adds the execution score and the rows, each shown', () => {
    const { score, working, weight, open } = total(formOf([FULL], fundsOf('80', '60', '10', '')));
    expect(score?.toFixed()).toBe('97.5');
    expect(working).toBe('7.50 + 90.00 = 97.50');
    expect(weight?.toFixed()).toBe('100');
    expect(open).toEqual([]);
  });

  test('is not held up by a row that does not apply and has no points', () => {
    const none: RowTexts = { name: '不适用', target: '/', achieved: '/', weight: '/', score: '/' };
    const funds = fundsOf('80', '60', '10', '');
    expect(total(formOf([FULL, none], funds)).score?.toFixed()).toBe('97.5');
    expect(total(formOf([FULL, { ...none, weight: '5', score: '' }], funds)).open).toHaveLength(1);
  });

  test('names the cell of each of its parts', () => {
    const { parts } = total(
      formOf([indicatorRow(FULL, { score: formCell('90', 7) })], fundsOf('80', '60', '10')),
    );
    expect(parts.map(({ cell, score }) => [cell?.row ?? null, score.toFixed()])).toEqual([
      [null, '7.5'],
      [7, '90'],
    ]);
  });

  test('without funds is the rows alone', () => {
    const judged = judgeForm(readFormFigures(formOf([FULL])), MOF_PROFILE);
    expect(judged.execution).toBeNull();
    expect(judged.total.working).toBe('90.00 = 90.00');
    expect(judged.total.weight?.toFixed()).toBe('90');
  });

  test.each([
    ['the form has no score column', formOf([FULL], null, { score: null })],
    ['there are no rows', formOf([], fundsOf('80', '60', '10'))],
  ])('is not known where %s', (_case, form) => {
    expect(total(form)).toMatchObject({
      score: null,
      working: null,
      grade: null,
      parts: [],
      isCapped: false,
      open: [],
    });
  });

  test('has no grade where nobody knows what it is out of', () => {
    const form = formOf([indicatorRow({ ...FULL, score: '95' }, { weight: null })], null, { weight: null });
    expect(total(form)).toMatchObject({ weight: null, grade: null });
    expect(total(form).score?.toFixed()).toBe('95');
  });

  test('is graded', () => {
    expect(total(formOf([FULL])).grade).toBe('excellent');
    expect(total(formOf([{ ...FULL, weight: '59' }])).grade).toBe('poor');
  });

  test('leaves a blank weight out of the sum of weights', () => {
    const rows = [FULL, { target: '≥1', achieved: '1', weight: '', score: '5' }];
    expect(total(formOf(rows)).weight?.toFixed()).toBe('90');
  });
});

describe('a part that is not known leaves the total open', () => {
  const openOf = (form: SelfEvaluationForm) =>
    total(form).open.map(({ row, name, why }) => `${row} ${name}: ${why['zh-CN']}`);

  test('a blank row, by its name', () => {
    const blank = indicatorRow({ name: '培训', target: '≥1' }, { row: 9 });
    const form = formOf([FULL, blank]);
    expect(openOf(form)).toEqual(['9 培训: 未填实际完成值，无法计分。']);
    expect(total(form)).toMatchObject({ score: null, working: null, grade: null, parts: [] });
    expect(total(form).weight?.toFixed()).toBe('100');
  });

  test('a row without a name, by its category', () => {
    const blank = indicatorRow({ name: '', category: '数量指标', target: '≥1' }, { row: 9 });
    expect(openOf(formOf([blank]))[0]).toMatch(/^9 数量指标: /);
  });

  test('a row whose weight is shared says so', () => {
    const shared = indicatorRow({ target: '≥1', achieved: '1' }, { sharesWeight: true, row: 9 });
    expect(openOf(formOf([shared]))[0]).toMatch(/几行共用一个分值或得分/);
  });

  test('a row for review says what is in doubt', () => {
    expect(openOf(formOf([{ target: '10套', achieved: '100%' }]))[0]).toMatch(/单位不同/);
  });

  test('a row whose score lies under a merged cell is not asked for', () => {
    const covered = indicatorRow({ target: '≥1' }, { score: { ...formCell(''), isCovered: true } });
    expect(openOf(formOf([FULL, covered]))).toEqual([]);
    expect(total(formOf([FULL, covered])).score?.toFixed()).toBe('90');
  });

  test('a row that has no score cell is not asked for', () => {
    const without = indicatorRow({ target: '≥1' }, { score: null });
    expect(openOf(formOf([FULL, without]))).toEqual([]);
  });

  test('an execution rate that cannot be worked out', () => {
    expect(openOf(formOf([FULL], fundsOf('—', '60', '10', '')))[0]).toMatch(
      /^4 年度资金总额: 未填全年预算数/,
    );
    expect(total(formOf([FULL], fundsOf('—', '60', '10', ''))).open[0]?.why['en-US']).toMatch(
      /No budget is given/,
    );
    expect(openOf(formOf([FULL], fundsOf('—', '60', '10')))).toHaveLength(1);
  });
});

test('more than full marks is no total: the sum is said and nothing is filled', () => {
  const doubled = total(formOf([FULL, FULL]));
  expect(doubled.score).toBeNull();
  expect(doubled.open[0]?.why['zh-CN']).toBe('各项得分合计 180.00，超过满分 100，请核对分值和得分。');
  expect(total(formOf([FULL, { ...FULL, weight: '10' }])).score?.toFixed()).toBe('100');
});

test.each([
  ['50', '486000'],
  ['500000', '48'],
])('a budget of %s with %s executed earns nothing and leaves the total open', (budget, executed) => {
  const form = formOf([FULL], fundsOf(budget, executed, '10', '10'));
  const { execution, total: judged } = judgeForm(readFormFigures(form), MOF_PROFILE);
  expect(execution).toMatchObject({ rate: null, score: null });
  expect(execution?.moneyUnitSlip).not.toBeNull();
  expect(judged.score).toBeNull();
  expect(judged.open[0]?.why['zh-CN']).toMatch(/元与万元混用/);
});

describe('the funds block', () => {
  test('counts as printed where the rate cannot be worked out', () => {
    expect(total(formOf([FULL], fundsOf('—', '60', '10', '8'))).working).toBe('8.00 + 90.00 = 98.00');
  });

  test('counts by a printed score where it has no weight', () => {
    expect(total(formOf([FULL], fundsOf('80', '60', null, '8'))).working).toBe('8.00 + 90.00 = 98.00');
  });

  test('is open where it has a blank score, no weight, and the indicators leave points for it', () => {
    const form = formOf([FULL], fundsOf('80', '60', null, ''));
    expect(total(form).score).toBeNull();
    expect(total(form).open.map(({ row }) => row)).toEqual([form.funds?.total.row]);
  });

  test('does not count where it has no weight and no score cell and the indicators have all points', () => {
    const form = formOf([{ ...FULL, weight: '100' }], fundsOf('80', '60', null, null));
    expect(total(form).working).toBe('100.00 = 100.00');
    expect(total(form).weight?.toFixed()).toBe('100');
  });

  test('leaves the total open where it has no weight and the indicators leave points for it', () => {
    const form = formOf([FULL], fundsOf('80', '60', null, null));
    expect(total(form).score).toBeNull();
    expect(total(form).open.map(({ row }) => row)).toEqual([form.funds?.total.row]);
  });

  test.each([
    '预算执行率',
    '资金执行率',
    '项目预算执行率',
    '预算执行情况',
    '预算执行进度',
    '预算执行',
    '项目资金执行',
  ])('is not counted again beside the row %s with the same weight', (name) => {
    const row = { name, target: '≥100%', achieved: '75%', weight: '10' };
    const form = formOf([FULL, row], fundsOf('80', '60', '10', ''));
    expect(total(form).working).toBe('90.00 + 7.50 = 97.50');
    expect(total(form).weight?.toFixed()).toBe('100');
  });

  test.each([
    ['another weight', '预算执行率', '5'],
    ['no weight', '预算执行率', ''],
    ['another name', '预算执行率达标个数', '10'],
    ['another name', '年度预算执行率', '10'],
  ])('is counted beside a row of %s', (_case, name, weight) => {
    const row = { name, target: '≥1', achieved: '1', weight, score: '3' };
    const most = { ...FULL, weight: '70' };
    expect(total(formOf([most, row], fundsOf('80', '60', '10', ''))).working).toMatch(/^7\.50 \+ 70\.00/);
  });
});

test('a row 预算执行率 on a form without weights does not stand for the funds block', () => {
  const row = indicatorRow({ name: '预算执行率', target: '≥1', achieved: '1', score: '3' }, { weight: null });
  expect(total(formOf([row], fundsOf('80', '60', '10'))).working).toBe('7.50 + 3.00 = 10.50');
});

describe('a cap by the execution rate', () => {
  const capped = {
    ...MOF_PROFILE,
    totalCaps: [
      { rateBelow: 80, atMost: 89 },
      { rateBelow: 60, atMost: 69 },
      { rateBelow: 70, atMost: 79 },
    ],
  };

  test.each([
    ['80', '98', '8.00 + 90.00 = 98.00', false, 'excellent'],
    ['79.99', '89', '8.00 + 90.00 = 98.00 → 89.00 (79.99% < 80%)', true, 'good'],
    ['70', '89', '7.00 + 90.00 = 97.00 → 89.00 (70.00% < 80%)', true, 'good'],
    ['65', '79', '6.50 + 90.00 = 96.50 → 79.00 (65.00% < 70%)', true, 'fair'],
    ['59', '69', '5.90 + 90.00 = 95.90 → 69.00 (59.00% < 60%)', true, 'fair'],
  ])('at %s%% of the budget the total is at most %s', (executed, score, working, isCapped, grade) => {
    const judged = total(formOf([FULL], fundsOf('100', executed, '10')), capped);
    expect(judged).toMatchObject({ working, isCapped, grade });
    expect(judged.score?.toFixed()).toBe(score);
  });

  test('leaves a total alone that is no higher', () => {
    const rows = [{ ...FULL, weight: '82.5' }];
    const judged = total(formOf(rows, fundsOf('100', '65', '10')), {
      ...capped,
      totalCaps: [{ rateBelow: 70, atMost: 89 }],
    });
    expect(judged).toMatchObject({ working: '6.50 + 82.50 = 89.00', isCapped: false });
  });

  test('needs a rate', () => {
    expect(total(formOf([FULL], fundsOf('—', '60', '10', '8')), capped).isCapped).toBe(false);
    expect(total(formOf([FULL]), capped).isCapped).toBe(false);
  });
});

describe('a printed score in a band', () => {
  const band = (low: number, high: number) => [new Decimal(low), new Decimal(high)] as const;

  test.each([
    [8, 8, 10, true],
    [7.99, 8, 10, false],
    [9, 8, 10, true],
    [10, 8, 10, true],
    [10.01, 8, 10, false],
    [8, 6, 8, false],
    [7.99, 6, 8, true],
    [6, 6, 8, true],
  ])('%d from %d to %d of 10: %s', (score, low, high, inside) => {
    expect(isInBand(new Decimal(score), band(low, high), new Decimal(10))).toBe(inside);
  });
});

describe('what a row counts towards the total', () => {
  const counted = (texts: RowTexts, rest: Partial<Indicator> = {}) =>
    countedScore(judgeRow(readRow(indicatorRow(texts, rest)), 2021, MOF_PROFILE))?.toFixed() ?? null;

  test.each([
    ['a definite score, whatever is printed', { target: '≥4', achieved: '3', score: '10' }, '7.5'],
    ['the printed score inside a band', { target: '有效', achieved: '90%', score: '9.5' }, '9.5'],
    [
      'the suggestion where the printed one lies outside',
      { target: '有效', achieved: '90%', score: '7' },
      '9',
    ],
    ['the suggestion where nothing is printed', { target: '有效', achieved: '90%' }, '9'],
    ['nothing where words give a tier only', { target: '有效', achieved: '基本完成' }, null],
    ['a printed score inside that tier', { target: '有效', achieved: '基本完成', score: '7' }, '7'],
    ['nothing where it lies outside', { target: '有效', achieved: '基本完成', score: '9' }, null],
    ['the printed score of a row for review', { target: '10套', achieved: '100%', score: '8' }, '8'],
    ['the printed score of a row without an answer', { target: '10套', score: '8' }, '8'],
    ['nothing of a row without both', { target: '10套' }, null],
  ])('%s', (_case, texts, score) => expect(counted(texts)).toBe(score));

  test.each([
    ['a definite row', { target: '≥4', achieved: '3', score: '8' }],
    ['words', { target: '有效', achieved: '90%', score: '8' }],
  ])('the printed score of %s where the form has no weights', (_case, texts) => {
    expect(counted(texts, { weight: null })).toBe('8');
  });

  test('nothing of a row without a score cell and without weight', () => {
    expect(counted({ target: '≥4', achieved: '3' }, { weight: null, score: null })).toBeNull();
  });
});

test.each([
  [90, 'excellent'],
  [89.99, 'good'],
  [80, 'good'],
  [79.99, 'fair'],
  [60, 'fair'],
  [59.99, 'poor'],
])('a total of %d is %s', (points, grade) => {
  expect(gradeOf(new Decimal(points), MOF_PROFILE)).toBe(grade);
});

describe('a form read again after some of it was written', () => {
  const row = indicatorRow({ target: '≥4套', achieved: '3套' }, { scoringRule: formCell('按比例得分') });
  const before = readFormFigures(formOf([row]));
  const readingAfter = (change: Partial<Indicator>) =>
    readFormFigures(formOf([{ ...row, ...change }]), before).rows[0];

  test('a row of which only the score was written means what it meant', () => {
    expect(readingAfter({ score: formCell('7.5') })?.texts).toBe(before.rows[0]?.texts);
  });

  test.each<[string, Partial<Indicator>]>([
    ['another rule of its own', { scoringRule: formCell('完成得满分，否则不得分') }],
    ['points beyond the full marks', { isExtra: true }],
    ['another target', { target: formCell('≥3套') }],
  ])('%s: it is read anew', (_what, change) => {
    const again = readingAfter(change);
    expect(again).toEqual(readRow({ ...row, ...change }, null));
    expect(again?.texts).not.toBe(before.rows[0]?.texts);
  });
});
