import { findingsOf, inShort } from '../formUnderTest';

const COSTS = /成本|费|价|标准/;

test.each([
  ['a cost with a floor', '设备单价|≥5000元|5200元|10|10|', ['warning D8']],
  ['a printing cost with a floor', '印刷费用|不少于3万元|3万元|10|10|', ['warning D8']],
  ['above the whole budget', '项目总成本|≤80万元|45万元|10|10|', ['warning D8']],
  ['more than half saved, full marks, no word', '会议成本|≤10万元|4万元|10|10|', ['warning E8']],
  ['more than half saved, explained', '会议成本|≤10万元|4万元|10|10|改为视频会议，节约场租', []],
  ['more than half saved, and deducted', '会议成本|≤10万元|4万元|10|6|', []],
  ['a subsidy is paid out at least', '低保补助标准|≥600元/人|620元/人|10|10|', []],
  ['so is a compensation', '公益林补偿标准|≥16元/亩|16元/亩|10|10|', []],
  ['so are funds for each pupil', '生均公用经费标准|≥850元/生·年|850元/生·年|10|10|', []],
  ['wages', '护林员工资标准|≥1500元/月|1500元/月|10|10|', []],
  ['a saving', '成本节约率|≥5%|6%|10|10|', []],
  ['an upper limit', '设备单价|≤5000元|4800元|10|10|', []],
  ['more of what nobody wants', '投诉率|≥1%|0.5%|10|10|', ['warning D8']],
  ['less of what everybody wants', '群众满意度（%）|≤90%|85%|10|10|', ['warning D8']],
  ['just the target, and the sign is wrong all the same', '差错率|≥1%|1%|10|10|', ['warning D8']],
  ['signs as they should be', '合格率|≥98%|96%|10|5|', []],
  ['a share of what was not good enough', '不合格率|≤2%|1%|10|10|', []],
  ['a name that can be read both ways', '粮食库存量|≥5万吨|6万吨|10|10|', []],
  ['no cost at all', '培训人次|≥50人次|60人次|10|10|', []],
])('%s', (_case, cells, expected) => {
  const group = COSTS.test(cells) ? '成本指标' : '数量指标';
  const rows = [`产出指标|${group}|${cells}`];
  expect(findingsOf('cost-direction', { rows }).map(inShort)).toEqual(expected);
});

test('a target of the initial budget stays right when the budget is cut', () => {
  const rows = ['产出指标|成本指标|采购总成本|≤80万元|72万元|10|10|'];
  expect(findingsOf('cost-direction', { rows, funds: '80|75|72|10||' })).toEqual([]);
  expect(findingsOf('cost-direction', { rows, funds: '70|75|72|10||' })).toHaveLength(1);
});

test('says what was seen', () => {
  const rows = ['产出指标|成本指标|项目总成本|≤80万元|45万元|10|10|'];
  expect(findingsOf('cost-direction', { rows })[0]?.message).toBe(
    '「项目总成本」成本指标值 ≤80万元，超过全年预算数 50万元。',
  );
});
