import { findingsOf, inShort, type FormUnderTest } from '../formUnderTest';

const rows = ['产出指标|数量指标|甲|≥1个|1个|90|90|'];

test.each<[string, FormUnderTest, string[]]>([
  ['as computed', { funds: '50|50|29.99|10|59.98%|', rows }, []],
  ['at its own precision', { funds: '50|50|29.99|10|60%|', rows }, []],
  ['a fraction', { funds: '50|50|29.99|10|0.5998|', rows }, []],
  ['a figure without a sign', { funds: '50|50|29.99|10|59.98|', rows }, []],
  ['blank', { funds: '50|50|29.99|10||', rows }, []],
  ['another digit', { funds: '50|50|29.99|10|59.99%|', rows }, ['error G6']],
  ['the reverse', { funds: '50|50|40|10|125%|', rows }, ['error G6']],
  ['a rate without a budget', { funds: '0||88.3|10|100%|10', rows }, ['error G6']],
  ['right in a part', { funds: '50|50|40|10|80%|8', parts: ['40|40|30||75%|'], rows }, []],
  [
    'wrong in a part',
    { funds: '50|50|40|10|80%|8', parts: ['40|40|30||80%|', '10|10|10||—|'], rows },
    ['error G7'],
  ],
  [
    'an indicator row that repeats it',
    { funds: '50|50|40|10|80%|8', rows: ['产出指标|时效指标|预算执行率|≥90%|80%|90|80|因'] },
    [],
  ],
  [
    'an indicator row that does not',
    { funds: '50|50|40|10|80%|8', rows: ['产出指标|时效指标|预算执行率|≥90%|95%|90|90|'] },
    ['error E8'],
  ],
  [
    'one by another name',
    { funds: '50|50|40|10|80%|8', rows: ['产出指标|时效指标|资金支出率|≥90%|95%|90|90|'] },
    ['error E8'],
  ],
  [
    'what was spent of what had come is another rate',
    { funds: '50|50|40|10|80%|8', rows: ['产出指标|时效指标|资金使用率|≥90%|100%|90|90|'] },
    [],
  ],
])('%s', (_case, form, expected) => {
  expect(findingsOf('execution-rate', form).map(inShort)).toEqual(expected);
});

test.each([
  ['50|50|40|10|90%|8', '执行率填报 90%，按 40 ÷ 50 应为 80.00%。'],
  ['0||88.3|10|100%|10', '全年预算数未填，却填报执行率 100%，执行率没有依据。'],
])('%s', (funds, message) => {
  expect(findingsOf('execution-rate', { funds, rows })[0]?.message).toBe(message);
});
