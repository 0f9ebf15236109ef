import { assess } from '../../src/core/assess';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { assessmentOfTable, formOfTable, HEAD, HEADER } from './formOfTable';
import { gridOfText } from './gridOfText';

/** Ordinary forms that stand near a rarer one which is read otherwise: what is plain stays as it is. */
const ROWS = `${HEADER}产出指标|数量指标|里程|≥4公里|4公里|50|50\n效益指标|社会效益指标|受益人口|≥3人|3人|50|50\n`;

describe('a column of targets beside one of names', () => {
  test.each([
    ['三级指标', '三级指标值'],
    ['三级指标', '三级指标目标值'],
    ['三级指标', '三级绩效目标值'],
    ['四级指标', '四级指标值'],
    ['指标名称', '三级指标值'],
    ['三级指标', '指标及目标值'],
    ['绩效指标', '指标及目标值'],
    ['指标名称', '绩效指标及目标值'],
  ])('%s, %s', (name, target) => {
    const { total, indicators } = formOfTable(
      `一级指标|二级指标|${name}|${target}|实际完成值|分值|得分\n产出指标|数量指标|里程|4公里|3公里|50|\n产出指标|质量指标|合格率|≥95%|96%|50|\n`,
    );
    expect([total.score, ...indicators.map((row) => row.name)]).toEqual(['87.50', '里程', '合格率']);
  });

  test('is asked about where another one is headed so too', () => {
    const { skipped } = assessmentOfTable(
      '一级指标|二级指标|三级指标|三级指标值|年度指标值|实际完成值|分值|得分\n产出指标|数量指标|里程|5公里|4公里|3公里|50|\n',
    );
    expect(skipped[0]?.questions).toMatchObject([{ role: 'target' }]);
  });
});

describe('below a remark without a total behind it stand no indicators', () => {
  test.each([
    ['a list of papers', '备注：无\n附：材料清单\n1|产出|合同|1-3|办公室|2|\n'],
    ['grades', '备注：评价等级如下\n等级|优|良|中|差|60|\n'],
    ['a survey', '备注：无\n1|群众|是否满意|50份|48份|50|\n'],
    ['another year', '备注：以下为上年指标，供参考\n产出指标|数量指标|里程|≥5公里|4公里|50|40\n'],
    ['an example', '填表说明：请参照下例填写\n产出指标|数量指标|购置设备（示例）|≥10台|8台|10|8\n'],
    ['signatures', '其他需要说明的问题：无\n专家姓名|单位|职称|意见|签字|5|\n'],
  ])('%s', (_case, below) => {
    const { total, indicators } = formOfTable(ROWS + below);
    expect([indicators.length, total.weight, total.score]).toEqual([2, '100', '100.00']);
  });
});

test.each([
  ['a unit', '2023|个|≥4个|4个', '2024|个|≥4个|4个', ['2023', '2024']],
  ['nothing in one row', '1|里程|≥4公里|4公里', '2||≥4公里|4公里', ['1', '2']],
])('numbers name indicators where behind them stands %s', (_case, one, other, names) => {
  const { indicators } = formOfTable(
    `一级指标|二级指标|三级指标||年度指标值|实际完成值|分值|得分\n产出指标|数量指标|${one}|50|\n|数量指标|${other}|50|\n`,
  );
  expect(indicators.map(({ name }) => name)).toEqual(names);
});

test('numbers name indicators where the cell behind them only explains some', () => {
  const { indicators } = formOfTable(
    '一级指标|二级指标|三级指标||年度指标值|实际完成值|分值|得分\n产出指标|数量指标|12315|投诉举报|≥4起|4起|50|\n|数量指标|办结率||≥4%|4%|50|\n',
  );
  expect(indicators.map(({ name }) => name)).toEqual(['12315', '办结率']);
});

describe('funds', () => {
  const columns = (heads: string, figures: string) =>
    `项目资金（万元）||${heads}|分值|执行率|得分\n|年度资金总额|${figures}|10||\n`;

  test.each([
    ['a sum', columns('上年结转|本年预算数|合计|本年执行数', '20|100|120|108'), '120/108'],
    ['a sum of the year', columns('上年结转数|当年预算数|合计|当年执行数', '20|100|120|108'), '120/108'],
    ['小计', columns('本年预算|上年结余|小计|本年支出', '100|20|120|108'), '120/108'],
    ['all of it', columns('预算总数|本年预算数|本年执行数', '120|100|108'), '120/108'],
    ['with what was left', columns('预算数（含结转）|当年预算数|当年执行数', '120|100|108'), '120/108'],
    ['granted', columns('预算金额|当年下达金额|当年支出金额', '120|100|108'), '120/108'],
    ['a plan', columns('计划资金|预算数|执行数', '150|100|92'), '100/92'],
    ['a planned amount', columns('计划金额|预算金额|执行金额', '150|100|92'), '100/92'],
    ['a plan and 年初', columns('计划资金|年初预算数|执行数', '150|100|92'), '100/92'],
    ['next year', columns('2023年预算数|2023年执行数|2024年执行数', '100|92|5'), '100/92'],
    ['next year’s spending', columns('全年预算数|2023年支出|2024年支出', '100|92|5'), '100/92'],
    [
      'two whole years',
      columns('2023年预算数|2023年执行数|2024年预算数|2024年执行数', '100|92|30|5'),
      '100/92',
    ],
    [
      'two sources of one budget',
      '项目资金||全年预算数||全年执行数||分值|得分\n||上年|本年|上年|本年||\n|年度资金总额|20|100|20|92|10|\n',
      '120/112',
    ],
    ['parts below', '全年预算数|120|全年执行数|108|\n其中：本年预算|100|本年支出|88|\n', '120/108'],
    ['a part between', '全年预算数|100|当年预算数|80|执行数|90\n', '100/90'],
    [
      'parts of a sum',
      '预算总额|120|执行总额|110\n本年预算|100|本年支出|90\n上年结转|20|结转支出|20\n',
      '120/110',
    ],
    [
      'tasks and their money',
      '年度主要任务|任务|计划金额|支出金额\n||20|18\n预算数|100|执行数|92\n',
      '100/92',
    ],
    ['a heading that nobody knows', columns('全年预算数|实际用款', '100|92'), '100/'],
    ['years of one form in cells', '2022年预算数：500万元|2022年执行数：400万元\n', undefined],
    ['income', '收入|预算|100|决算|100\n支出|预算|100|决算|92\n', undefined],
    ['parts of a department', '基本支出|预算|60|决算|60\n项目支出|预算|40|决算|32\n', undefined],
    ['years in cells', '2022年预算数：500|2023年预算数：200|2023年执行数：180\n', undefined],
    ['sources in cells', '中央资金|预算数：60|执行数：60\n地方资金|预算数：40|执行数：32\n', undefined],
    [
      'a line of text',
      '总预算：500万元|执行数：300万元\n项目资金（万元）||全年预算数|全年执行数|执行率\n|年度资金总额|100|92|92%\n',
      '100/92',
    ],
  ])('beside %s', (_case, rows, amounts) => {
    const { funds } = formOfTable(rows + ROWS);
    expect(funds ? `${funds.budget ?? ''}/${funds.executed ?? ''}` : undefined).toBe(amounts);
  });

  test('below the indicators count, and not a line of text above them', () => {
    const { funds } = formOfTable(
      `总预算：500万元|执行数：300万元\n${ROWS}总分|||||100|100\n${columns('全年预算数|全年执行数', '100|92')}`,
    );
    expect([funds?.budget, funds?.executed]).toEqual(['100', '92']);
  });

  test.each(['得分|加权得分', '自评得分|加权得分'])('of %s the first is the score', (heads) => {
    const { total } = formOfTable(
      `一级指标|二级指标|三级指标|年度指标值|实际完成值|权重|${heads}\n产出指标|数量指标|里程|4公里|4公里|50|100|50\n`,
    );
    expect(total.score).toBe('50.00');
  });
});

describe('no form is missed', () => {
  test.each([
    [
      'where how to fill it in stands below',
      '项目支出绩效自评表填报说明\n1|一级指标|按申报表填写|必填\n2|二级指标|按申报表填写|必填\n',
    ],
    [
      'where its grades stand below',
      '项目支出绩效自评表评分标准\n等级|优|良|中|差\n分数|90以上|80-90|60-80|60以下\n',
    ],
    [
      'where its points are listed below',
      '附：项目支出绩效自评得分表\n项目|产出|效益|合计\n得分|50|50|100\n',
    ],
  ])('%s', (_case, below) => {
    expect(assessmentOfTable(`${ROWS}总分|||||100|100\n\n${below}`).remarks).toBeUndefined();
  });

  test.each([
    [
      'a summary',
      '2023年度项目支出绩效自评表汇总\n序号|项目名称|预算数|执行数|得分\n1|甲|100|90|95\n2|乙|100|90|95\n\n',
    ],
    ['a cover', '附件1\n部门整体支出绩效自评表\n填报单位|某局|填报日期|2024年3月\n联系人|张三|电话|123\n'],
  ])('below %s', (_case, above) => {
    const { forms, remarks } = assess(gridOfText(`${above}${HEAD}${ROWS}总分|||||100|100\n`), MOF_PROFILE);
    expect([forms.length, remarks]).toEqual([1, undefined]);
  });
});
