import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['验收合格率|290%|95%', ['warning D8']],
  ['群众满意度|≥90%|298%', ['warning E8']],
  ['设备使用率|≥90%|104%', ['warning E8']],
  ['村庄覆盖率|120%|120%', ['warning D8']],
  ['验收合格率|≥90%|95%', []],
  ['群众满意度|100%|100%', []],
  ['产值同比增长率|≥120%|130%', []],
  ['任务完成率|≥100%|115%', []],
  ['资金周转率|≥200%|210%', []],
  ['次品使用率|≤100%|105%', []],
  ['预算控制率|100%|105%', []],
])('%s', (cells, expected) => {
  expect(findingsOf('percent-odd', { rows: [`产出指标|质量指标|${cells}|10||`] }).map(inShort)).toEqual(
    expected,
  );
});

test('a likely misreading is named, never corrected', () => {
  const [finding] = findingsOf('percent-odd', { rows: ['产出指标|质量指标|验收合格率|290%|95%|10||'] });
  expect(finding?.message).toBe('「验收合格率」年度指标值 290% 超过 100%，疑为 ≥90%。');
  expect(finding?.fix).toBeNull();
});

test('nothing else is asked about such a figure', () => {
  const rows = ['满意度指标|服务对象|群众满意度|≥90%|298%|10|10|'];
  expect(findingsOf('over-target', { rows })).toEqual([]);
  expect(findingsOf('reason-missing', { rows })).toEqual([]);
});
