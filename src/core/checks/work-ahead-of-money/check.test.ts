import { findingsOf, inShort, type FormUnderTest } from '../formUnderTest';

const ROWS = ['产出指标|数量指标|甲|≥4|4|90|90|'];

test.each<[string, FormUnderTest, string[]]>([
  ['all done, all spent', { rows: ROWS, funds: '50|50|50|10||' }, []],
  ['a twentieth apart', { rows: ROWS, funds: '50|50|47.5|10||' }, []],
  ['more than that', { rows: ROWS, funds: '50|50|47|10||' }, ['warning H6']],
  [
    'explained in a reason',
    { rows: ['产出指标|数量指标|甲|≥4|4|90|90|资金节约3万元'], funds: '50|50|47|10||' },
    [],
  ],
  [
    'explained below the total',
    { rows: ROWS, funds: '50|50|47|10||', after: ['说明：因招标节约资金3万元'] },
    [],
  ],
  [
    'the template’s own note explains nothing',
    { rows: ROWS, funds: '50|50|47|10||', after: ['注：因资金未执行完毕的请说明'] },
    ['warning H6'],
  ],
  ['low execution says both', { rows: ROWS, funds: '50|50|25|10||' }, []],
  [
    'a row open: the share would be a guess',
    { rows: ['产出指标|数量指标|甲|10套|100%|90||'], funds: '50|50|47|10||' },
    [],
  ],
  [
    'the work is as far behind',
    { rows: ['产出指标|数量指标|甲|≥100|92|90|82.8|延期，下年完成'], funds: '50|50|46|10||' },
    [],
  ],
])('%s', (_case, form, expected) => {
  expect(findingsOf('work-ahead-of-money', form).map(inShort)).toEqual(expected);
});

test('names both shares', () => {
  const [finding] = findingsOf('work-ahead-of-money', { rows: ROWS, funds: '50|50|47|10||' });
  expect(finding?.message).toBe('指标得分率 100.00%，预算执行得分率 94.00%，两者不匹配。');
});
