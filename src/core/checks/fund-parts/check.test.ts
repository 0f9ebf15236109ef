import { findingsOf, inShort } from '../formUnderTest';

const rows = ['产出指标|数量指标|甲|≥1个|1个|90|90|'];
const check = (funds: string, parts: readonly string[]) => findingsOf('fund-parts', { funds, parts, rows });

test.each([
  ['the parts add up', '50|50|29.99|10||', ['50|50|29.99|—|—|—', '0|0|0|—|—|—'], []],
  ['within half a unit of the last digit', '50|50|89.97|10||', ['50|50|89.974|||'], []],
  ['beyond it', '50|50|89.97|10||', ['50|50|89.976|||'], ['error E6']],
  ['in every column: one fact', '0|0|0|10||', ['90|89.974|89.974|||'], ['error C6']],
  ['two kinds of parts', '50|50|30|10||', ['40|40|20|||', '10|10|10|||', '25|25|15|||', '25|25|15|||'], []],
  [
    'of which one does not add up',
    '50|50|30|10||',
    ['40|40|20|||', '10|10|10|||', '25|25|15|||', '25|25|16|||'],
    ['error E6'],
  ],
  ['no figures in the parts', '50|50|29.99|10||', ['—|—|—|||'], []],
  ['more spent of one than there was', '50|50|49|10||', ['30|30|32|||', '20|20|17|||'], ['warning E7']],
  ['rounded off', '120|120|119.7|10||', ['66.67|66.67|66.7|||', '53.33|53.33|53|||'], []],
  [
    'a little more than an even budget',
    '120|120|119.4|10||',
    ['80|80|80.4|||', '40|40|39|||'],
    ['warning E7'],
  ],
  ['more spent in all is told of the total', '50|50|52|10||', ['30|30|32|||', '20|20|20|||'], []],
  ['a part without a budget', '50|50|50|10||', ['50|50|45|||', '||5|||'], []],
  ['zero parts against a total', '50|50|29.99|10||', ['0|50|29.99|||'], ['error C6']],
])('%s', (_case, funds, parts, expected) => {
  expect(check(funds, parts).map(inShort)).toEqual(expected);
});

test('a total that is its parts’ sum in another unit is one fact, told as such', () => {
  const form = { funds: '500000|500000|45|10||', parts: ['50|50|45|||'], rows };
  expect(findingsOf('fund-parts', form)).toEqual([]);
  expect(findingsOf('money-unit', form).map(inShort)).toEqual(['error D6']);
  // Parts that do not add are told beside it.
  const others = { ...form, parts: ['30|30|45|||'] };
  expect(findingsOf('fund-parts', others).map(inShort)).toEqual(['error C6']);
});

test('the column and both sums are named, with their unit', () => {
  expect(check('50|50|30|10||', ['50|50|29|||'])[0]?.message).toBe(
    '资金各分项之和不等于总额。全年执行数总额 30万元，各分项合计 29万元。',
  );
});
