import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['加强管理|已加强', ['hint D8']],
  ['不断提高服务水平|已提高', ['hint D8']],
  ['保障工作正常运转|正常', ['hint D8']],
  ['≥5次|5次', []],
  ['三次|三次', []],
  ['全覆盖|全覆盖', []],
  ['应保尽保|应保尽保', []],
  ['优良中差|优', []],
  ['完成|完成', []],
])('%s', (cells, expected) => {
  expect(findingsOf('vague-target', { rows: [`产出指标|数量指标|甲|${cells}|10||`] }).map(inShort)).toEqual(
    expected,
  );
});

test('words belong under other headings', () => {
  expect(findingsOf('vague-target', { rows: ['效益指标|社会效益指标|甲|加强管理|已加强|10||'] })).toEqual([]);
});
