import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { applyPlan } from '../../src/core/applyPlan';
import { assess } from '../../src/core/assess';
import type { Assessment } from '../../src/core/assessment';
import { hintsOf } from '../../src/core/matters/hintsOf';
import { mattersOf } from '../../src/core/matters/mattersOf';
import { tallyOf } from '../../src/core/matters/tally';
import { plan } from '../../src/core/plan';
import { reportOf } from '../../src/core/report/reportOf';
import { readableReport } from '../../src/cli/readableReport';
import { commandTexts } from '../../src/locales/command';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { gridOfText } from './gridOfText';
import { openSheets } from './openSheets';

const NAMES = readdirSync(join(__dirname, 'workbooks')).filter((name) => name.endsWith('.xlsx'));

/** Every sheet of a workbook after 一键评分, as the pane shows it. */
function scored(name: string): readonly Assessment[] {
  return openSheets(name).map((snapshot) => {
    const { cells } = plan(assess(snapshot, MOF_PROFILE), { write: 'blanks' });
    const justFilled = new Set(cells.map(({ cell }) => cell));
    return assess(applyPlan(snapshot, { cells, marks: [] }), MOF_PROFILE, { justFilled });
  });
}

test.each(NAMES)('%s: pane, report and command count the same', (name) => {
  for (const assessment of scored(name)) {
    const tally = tallyOf(assessment);
    const { summary } = reportOf(assessment, 'zh-CN');
    const sum = (count: (row: (typeof summary)[number]) => number) =>
      summary.reduce((all, row) => all + count(row), 0);
    expect({
      errors: sum(({ errors }) => errors),
      warnings: sum(({ warnings }) => warnings),
      hints: sum(({ hints }) => hints),
      toConfirm: sum(({ toConfirmRows }) => toConfirmRows.length),
      confirmed: sum(({ confirmed }) => confirmed),
      kept: sum(({ ignored }) => ignored),
    }).toEqual(
      expect.objectContaining({
        errors: tally.errors,
        warnings: tally.warnings,
        hints: tally.hints,
        toConfirm: tally.toConfirm,
        confirmed: tally.confirmed,
        kept: tally.kept,
      }),
    );
    // What waits for a person's word is a matter each, and nothing that is told is neither a matter nor a hint.
    const matters = mattersOf(assessment);
    expect(matters.filter(({ isToConfirm }) => isToConfirm)).toHaveLength(tally.toConfirm);
    const told = matters.flatMap(({ facts }) => facts).length + hintsOf(assessment).length;
    expect(told).toBeLessThanOrEqual(tally.errors + tally.warnings + tally.hints);
    if (assessment.forms.every(({ isHidden }) => !isHidden) && tally.toConfirm > 0) {
      expect(readableReport(assessment, commandTexts['zh-CN'], false)).toContain(
        `建议分待确认 ${tally.toConfirm} 处`,
      );
    }
  }
});

const HEAD = `项目支出绩效自评表
  （2023年度）
  项目名称|农村饮水|主管部门|水利局
  项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
  |年度资金总额|100|100|100|10||
  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施`;
/** Rows of 30, 20, 30 and 10 points, counted by hand below. */
const ROWS = [
  // Unmet, without a score and without a reason.
  '产出指标|数量指标|改造管网长度|≥20公里|18公里|30||',
  '|质量指标|验收合格率|≥95%|96%|20|20|',
  // No answer.
  '效益指标|社会效益指标|受益人口|≥3000人||30||',
  '满意度指标|服务对象满意度指标|群众满意度|≥90%|92%|10||',
] as const;
const NOTHING = {
  ...{ errors: 0, warnings: 0, hints: 0, matters: 0, toDecide: 0, toConfirm: 0, confirmed: 0 },
  ...{ reasonsLacking: 0, fillable: 0, rounding: 0, explained: 0, kept: 0 },
};

test.each([
  [
    'a reason and an answer are missing',
    ROWS,
    // reason-missing, missing-value; the rate, its score and two rows can be filled, said in one hint.
    { errors: 2, hints: 1, matters: 2, toDecide: 1, reasonsLacking: 1, fillable: 4 },
  ],
  [
    'the reason is given and the answer too',
    [
      ROWS[0].replace(/\|\|$/, '||征地滞后，下年加快征地后完成'),
      ROWS[1],
      ROWS[2].replace('人||30', '人|3200人|30'),
      ROWS[3],
    ],
    { hints: 1, fillable: 6, explained: 1 },
  ],
  [
    'full marks were given to a row that is unmet',
    [
      ROWS[0].replace(/30\|\|$/, '30|30|征地滞后，下年加快征地后完成'),
      ROWS[1],
      ROWS[2].replace('人||30', '人|3200人|30'),
      ROWS[3],
    ],
    { errors: 1, hints: 1, matters: 1, fillable: 5, explained: 1 },
  ],
])('%s: what is counted by hand', (_, rows, counts) => {
  const grid = gridOfText([HEAD, ...rows, '总分|||||100||'].join('\n'));
  expect(tallyOf(assess(grid, MOF_PROFILE))).toEqual({ ...NOTHING, ...counts });
});
