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
  ['blank', { rows: ROWS, funds: '|60|60|10||' }, []],
])('%s', (_case, form, expected) => {
  expect(findingsOf('budget-adjusted', form).map(inShort)).toEqual(expected);
});
