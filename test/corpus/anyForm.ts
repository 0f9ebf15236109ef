import fc from 'fast-check';
import type { WorkbookFile } from '../../src/xlsx/workbookFile';
import { draftWorkbook, type DraftCell } from '../office/harness/draftWorkbook';

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
/** A form as people fill them: figures, words, scores that are blank, right or wrong, points taken off. */
export const anyForm = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 6 }),
  funds,
  total: printed,
});
type FormDraft = typeof anyForm extends fc.Arbitrary<infer Value> ? Value : never;

/** The form on a sheet of its own. */
export function workbookOf({ rows, funds: fundsRow, total }: FormDraft): WorkbookFile {
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
