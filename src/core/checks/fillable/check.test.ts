import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['one score', { rows: ['产出指标|数量指标|甲|≥4|4|90||'], total: '100|100|' }, ['hint -']],
  [
    'all of it',
    { rows: ['产出指标|数量指标|甲|≥4|4|90||'], funds: '50|50|50|10||', total: '100||' },
    ['hint -'],
  ],
  ['only the total', { rows: ['产出指标|数量指标|甲|≥4|4|90|90|'], total: '100||' }, ['hint -']],
  ['nothing blank', { rows: ['产出指标|数量指标|甲|≥4|4|90|90|'], total: '100|100|' }, []],
  [
    'other scores than the rules’ are not blank',
    { rows: ['产出指标|数量指标|甲|≥4|3|90|90|'], total: '100|100|' },
    [],
  ],
  ['nothing can be worked out', { rows: ['产出指标|数量指标|甲|≥4||90||'], total: '100||' }, []],
])('%s', (_case, form, expected) => {
  expect(findingsOf('fillable', form).map(inShort)).toEqual(expected);
});

test('counts what would be filled in', () => {
  const form = { rows: ['产出指标|数量指标|甲|≥4|4|90||'], funds: '50|50|50|10||', total: '100||' };
  expect(findingsOf('fillable', form)[0]?.message).toBe(
    '可自动填写 4 处：得分 2 处，执行率 1 处，总分 1 处。',
  );
});
