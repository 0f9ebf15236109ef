import fc from 'fast-check';
import { assess } from '../../src/core/assess';
import type { AssessedForm, Proposal } from '../../src/core/assessment';
import { plan, plannedProposals, type PlanChoices } from '../../src/core/plan';
import type { ScoringProfile } from '../../src/core/scoring/profile';
import { sheetSnapshot } from '../../src/host/file/sheetSnapshot';
import { LiveWorkbook } from '../../src/workbench/session/liveWorkbook';
import type { WorkbookFile } from '../../src/xlsx/workbookFile';
import { draftWorkbook, type DraftCell } from '../office/harness/draftWorkbook';
import { at } from '../office/harness/liveDraft';
import { anyProfile } from '../scoring/anyProfile';

const number = fc.oneof(
  fc.integer({ min: 1, max: 5000 }).map(String),
  fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 999 })).map(([a, b]) => `${a}.${b}`),
);
const unit = fc.constantFrom('套', '万元', '%', '天', '');
/** A number with its unit: as text, or as a number in its cell. */
const figureIn = (name: string) =>
  fc.tuple(number, fc.boolean()).map(([value, isNumber]): DraftCell => {
    if (!isNumber) return `${value}${name}`;
    return name === '%' ? { value: Number(value) / 100, format: '0.00%' } : Number(value);
  });
const words = fc.constantFrom('全部完成', '85%', '基本完成', '55%', '未完成', '未开展');
const shareOfHundred = fc.constantFrom(100 / 6, 100 / 12, 13.333);
const weight = fc.oneof(
  fc.integer({ min: 1, max: 15 }),
  fc.integer({ min: 1, max: 2000 }).map((hundredths) => hundredths / 100),
  shareOfHundred,
);
/** Blank, right or wrong, as a number or as text. */
const printed = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  fc.integer({ min: 0, max: 2000 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: 0, max: 20 }).map((points) => `${points}分`),
);
const deduction = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  fc.constantFrom<DraftCell>(1, 2.5, 30, '2分', 0.125),
);
const category = fc.constantFrom(
  ['产出指标', '数量指标', '设备台数'],
  ['产出指标', '成本指标', '采购成本'],
  ['满意度指标', '满意度指标', '群众满意度'],
);
/** Target and achieved value: mostly in one unit, or words beside a word or a percentage. */
const compared = fc.oneof(
  { weight: 8, arbitrary: unit.chain((name) => fc.tuple(figureIn(name), figureIn(name))) },
  fc.tuple(fc.constant<DraftCell>('有效提升'), words),
);
const row = fc
  .record({
    category,
    sign: fc.constantFrom('≥', '≤', '=', ''),
    compared,
    weight,
    isWeightText: fc.boolean(),
    score: printed,
    deduction,
  })
  .map(
    ({
      category: names,
      sign,
      compared: [target, achieved],
      weight: points,
      isWeightText,
      score,
      ...rest
    }) => [
      ...names,
      // As text: a formula that was never calculated leaves a form unjudged.
      typeof target === 'string' && target !== '有效提升' ? { value: `${sign}${target}` } : target,
      achieved,
      isWeightText ? `${points}分` : points,
      score,
      rest.deduction,
    ],
  );
const amount = fc.oneof(
  fc.integer({ min: 100, max: 50_000 }).map((cents) => cents / 100),
  fc.integer({ min: 1, max: 500 }).map((value) => `${value}万元`),
);
const funds = fc
  .record({
    budget: amount,
    executed: amount,
    weight: fc.constantFrom<DraftCell>(10, '10', 20, 12.5),
    rate: fc.constantFrom<DraftCell>(null, { value: 0.5, format: '0.00%' }, '98%'),
    score: printed,
  })
  .map(({ budget, executed, weight: points, rate, score }) => [
    budget,
    budget,
    executed,
    points,
    rate,
    score,
  ]);
const form = fc.record({ rows: fc.array(row, { minLength: 1, maxLength: 6 }), funds, total: printed });
const choices = fc.constantFrom<PlanChoices>(
  { write: 'blanks', as: 'formulas' },
  { write: 'differing', as: 'formulas' },
);

type Form = typeof form extends fc.Arbitrary<infer Value> ? Value : never;

function workbookOf({ rows, funds: fundsRow, total }: Form): WorkbookFile {
  return draftWorkbook({
    sheets: [
      {
        name: '自评表',
        rows: [
          ['项目支出绩效自评表'],
          ['项目名称', null, '测试项目'],
          ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
          [null, '年度资金总额', ...fundsRow],
          [
            ...['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '扣减分数'],
            '偏差原因分析及改进措施',
          ],
          ...rows,
          ['总分', null, null, null, null, null, total],
        ],
      },
    ],
  });
}

interface Written {
  readonly cell: string;
  readonly role: Proposal['role'];
  readonly formula: string | null;
  readonly value: number;
  readonly working: string;
}

/** What a plan writes, and what the workbook then shows in those cells. */
function written(file: WorkbookFile, profile: ScoringProfile, chosen: PlanChoices) {
  const [view] = file.sheets;
  if (!view) throw new Error('no sheet');
  const assessment = assess(sheetSnapshot(file, view), profile);
  const { cells } = plan(assessment, chosen);
  const workbook = new LiveWorkbook(file, 'formulas.xlsx');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  workbook.edit(
    sheet.id,
    cells.map(({ cell, content }) => ({
      position: at(cell),
      content: content.kind === 'formula' ? { formula: content.formula } : Number(valueOf(content)),
    })),
    'addin',
  );
  expect(workbook.diagnostics).toEqual([]);
  const shownIn = (cell: string) => fifteenDigits(sheet.cell(at(cell)).value);
  const writes: readonly Written[] = assessment.forms.flatMap((assessed) => writesOf(assessed, chosen));
  return { writes, shown: writes.map(({ cell }) => shownIn(cell)), planned: cells.map(({ cell }) => cell) };
}

function valueOf(content: ReturnType<typeof plan>['cells'][number]['content']): unknown {
  return 'value' in content ? content.value : null;
}

function writesOf(assessed: AssessedForm, { write }: PlanChoices): Written[] {
  return plannedProposals(
    assessed,
    ({ occupancy }) => occupancy === 'blank' || (write === 'differing' && occupancy === 'different'),
  ).map(({ cell, role, formula, value, working }) => ({
    cell,
    role,
    formula,
    value: Number(value),
    working,
  }));
}

/** As Excel keeps and compares numbers. */
function fifteenDigits(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(15)) : value;
}

/** What a working says it comes to: its last number, what stands in brackets behind it left out. */
function resultOf(working: string): number {
  const [last] = /−?[\d.]+%?$/.exec(working.replace(/ \([^)]*\)$/, '')) ?? [];
  if (last === undefined) throw new Error(`no result in ${working}`);
  const number = last.replace('−', '-');
  return number.endsWith('%') ? Number(number.slice(0, -1)) / 100 : Number(number);
}

test('under any profile, value, working and formula of all that is written agree', () => {
  const seen = new Map<string, number>();
  const count = (key: string) => seen.set(key, (seen.get(key) ?? 0) + 1);
  fc.assert(
    fc.property(form, anyProfile, choices, (drafted, profile, chosen) => {
      const { writes, shown, planned } = written(workbookOf(drafted), profile, chosen);
      expect(planned).toEqual(writes.map(({ cell }) => cell));
      expect(shown.map((value, index) => [writes[index]?.cell, writes[index]?.formula, value])).toEqual(
        writes.map(({ cell, formula, value }) => [cell, formula, value]),
      );
      for (const { role, working, value, formula } of writes) {
        expect([working, fifteenDigits(resultOf(working))]).toEqual([working, value]);
        count(`${role} ${formula === null ? 'number' : 'formula'}`);
        if (working.includes(' − ')) count('deducted');
        if (/→ [\d.]+ \(.*%\)$/.test(working)) count('capped');
      }
    }),
    { numRuns: 300 },
  );
  // Each kind of arithmetic was met often enough to say something.
  for (const kind of ['executionRate', 'executionScore', 'score', 'total'])
    expect([kind, (seen.get(`${kind} formula`) ?? 0) > 20]).toEqual([kind, true]);
  expect(seen.get('deducted')).toBeGreaterThan(20);
});

/** A working's arithmetic before its first `=`, computed by the workbook; `null` for a comparison. */
function computedLeft(working: string): number | null {
  const [left = ''] = working.split(' = ');
  if (/[≥≤=<>「→]/.test(left) || !working.includes(' = ')) return null;
  const formula = `=${left.replace(/÷/g, '/').replace(/×/g, '*').replace(/−/g, '-').replace(/\s/g, '')}`;
  const file = draftWorkbook({ sheets: [{ name: '算', rows: [[0]] }] });
  const workbook = new LiveWorkbook(file, 'working.xlsx');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  workbook.edit(sheet.id, [{ position: at('A1'), content: { formula } }], 'addin');
  const { value } = sheet.cell(at('A1'));
  if (typeof value !== 'number') throw new Error(`${formula} is no sum`);
  return value;
}

test('what a working writes out comes to what it says', () => {
  let sums = 0;
  fc.assert(
    fc.property(form, anyProfile, (drafted, profile) => {
      const { writes } = written(workbookOf(drafted), profile, { write: 'differing', as: 'formulas' });
      for (const { working } of writes) {
        const left = computedLeft(working);
        if (left === null) continue;
        sums += 1;
        const [, right = ''] = working.split(' = ');
        const said = resultOf(/^−?[\d.]+%?/.exec(right)?.[0] ?? '');
        // Each part is shown with two decimals.
        const parts = left === said ? 0 : working.split(' + ').length;
        expect([working, Math.abs(left - said) < 0.0051 * Math.max(1, parts)]).toEqual([working, true]);
      }
    }),
    { numRuns: 100 },
  );
  expect(sums).toBeGreaterThan(200);
});
