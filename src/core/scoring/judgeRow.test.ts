import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { indicatorRow, type RowTexts } from '../../../test/scoring/rows';
import { readRow } from '../reading/readRow';
import { judgeRow } from './judgeRow';
import type { JudgedIndicator } from './judgement';
import { MOF_PROFILE } from './profiles/mof';
import type { ScoringProfile } from './profile';

function judge(
  row: RowTexts,
  profile: ScoringProfile = MOF_PROFILE,
  formYear: number | null = 2021,
): JudgedIndicator {
  return judgeRow(readRow(indicatorRow(row)), formYear, profile);
}

/** `met 10`, `unmet 7.5`, `qualitative 9 [8,10]`, `needsReview`. */
function said({ judgement: { verdict, score, band } }: JudgedIndicator): string {
  const number = (value: Decimal) => value.toFixed();
  return [verdict, score && number(score), band && `[${band.map(number).join(',')}]`]
    .filter(Boolean)
    .join(' ');
}

describe.each([
  [
    'at least',
    '数量指标',
    [
      ['>=4套', '4套', 'met 10'],
      ['>=4套', '3.99套', 'unmet 9.98'],
      ['>=90%', '50%', 'unmet 5.56'],
      ['≥3', '0', 'unmet 0'],
      ['≥0', '0', 'met 10'],
      ['≥10', '-2', 'unmet 0'],
      ['98%以上', '98%', 'met 10'],
      ['12个', '12个', 'met 10'],
      ['12个', '9个', 'unmet 7.5'],
      ['≥8', '1', 'unmet 1.25'],
    ],
  ],
  [
    'at most',
    '质量指标',
    [
      ['<=2%', '2%', 'met 10'],
      ['<=2%', '4%', 'unmet 5'],
      ['<=5300元/户', '5830元/户', 'unmet 9.09'],
      ['≤0', '0', 'met 10'],
      ['≤0', '1', 'unmet 0'],
      ['不超过3次', '-1次', 'needsReview'],
    ],
  ],
  [
    'equal',
    '数量指标',
    [
      ['=4套', '4套', 'met 10'],
      ['=4套', '3套', 'unmet 7.5'],
      ['=4套', '5套', 'met 10'],
      ['=0件', '0件', 'met 10'],
      ['=0件', '2件', 'unmet 0'],
      ['=27.50万元', '27.5万元', 'met 10'],
      ['=12次', '=12次', 'met 10'],
    ],
  ],
  [
    'equal, cost',
    '成本指标',
    [
      ['=50万元', '50万元', 'met 10'],
      ['=50万元', '29.99万元', 'unmet 6'],
      ['=50万元', '100万元', 'unmet 5'],
      ['=0', '1', 'unmet 0'],
    ],
  ],
  [
    'cost without operator',
    '成本指标',
    [
      ['50万元', '50万元', 'met 10'],
      ['50万元', '40万元', 'needsReview'],
      ['50万元', '60万元', 'needsReview'],
    ],
  ],
  [
    'range',
    '数量指标',
    [
      ['80%-85%', '80%', 'met 10'],
      ['80-85%', '85%', 'met 10'],
      ['80-85%', '85.01%', 'needsReview'],
      ['1—2次', '2次', 'met 10'],
      ['1-2次', '3次', 'needsReview'],
      ['1-2次', '50%', 'needsReview'],
    ],
  ],
  [
    'date',
    '时效指标',
    [
      ['=12.31日', '12.31日', 'met 10'],
      ['12.31日', '11月30日', 'met 10'],
      ['2021年11月30日前', '2021年12月1日', 'needsReview'],
      ['=12.31日', '6.31日', 'needsReview'],
      ['12.31日', '2022年1月5日', 'needsReview'],
      ['2021年12月前', '2020.12.31', 'met 10'],
      ['12月底前', '100%', 'needsReview'],
    ],
  ],
  [
    'qualitative',
    '社会效益指标',
    [
      ['总体提升', '100%', 'qualitative 10 [8,10]'],
      ['总体提升', '80%', 'qualitative 8 [8,10]'],
      ['总体提升', '79.9%', 'qualitative 7.99 [6,8]'],
      ['总体提升', '60%', 'qualitative 6 [6,8]'],
      ['总体提升', '59%', 'qualitative 5.9 [0,6]'],
      ['总体提升', '120%', 'qualitative 10 [8,10]'],
      ['有效', '有效', 'qualitative 10 [8,10]'],
      ['效果明显', '达成预期指标', 'qualitative 10 [8,10]'],
      ['已完成', '已完成', 'qualitative 10 [8,10]'],
      ['定性 优良中低差', '优', 'qualitative 10 [8,10]'],
      ['优良中低差', '差', 'qualitative [0,6]'],
      ['优良中低差', '良', 'qualitative [6,8]'],
      ['好坏', '好坏', 'needsReview'],
      ['显著提升', '基本达到', 'qualitative [6,8]'],
      ['显著提升', '未完成', 'qualitative [0,6]'],
      ['无事故', '没有发生事故', 'qualitative 10 [8,10]'],
      ['有效巩固', '集中培训三百人', 'needsReview'],
      ['总体提升', '5次', 'needsReview'],
    ],
  ],
  [
    'nothing there, or two kinds of thing',
    '数量指标',
    [
      ['>=4套', '', 'missing'],
      ['>=4套', '—', 'missing'],
      ['', '4套', 'needsReview'],
      ['10套', '100%', 'needsReview'],
      ['>=5人', '5人次', 'needsReview'],
      ['>=3套', '3套服务器', 'needsReview'],
      ['>=3套', '完成', 'needsReview'],
      ['>=50', '约50', 'needsReview'],
      ['>=55', '50-60', 'needsReview'],
    ],
  ],
  [
    'a bare number beside a unit',
    '数量指标',
    [
      ['≤90万元', '90', 'met 10'],
      ['≤90万元', '900000', 'needsReview'],
      ['≥95%', '98', 'met 10'],
      ['≥95%', '0.98', 'needsReview'],
      ['≥0.5%', '0.98', 'met 10'],
      ['≥735人次', '735', 'met 10'],
      ['≤2小时', '90分钟', 'met 10'],
      ['≥1年', '6个月', 'unmet 5'],
      ['≥10%', '同比增长12%', 'met 10'],
      ['≥10%', '下降12%', 'needsReview'],
      ['735', '735人次', 'met 10'],
    ],
  ],
] as const)('%s', (_rule, category, rows) => {
  test.each(rows.map((row) => [...row] as const))(
    'target %s, achieved %s: %s',
    (target, achieved, expected) => {
      expect(said(judge({ target, achieved, category }))).toBe(expected);
    },
  );
});

test.each([
  ['本年网络租赁对办案部门影响', '=12月', '12月', 'met 10'],
  ['租赁线路使用时间', '=12月', '6月', 'unmet 5'],
  ['本年度开展工作时限', '=12月', '6月', 'unmet 5'],
  ['完成项目时间', '=12月', '6月', 'met 10'],
  ['完成项目时间', '=6月', '12月', 'needsReview'],
  ['进度', '=12月', '12月', 'met 10'],
  ['验收时间', '≤12月', '11', 'met 10'],
  ['进度', '=12月', '6月', 'needsReview'],
])('12月 in 「%s」: target %s, achieved %s is %s', (name, target, achieved, expected) => {
  expect(said(judge({ name, target, achieved, category: '时效指标' }))).toBe(expected);
});

test('a name says the operator where the cell does not', () => {
  expect(said(judge({ name: '一次性补助(≤**元)', target: '500元', achieved: '400元' }))).toBe('met 10');
});

test('fewer is better by the name: without an operator nobody guesses', () => {
  expect(said(judge({ name: '群众投诉率', target: '2%', achieved: '5%' }))).toBe('needsReview');
  expect(said(judge({ name: '群众投诉率', target: '2%', achieved: '2%' }))).toBe('met 10');
});

test.each([
  ['建设工期', '12个月', '10个月', 'needsReview'],
  ['响应时间', '2小时', '1.5小时', 'needsReview'],
  ['响应时间', '2小时', '2小时', 'met 10'],
  ['响应时间', '≤2小时', '1.5小时', 'met 10'],
])('faster may be better in 「%s」: target %s, achieved %s is %s', (name, target, achieved, expected) => {
  expect(said(judge({ name, target, achieved, category: '时效指标' }))).toBe(expected);
});

test.each([
  ['>=3项', '<3项', 'needsReview'],
  ['>=3项', '>=2项', 'needsReview'],
  ['>=3项', '>=3项', 'met 10'],
  ['3项', '3项以上', 'met 10'],
  ['<=3项', '3项以内', 'met 10'],
  ['无事故', '无', 'qualitative 10 [8,10]'],
])('an answer that is a range: %s against %s is %s', (target, achieved, expected) => {
  expect(said(judge({ target, achieved }))).toBe(expected);
});

test('a saving under an equal-type cost is offered beside the score by ratio', () => {
  const { judgement } = judge({
    target: '=50万元',
    achieved: '29.99万元',
    weight: '20',
    category: '成本指标',
  });
  expect(judgement.working).toBe('29.99 ÷ 50 × 20 = 12.00');
  expect(judgement.candidates.map(({ score, reading }) => [score.toFixed(2), reading['zh-CN']])).toEqual([
    ['12.00', '按比例'],
    ['20.00', '节约得满分'],
  ]);
});

test.each([['0.98', '≥95%', '10', ['98% ≥ 95% → 10.00', '0.98% ÷ 95% × 10 = 0.10']]])(
  'two readings are both named: %s against %s',
  (achieved, target, weight, workings) => {
    const { judgement } = judge({ target, achieved, weight });
    expect(judgement.candidates.map(({ reading }) => reading['zh-CN'])).toEqual(workings);
  },
);

describe('a reason is required', () => {
  test.each([
    ['unmet', { target: '>=4', achieved: '3' }, true],
    ['met', { target: '>=4', achieved: '4' }, false],
    ['passed by just under 30%', { target: '>=10', achieved: '12.99' }, false],
    ['passed by 30%', { target: '>=10', achieved: '13' }, true],
    ['a cost far below its limit', { target: '<=100万元', achieved: '10万元', category: '成本指标' }, false],
    ['below the band’s top', { target: '有效维护', achieved: '90%' }, true],
    ['date late', { target: '12.31日', achieved: '2022年1月5日' }, true],
    ['needs review, full score printed', { target: '10套', achieved: '100%', score: '10' }, false],
    ['needs review, part of the score printed', { target: '10套', achieved: '100%', score: '8' }, true],
  ] as const)('%s', (_case, row, expected) => {
    expect(judge(row).reasonRequired).toBe(expected);
  });

  test.each(['', '/', '—', '-', '0', '无', '……', '\u3000', ' / '])('「%s」 is no reason', (reason) => {
    expect(judge({ target: '>=4', achieved: '3', reason }).reasonPresent).toBe(false);
  });
  test('words are', () => {
    expect(judge({ target: '>=4', achieved: '3', reason: '疫情影响，明年补做' }).reasonPresent).toBe(true);
  });
});

test('a weight that is blank: missing, and no score', () => {
  expect(said(judge({ target: '>=95%', achieved: '95%', weight: '' }))).toBe('missing');
});

test('the linear formula of other profiles', () => {
  const linear = { ...MOF_PROFILE, atMost: 'linear' as const };
  expect(said(judge({ target: '≤10', achieved: '12' }, linear))).toBe('unmet 8');
  expect(said(judge({ target: '≤10', achieved: '20' }, linear))).toBe('unmet 0');
  expect(said(judge({ target: '≤10', achieved: '35' }, linear))).toBe('unmet 0');
});

test.each([
  [0, 'unmet 6'],
  [1, 'unmet 5.6'],
  [2, 'unmet 5.56'],
])('%i decimals: %s', (decimals, expected) => {
  expect(said(judge({ target: '>=90%', achieved: '50%' }, { ...MOF_PROFILE, decimals }))).toBe(expected);
});

test('rounding is half up and decimal: 8.125 of 10 is 8.13', () => {
  expect(said(judge({ target: '>=16', achieved: '13' }))).toBe('unmet 8.13');
  expect(said(judge({ target: '>=1', achieved: '0.9995', weight: '10' }))).toBe('unmet 9.99');
});

test.each([
  ['≥100%', '99.9%', '5', 2, 'unmet 4.99'],
  ['≥20000', '19999', '10', 2, 'unmet 9.99'],
  ['≥100%', '99.9%', '5', 0, 'unmet 4.9'],
  ['≥100%', '99%', '20', 1, 'unmet 19.8'],
  ['≤1000', '1000.01', '10', 2, 'unmet 9.99'],
  ['=10万元', '9.9999万元', '13.3333', 2, 'unmet 13.32'],
  ['≥3', '3', '13.3333333333333', 2, 'met 13.33'],
])(
  'rounding makes no full marks of less: %s and %s of %s with %i decimals',
  (target, achieved, weight, decimals, expected) => {
    expect(said(judge({ target, achieved, weight }, { ...MOF_PROFILE, decimals }))).toBe(expected);
  },
);

test('more achieved never scores less against an at-least target, and scores stay within the weight', () => {
  const amounts = fc.integer({ min: 0, max: 100_000 });
  fc.assert(
    fc.property(
      amounts,
      amounts,
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 1, max: 50 }),
      (a, b, target, weight) => {
        const score = (achieved: number) =>
          judge({ target: `>=${target}次`, achieved: `${achieved}次`, weight: String(weight) }).judgement
            .score ?? new Decimal(-1);
        const [less, more] = [score(Math.min(a, b)), score(Math.max(a, b))];
        expect(less.lte(more)).toBe(true);
        expect(less.gte(0) && more.lte(weight)).toBe(true);
      },
    ),
  );
});
