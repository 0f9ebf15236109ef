import { gridOfText } from '../../../../test/corpus/gridOfText';
import { findingsOf, inShort, type FormUnderTest } from '../formUnderTest';

const row = (reason: string) => [`产出指标|数量指标|甲|≥4|3|90|67.5|${reason}`];

test.each<[string, FormUnderTest, string[]]>([
  ['just below the line', { rows: row('天气原因'), funds: '50|50|44.99|10||' }, ['warning G6']],
  ['on the line', { rows: row('天气原因'), funds: '50|50|45|10||' }, []],
  ['a reason that speaks of the money', { rows: row('尾款结转到下一年支付'), funds: '50|50|29.99|10||' }, []],
  [
    'a reason that speaks of something else',
    { rows: row('天气原因'), funds: '50|50|29.99|10||' },
    ['warning G6'],
  ],
  [
    'a cause beside the rate among the indicators',
    {
      rows: ['产出指标|数量指标|经费使用率|100%|59.98%|90|53.98|援滇人员减少，下年据实安排'],
      funds: '50|50|29.99|10||',
    },
    [],
  ],
  [
    'no cause beside the rate among the indicators',
    { rows: ['产出指标|数量指标|预算执行率|100%|59.98%|90|53.98|无偏差'], funds: '50|50|29.99|10||' },
    ['warning G6'],
  ],
  [
    'explained below the total',
    { rows: row(''), funds: '50|50|29.99|10||', after: ['备注：项目尚未验收，剩余资金下年支付'] },
    [],
  ],
  [
    'explained in the text of completion',
    { rows: row(''), funds: '50|50|29.99|10||', goal: ['建成', '已建成，因结算滞后资金未付完'] },
    [],
  ],
  ['a saving is told as a sum', { rows: row('招标节约20万元'), funds: '50|50|29.99|10||' }, []],
  ['a sum that tells no cause', { rows: row('已购置设备20万元'), funds: '50|50|29.99|10||' }, ['warning G6']],
  [
    'told beside the total',
    { rows: row(''), funds: '50|50|29.99|10||', total: '100|77.5|余款待项目验收后支付' },
    [],
  ],
  ['nothing spent is said by another finding', { rows: row(''), funds: '50|50|0|10||' }, []],
])('%s', (_case, form, expected) => {
  expect(findingsOf('low-execution', form).map(inShort)).toEqual(expected);
});

test.each([
  ['执行率偏低原因|因中标价低于预算，节约20万元，已交回财政。', 0],
  ['执行率偏低原因|结余资金按规定收回财政40万元', 0],
  ['执行率偏低原因|年末结余资金按规定收回统筹', 0],
  ['项目内容|因中标价低于预算，节约20万元，已交回财政。', 1],
  ['备注|合同尾款20万元未到支付期', 0],
  ['|说明：项目结余20万元已交回财政', 0],
  ['结余原因：合同尾款20万元未到支付期', 0],
  ['说明：资金按月支付', 1],
  ['项目内容：节约20万元', 1],
  [
    '资金管理情况||情况说明|存在问题和改进措施\n|执行准确性|与下达预算一致|因苗木采购流标，支出进度偏慢，已重新招标',
    0,
  ],
  [
    '资金管理情况||情况说明|存在问题和改进措施\n|分配科学性|资金按因素法分配|无\n|使用规范性|资金专款专用|无',
    1,
  ],
  [
    '资金管理情况||情况说明|存在问题和改进措施\n|分配科学性|因地制宜分配资金|无\n|使用规范性|结余资金按规定收回，未因疫情影响拨付|无',
    1,
  ],
])('told in rows of their own between funds and indicators: %s', (row, found) => {
  const sheet = gridOfText(
    `
    项目支出绩效自评表
    项目名称|某项目
    项目资金（万元）|全年预算数|全年执行数|分值|执行率|得分
    年度资金总额|50|30|10||
    ${row}
    一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析
    产出指标|数量指标|甲|≥4|4|90|90|
    `,
  );
  expect(findingsOf('low-execution', sheet)).toHaveLength(found);
});

const NOTE = '1.预算执行率=预算执行数/调整后预算数，预算执行率未达到90%的需说明原因（100字以内）';

test.each([
  ['the note that the form prints', NOTE, 1],
  ['a cause written behind it', `${NOTE}：尾款未支付`, 0],
  ['a cause in the sentence behind it', `${NOTE}；项目尾款未支付`, 0],
  ['a cause alone', '需要说明的是，尾款结转下年支付', 0],
  ['a cause that asks for nothing', '项目结余资金需说明情况：系招标节约', 0],
])('told beside the funds: %s', (_case, text, found) => {
  const sheet = gridOfText(
    `
    部门预算项目支出绩效自评表
    项目名称|某项目
    年度预算数（万元）|年初预算|调整后预算数|预算执行数|预算执行率|权重|得分|原因
    总额|238.93|251.89|151.89|60.30%|10|6.03|${text}；2.年中发生预算调整的（追加或调减），应单独说明理由
    一级指标|二级指标|三级指标|指标值|完成值|权重|得分|未完成原因分析
    产出指标|数量指标|甲|100%|100%|90|90|
    `,
  );
  expect(findingsOf('low-execution', sheet)).toHaveLength(found);
  expect(findingsOf('budget-adjusted', sheet)).toHaveLength(1);
});

test('where the work is ahead of the money, one finding says both', () => {
  const rows = ['产出指标|数量指标|甲|≥4|4|90|90|'];
  const [finding] = findingsOf('low-execution', { rows, funds: '50|50|25|10||' });
  expect(finding?.message).toBe(
    '执行率 50.00%，低于 90%，表内未说明原因；各项指标得分率 100.00%，与资金执行不匹配。',
  );
});

test('a form without a column for reasons is asked for a note', () => {
  const rows = ['产出指标|数量指标|甲|≥4|4|90|90'];
  const [finding] = findingsOf('low-execution', { rows, funds: '50|50|25|10||', withoutReasons: true });
  expect(finding?.action).not.toContain('偏差原因栏');
});
