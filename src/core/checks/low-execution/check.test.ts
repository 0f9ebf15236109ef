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
    'explained below the total',
    { rows: row(''), funds: '50|50|29.99|10||', after: ['备注：项目尚未验收，剩余资金下年支付'] },
    [],
  ],
  [
    'explained in the text of completion',
    { rows: row(''), funds: '50|50|29.99|10||', goal: ['建成', '已建成，因结算滞后资金未付完'] },
    [],
  ],
  ['nothing spent is said by another finding', { rows: row(''), funds: '50|50|0|10||' }, []],
])('%s', (_case, form, expected) => {
  expect(findingsOf('low-execution', form).map(inShort)).toEqual(expected);
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
