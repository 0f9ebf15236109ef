import { findingsOf } from '../formUnderTest';

const full = [
  '产出指标|数量指标|甲|≥1|1|40|40|',
  '|成本指标|乙|≤1|1|10|10|',
  '效益指标|社会效益|丙|≥1|1|30|30|',
  '满意度指标|服务对象|丁|≥1|1|10|10|',
];

test('all there', () => {
  expect(findingsOf('section-missing', { rows: full })).toEqual([]);
});

test('what is missing is named', () => {
  const [finding] = findingsOf('section-missing', { rows: full.slice(0, 1) });
  expect(finding?.message).toBe('表上没有成本指标、效益指标、满意度指标。');
});

test('a form without dimensions cannot be said to lack one', () => {
  expect(findingsOf('section-missing', { rows: ['|数量指标|甲|≥1|1|90|90|'] })).toEqual([]);
});
