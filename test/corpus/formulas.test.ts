import fc from 'fast-check';
import { assess } from '../../src/core/assess';
import type { AssessedForm, Proposal } from '../../src/core/assessment';
import { plan } from '../../src/core/plan';
import { BUILT_IN_PROFILES } from '../../src/core/scoring/profiles/builtIn';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import type { ScoringProfile } from '../../src/core/scoring/profile';
import { sheetSnapshot } from '../../src/host/file/sheetSnapshot';
import { LiveWorkbook } from '../../src/workbench/session/liveWorkbook';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import type { WorkbookFile } from '../../src/xlsx/workbookFile';
import { draftWorkbook, type DraftCell } from '../office/harness/draftWorkbook';
import { at } from '../office/harness/liveDraft';
import { PUBLISHED_IDS } from './expectedForm';
import { corpusWorkbook } from './workbookVariants';

/** Which proposals are written: those of a click, those too that replace a differing number, or every one. */
type Written = 'blanks' | 'differing' | 'all';

const WORKBOOKS = [
  ...['seed-typed', 'seed-text', 'seed-blank', 'seed-stacked-blank'],
  ...PUBLISHED_IDS.flatMap((id) => [`${id}-typed`, `${id}-text`]),
  '41_mof_central_monitoring_pku_2019-typed',
];

function isWritten({ occupancy }: Proposal, written: Written): boolean {
  return occupancy === 'blank' || (occupancy === 'different' && written !== 'blanks') || written === 'all';
}

/** Writes the proposals' formulas (numbers where there are none) and gives what the cells then show beside the values. */
function computed(file: WorkbookFile, index: number, profile: ScoringProfile, written: Written) {
  const view = file.sheets[index];
  if (!view) throw new Error(`no sheet ${index}`);
  const workbook = new LiveWorkbook(file, 'formulas.xlsx');
  const sheet = workbook.sheets[index];
  if (!sheet) throw new Error(`no sheet ${index}`);
  const proposals = assess(sheetSnapshot(file, view), profile)
    .forms.flatMap((form) => form.proposals)
    .filter((proposal) => isWritten(proposal, written));
  workbook.edit(
    sheet.id,
    proposals.map(({ cell, formula, value }) => ({
      position: at(cell),
      content: formula === null ? Number(value) : { formula },
    })),
    'addin',
  );
  expect(workbook.diagnostics).toEqual([]);
  return proposals.map(({ cell, formula, value }) => ({
    proposal: { cell, formula, value: Number(value) },
    shown: { cell, formula, value: fifteenDigits(sheet.cell(at(cell)).value) },
  }));
}

/** As Excel keeps and compares numbers. */
function fifteenDigits(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(15)) : value;
}

describe.each(WORKBOOKS)('%s', (name) => {
  const file = readWorkbook(corpusWorkbook(`${name}.xlsx`));

  test.each(['blanks', 'differing', 'all'] as const)(
    'with %s written, every formula gives just the value proposed',
    (written) => {
      for (const profile of [...BUILT_IN_PROFILES, { ...MOF_PROFILE, decimals: 0 }]) {
        for (let index = 0; index < file.sheets.length; index += 1) {
          const cells = computed(file, index, profile, written);
          expect(cells.map(({ shown }) => shown)).toEqual(cells.map(({ proposal }) => proposal));
        }
      }
    },
  );
});

/** A form on a sheet of its own; its first indicator stands in row 6. */
function formWith(
  rows: readonly (readonly DraftCell[])[],
  funds: readonly DraftCell[],
  total: DraftCell = null,
) {
  return draftWorkbook({
    sheets: [
      {
        name: '自评表',
        rows: [
          ['项目支出绩效自评表'],
          ['项目名称', null, '测试项目'],
          ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
          [null, '年度资金总额', ...funds],
          ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
          ...rows,
          ['总分', null, null, null, null, null, total],
        ],
      },
    ],
  });
}

function assessed(file: WorkbookFile, profile = MOF_PROFILE): AssessedForm {
  const [view] = file.sheets;
  const form = view && assess(sheetSnapshot(file, view), profile).forms[0];
  if (!form) throw new Error('no form');
  return form;
}

const percent = (value: number): DraftCell => ({ value, format: '0%' });
const YITIHUA = BUILT_IN_PROFILES.find(({ id }) => id === 'yitihua') ?? MOF_PROFILE;

/** The formula of one row (row 6) beside full funds. */
function formulaOf(row: readonly DraftCell[], profile = MOF_PROFILE): string | null | undefined {
  const file = formWith([['产出指标', '数量指标', '甲', ...row]], [50, 50, 50, 10, null, null]);
  return assessed(file, profile).proposals.find(({ cell }) => cell === 'G6')?.formula;
}

test.each<[string, readonly DraftCell[], string | null]>([
  ['full marks', ['≥4套', '4套', 10], '=F6'],
  ['full marks of a weight that is text', ['≥4套', '4套', '10分'], null],
  ['full marks of a weight with three decimals', ['≥4套', '4套', 3.333], '=ROUND(F6,2)'],
  ['full marks beside a number follow it', ['≥4套', 5, 10], '=ROUND(F6*MIN(1,E6/4),2)'],
  ['full marks within a limit follow it', ['≤4次', 0, 10], '=ROUND(F6*IF(E6<=4,1,4/E6),2)'],
  ['full marks of an equal target follow it', [percent(1), percent(1), 10], '=ROUND(F6*MIN(1,E6/D6),2)'],
  ['full marks of an achieved zero', ['≤0次', 0, 10], '=ROUND(F6*IF(E6<=0,1,0/E6),2)'],
  ['a limit passed by a number', ['≤4次', 5, 10], '=ROUND(F6*IF(E6<=4,1,4/E6),2)'],
  ['text on both sides', ['≥4套', '3套', 10], '=ROUND(F6*3/4,2)'],
  ['a weight that is text', ['≥4套', '3套', '10分'], '=ROUND(10*3/4,2)'],
  ['a weight that is a share', ['≥4套', '3套', percent(0.1)], '=ROUND(10*3/4,2)'],
  ['a number beside text', ['≥4套', 3, 10], '=ROUND(F6*MIN(1,E6/4),2)'],
  ['numbers on both sides', [4, 3, 10], '=ROUND(F6*MIN(1,E6/D6),2)'],
  ['percentages as text', ['≥90%', '50%', 10], '=ROUND(F6*50%/90%,2)'],
  ['percentages as numbers', [percent(0.9), percent(0.5), 10], '=ROUND(F6*MIN(1,E6/D6),2)'],
  ['a percentage beside one as text', ['≥90%', percent(0.5), 10], '=ROUND(F6*MIN(1,E6/90%),2)'],
  ['a percentage beside a bare number', ['≥90%', 45, 10], '=ROUND(F6*MIN(1,E6/90),2)'],
  ['in one scale', ['≥5.8万元', '29000元', 10], '=ROUND(F6*2.9/5.8,2)'],
  ['in units whose quotient does not end', ['≥1年', '11个月', 10], '=ROUND(F6*11/12,2)'],
  ['a limit that was passed', ['≤50万元', '60万元', 10], '=ROUND(F6*50/60,2)'],
  ['a limit of nothing', ['≤0次', '2次', 10], '=ROUND(F6*0/2,2)'],
  ['words', ['有效提升', '90%', 10], null],
  ['a person is to judge', ['12.31日', '6.31日', 10], null],
])('%s: %j', (_case, row, formula) => {
  expect(formulaOf(row) ?? null).toBe(formula);
});

test.each<[readonly DraftCell[], string]>([
  [['≤50万元', '60万元', 10], '=ROUND(F6*(1-(60-50)/50),2)'],
  [['≤50万元', '160万元', 10], '=ROUND(F6*MAX(0,1-(160-50)/50),2)'],
  [['≤50', 60, 10], '=ROUND(F6*MAX(0,MIN(1,1-(E6-50)/50)),2)'],
])('linear: %j', (row, formula) => {
  expect(formulaOf(row, YITIHUA)).toBe(formula);
});

test('a profile without decimals never rounds above the weight', () => {
  expect(formulaOf(['≥4套', '3套', 7.6], { ...MOF_PROFILE, decimals: 0 })).toBe('=MIN(F6,ROUND(F6*3/4,0))');
});

describe('execution and total', () => {
  const rows = [
    ['产出指标', '数量指标', '甲', '≥4套', '3套', 60, null],
    ['', '', '乙', '≥90%', '90%', 30, null],
  ];
  const formulas = (file: WorkbookFile, profile = MOF_PROFILE) =>
    Object.fromEntries(assessed(file, profile).proposals.map(({ cell, formula }) => [cell, formula]));

  test('blank: the score computes the rate itself, the total sums what will be filled', () => {
    expect(formulas(formWith(rows, [50, 50, 29.99, 10, null, null]))).toEqual({
      G4: '=ROUND(E4/D4,4)',
      H4: '=ROUND(F4*MIN(1,ROUND(E4/D4,4)),2)',
      G6: '=ROUND(F6*3/4,2)',
      G7: '=F7',
      G8: '=SUM(H4,G6:G7)',
    });
  });

  test('a rate that stands there is referred to; figures that are text are not', () => {
    const filled = formulas(formWith(rows, [50, 50, 29.99, 10, { value: 0.5998, format: '0.00%' }, null]));
    expect(filled).toMatchObject({ H4: '=ROUND(F4*MIN(1,G4),2)' });
    const asText = formulas(formWith(rows, ['50', '50万元', '299900元', '10', '59.98%', null]));
    expect(asText).toMatchObject({
      G4: '=ROUND(29.99/50,4)',
      H4: '=ROUND(10*ROUND(29.99/50,4),2)',
    });
  });

  const withScore = (score: DraftCell, total: DraftCell = null) =>
    formulas(
      formWith([['产出指标', '数量指标', '甲', '≥4套', '3套', 90, score]], [50, 50, 50, 10, 1, 10], total),
    )['G7'];

  test('no sum over a score that stays as text or as another number', () => {
    expect(withScore(67.5)).toBe('=SUM(H4,G6)');
    expect(withScore('67.50分')).toBeNull();
    expect(withScore(60)).toBeNull();
  });

  test('a total that is replaced is replaced together with the scores that differ', () => {
    expect(withScore(60, 70)).toBe('=SUM(H4,G6)');
    expect(withScore('67.50分', 70)).toBeNull();
  });

  test('no sum for a total that is capped', () => {
    const capped = { ...MOF_PROFILE, totalCaps: [{ rateBelow: 60, atMost: 50 }] };
    expect(formulas(formWith(rows, [50, 50, 29.99, 10, null, null]), capped)['G8']).toBeNull();
  });
});

const number = fc.oneof(
  fc.integer({ min: 1, max: 5000 }).map(String),
  fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 999 })).map(([a, b]) => `${a}.${b}`),
);
const unit = fc.constantFrom('套', '万元', '%', '天', '');
const figure = fc
  .tuple(number, unit, fc.boolean())
  .map(([value, name, typed]): readonly [DraftCell, string] => {
    if (!typed) return [`${value}${name}`, name];
    return [name === '%' ? { value: Number(value) / 100, format: '0.00%' } : Number(value), name];
  });
const weight = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(1, 10, 100), fc.boolean());
const row = fc
  .tuple(fc.constantFrom('≥', '≤', '='), figure, figure, weight)
  .map(([sign, [target], [achieved], [points, divisor, typed]]): DraftCell[] => {
    const written = points / divisor;
    // As text: a formula that was never calculated leaves a form unjudged.
    const wanted = typeof target === 'string' ? { value: `${sign}${target}` } : target;
    return ['产出指标', '数量指标', '甲', wanted, achieved, typed ? written : `${written}分`, null];
  });
const amount = fc.integer({ min: 1, max: 10_000_000 }).map((cents) => cents / 100);

test('whatever the figures, a formula gives just the value proposed', () => {
  let formulas = 0;
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 12 }),
      amount,
      amount,
      fc.constantFrom(MOF_PROFILE, YITIHUA),
      fc.constantFrom(0, 1, 2),
      (rows, budget, executed, base, decimals) => {
        const file = formWith(rows, [budget, budget, executed, 10, null, null]);
        const cells = computed(file, 0, { ...base, decimals }, 'blanks');
        expect(cells.map(({ shown }) => shown)).toEqual(cells.map(({ proposal }) => proposal));
        formulas += cells.filter(({ proposal }) => proposal.formula !== null).length;
      },
    ),
    { numRuns: 300 },
  );
  expect(formulas).toBeGreaterThan(1000);
});

test('a plan asked for formulas writes them, and what it wrote is judged as before', () => {
  const file = readWorkbook(corpusWorkbook('seed-blank.xlsx'));
  const view = file.sheets[7];
  if (!view) throw new Error('no sheet');
  const { cells } = plan(assess(sheetSnapshot(file, view), MOF_PROFILE), { write: 'blanks', as: 'formulas' });
  const workbook = new LiveWorkbook(file, 'formulas.xlsx');
  const sheet = workbook.sheets[7];
  if (!sheet) throw new Error('no sheet');
  expect(cells.filter(({ content }) => content.kind === 'formula').length).toBeGreaterThan(5);
  for (const { cell, content, expected } of cells) {
    if (content.kind !== 'formula') continue;
    workbook.edit(sheet.id, [{ position: at(cell), content: { formula: content.formula } }], 'addin');
    expect(fifteenDigits(sheet.cell(at(cell)).value)).toBe(expected);
  }
});
