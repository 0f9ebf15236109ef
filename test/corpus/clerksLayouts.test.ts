import { assess } from '../../src/core/assess';
import type { AssessedForm } from '../../src/core/assessment';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { gridOfText } from './gridOfText';

/** Layouts as county clerks build them: made-up forms after published families, one peculiarity each. */
function formOn(table: string, merges: readonly string[] = []): AssessedForm {
  const [form, ...others] = assess(gridOfText(table, merges), MOF_PROFILE).forms;
  if (!form || others.length > 0) throw new Error('one form expected');
  return form;
}

const HEADER = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施';
const TITLE = '项目支出绩效自评表\n项目名称|道路';

describe('headers', () => {
  test.each([
    [
      'points beside the groups are not the indicator’s',
      '一级指标|分值|二级指标|分值|三级指标|指标值|完成值|分值|得分\n产出指标|50|数量指标|50|养护里程|≥4公里|3公里|40|',
      [],
      { target: 'F4', achieved: 'G4', weight: 'H4', score: 'I4', reason: null },
    ],
    [
      'the names stand below 绩效指标, the figures in the upper row',
      '绩效指标|||年度指标值|||完成值|分值|得分\n一级指标|二级指标|三级指标|指标性质|指标值|度量单位|||\n产出指标|数量指标|养护里程|≥|4|公里|3|40|',
      ['A3:C3', 'D3:F3', 'G3:G4', 'H3:H4', 'I3:I4'],
      { target: 'E5', achieved: 'G5', weight: 'H5', score: 'I5', reason: null },
    ],
    [
      'the figures stand below 完成情况, weight and score in the upper row',
      '绩效指标|||完成情况||分值|得分|说明\n一级指标|二级指标|三级指标|目标值|完成值|||\n产出指标|数量指标|养护里程|≥4公里|3公里|40||',
      ['A3:C3', 'D3:E3'],
      { target: 'D5', achieved: 'E5', weight: 'F5', score: 'G5', reason: 'H5' },
    ],
  ])('%s', (_case, rows, merges, cells) => {
    const { indicators } = formOn(`${TITLE}\n${rows}`, merges);
    expect(indicators).toMatchObject([{ name: '养护里程', category: '数量指标', verdict: 'unmet', cells }]);
    expect(indicators[0]?.score).toBe('30.00');
  });

  test('二级指标 names the indicator where there is no third level', () => {
    const { indicators } = formOn(
      `${TITLE}\n一级指标|二级指标|目标值|完成值|分值|得分\n产出指标|养护里程|≥4公里|3公里|40|`,
    );
    expect(indicators.map(({ name }) => name)).toEqual(['养护里程']);
  });
});

describe('rows', () => {
  test('a title with 续 goes on with the same form', () => {
    const { indicators, total, range } = formOn(
      `${TITLE}\n${HEADER}\n产出指标|数量指标|甲|≥1个|1个|50||\n项目支出绩效自评表（续）\n${HEADER}\n|质量指标|乙|≥1个|1个|50||\n总分|||||100||`,
    );
    expect(indicators.map(({ dimension, name }) => `${dimension} ${name}`)).toEqual([
      '产出指标 甲',
      '产出指标 乙',
    ]);
    expect(total).toMatchObject({ row: 8, score: '100.00' });
    expect(range).toBe('A1:H8');
  });

  test('what is listed below 其中 without points is part of it', () => {
    const { indicators, total } = formOn(
      `${TITLE}\n${HEADER}\n产出指标|数量指标|低保人数|≥9人|9人|100||\n||其中：城市|≥4人|4人|||\n||农村|≥5人|5人|||\n总分|||||100||`,
    );
    expect(indicators.map(({ name }) => name)).toEqual(['低保人数']);
    expect(total.score).toBe('100.00');
  });
});

describe('total', () => {
  test('below 其他需要说明的事项', () => {
    const { total, indicators } = formOn(
      `${TITLE}\n${HEADER}\n产出指标|数量指标|甲|≥1个|1个|100||\n其他需要说明的事项|无\n总分|||||100|100|优`,
    );
    expect(total).toMatchObject({ row: 6, printedWeight: '100', printedScore: '100' });
    expect(indicators).toHaveLength(1);
  });
});

describe('funds', () => {
  test.each([
    [
      'a heading over the labels, 年度预算数, is no budget',
      '预算执行情况(10分)|年度预算数（万元）|年初预算|调整后预算数|预算执行数|预算执行率|权重|得分|原因\n|总额|45|50|40|80%|10|8|收回\n|其中：财政资金|45|50|40|80%|/|/|',
      { row: 4, budget: '50', executed: '40', rate: '0.8000', weight: '10', score: '8.00' },
      { budget: 'D4', executed: 'E4', rate: 'F4', weight: 'G4', score: 'H4' },
      '万元',
    ],
    [
      'a label merged over header and figures',
      '预算执行情况（万元）||年初预算|调整预算|实际执行|执行率|分值|得分|未执行原因\n||45|50|40|80%|10|8|按进度支付',
      { row: 4, budget: '50', executed: '40', score: '8.00' },
      { budget: 'D4', executed: 'E4', rate: 'F4', weight: 'G4', score: 'H4' },
      '万元',
    ],
    [
      '调整预算数 that was added to the initial budget is not the adjusted one',
      '项目资金（元）||年初预算数|调整预算数|全年预算数|全年执行数|分值|执行率|得分\n|年度资金总额|40|10|50|40|10||',
      { row: 4, budget: '50', executed: '40', rate: '0.8000', score: '8.00' },
      { budget: 'E4', executed: 'F4', rate: 'H4', weight: 'G4', score: 'I4' },
      '元',
    ],
  ])('%s', (_case, block, funds, cells, unit) => {
    const form = formOn(`${TITLE}\n${block}\n${HEADER}\n产出指标|数量指标|甲|≥1个|1个|90||`);
    expect(form.funds).toMatchObject({ ...funds, cells });
    expect(form.moneyUnit).toBe(unit);
  });
});
