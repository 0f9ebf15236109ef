import { gridOfText } from '../../../../test/corpus/gridOfText';
import { findingsOf, inShort, type FormUnderTest } from '../formUnderTest';

const ROWS = ['产出指标|数量指标|甲|≥4|4|90|90|'];

test.each<[string, FormUnderTest, string[]]>([
  ['not adjusted', { rows: ROWS, funds: '50|50|50|10||' }, []],
  ['adjusted without a word', { rows: ROWS, funds: '50|60|60|10||' }, ['hint D6']],
  ['cut without a word', { rows: ROWS, funds: '50|40|40|10||' }, ['hint D6']],
  [
    'words about something else',
    { rows: ROWS, funds: '50|60|60|10||', goal: ['建成', '调整了施工方案'] },
    ['hint D8'.replace('8', '6')],
  ],
  [
    'told in the completion',
    { rows: ROWS, funds: '50|60|60|10||', goal: ['建成', '年中追加预算10万元，已建成'] },
    [],
  ],
  [
    'told in a reason',
    { rows: ['产出指标|数量指标|甲|≥4|4|90|90|上级下达资金10万元'], funds: '50|60|60|10||' },
    [],
  ],
  ['told in a note', { rows: ROWS, funds: '50|60|60|10||', after: ['备注：财政收回资金10万元'] }, []],
  ['the same amount in its own unit', { rows: ROWS, funds: '60|600000元|60|10||' }, []],
  ['another amount in its own unit', { rows: ROWS, funds: '50|600000元|60|10||' }, ['hint D6']],
  ['a part that was not added', { rows: ROWS, funds: '50|60|60|10||', parts: ['50|60|60|||'] }, ['hint D6']],
  ['blank', { rows: ROWS, funds: '|60|60|10||' }, []],
])('%s', (_case, form, expected) => {
  expect(findingsOf('budget-adjusted', form).map(inShort)).toEqual(expected);
});

test.each([
  ['a column with an amount', '年中追加', '20', '中央资金', []],
  ['a column that says nothing', '年中追加', '0', '中央资金', ['hint D4']],
  ['a column of something else', '上级资金', '20', '中央资金', ['hint D4']],
  ['a part with an amount', '备注', '', '年中追加资金', []],
])('a change that the funds show: %s', (_case, heading, amount, part, expected) => {
  const sheet = gridOfText(
    `
    项目支出绩效自评表
    项目名称|某项目
    项目资金（万元）|年初预算数|${heading}|全年预算数|全年执行数|分值|执行率|得分
    年度资金总额|200|${amount}|220|220|10||
    其中：${part}|||20|20|||
    一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析
    产出指标|数量指标|甲|≥4|4|90|90|
    `,
  );
  expect(findingsOf('budget-adjusted', sheet).map(inShort)).toEqual(expected);
});

test.each([
  [
    '年度主要任务|任务名称|预算数|执行数|完成情况\n|巡查|20|18|完成\n|预期目标|||实际完成情况\n|建成|||已建成，年中追加预算10万元',
  ],
  ['年初绩效目标||全年（调整）绩效目标||全年目标实际完成情况\n建成||建成||已建成，年中追加预算10万元'],
  ['年初绩效目标||调整绩效目标||全年绩效目标完成情况\n建成||建成||已建成，年中追加预算10万元'],
])('told in goals of another layout: %s', (goals) => {
  const sheet = gridOfText(
    `
    项目支出绩效自评表
    项目名称|某项目
    项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
    |年度资金总额|50|60|60|10||
    ${goals}
    一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析
    产出指标|数量指标|甲|≥4|4|90|90|
    `,
  );
  expect([...findingsOf('budget-adjusted', sheet), ...findingsOf('goal-text', sheet)]).toEqual([]);
});
