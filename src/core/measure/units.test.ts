import { Decimal } from 'decimal.js';
import type { Quantity } from './measure';
import { canonicalUnit, relateUnits } from './units';

const one = (unit: string): Quantity => ({ value: new Decimal(1), scale: 1, scaleName: '', unit });

test.each([
  ['百分比', '%'],
  ['百分之', '%'],
  ['个月', '月'],
  ['个工作日', '工作日'],
  ['个小时', '小时'],
  ['个自然日', '日'],
  ['天', '日'],
  ['号', '日'],
  ['m2', '平方米'],
  ['平米', '平方米'],
  ['m3', '立方米'],
  ['km', '公里'],
  ['KM', '公里'],
  ['KG', '公斤'],
  ['M2', '平方米'],
  ['千米', '公里'],
  ['m', '米'],
  ['cm', '厘米'],
  ['h', '小时'],
  ['台(套)', '台套'],
  ['元人民币', '元'],
  ['人民币元', '元'],
  ['台/套', '台套'],
  ['场次', '场'],
  ['批次', '批'],
  ['岁', '周岁'],
])('%s is another way to write %s', (written, unit) => {
  expect(canonicalUnit(written)).toBe(unit);
});

test.each([
  ['元/人*月', '元/人/月'],
  ['元/人·月', '元/人/月'],
  ['元/人•月', '元/人/月'],
  ['元/人、天', '元/人/日'],
  ['元/人．天', '元/人/日'],
  ['元/人.天', '元/人/日'],
  ['元/个月', '元/月'],
  ['元/人天', '元/人/日'],
  ['元/户年', '元/户/年'],
  ['人天', '人天'],
  ['(个)', '个'],
  ['台(套)', '台套'],
  ['元/人天数', '元/人天数'],
  ['次/', '次'],
  ['', ''],
])('%j is %j, whatever stands between its parts', (written, unit) => {
  expect(canonicalUnit(written)).toBe(unit);
});

describe('an achieved value beside its target', () => {
  test.each([
    ['元', '元'],
    ['', ''],
    ['次/年', '次'],
    ['次', '次/年'],
    ['元/户/年', '元/户'],
    ['名', '人'],
    ['位', '人'],
    ['户', '家'],
    ['台套', '台'],
    ['套', '台套'],
    ['辆', '台'],
    ['株', '棵'],
    ['册', '本'],
    ['栋', '幢'],
    ['学时', '课时'],
    ['平方', '平方米'],
  ])('%j and %j are the same unit', (target, achieved) => {
    expect(relateUnits(one(target), one(achieved))).toEqual({ kind: 'same' });
  });

  test.each([
    ['次', '', '次'],
    ['', '次', '次'],
  ])('%j and %j: the one that is written holds for both', (target, achieved, unit) => {
    expect(relateUnits(one(target), one(achieved))).toEqual({ kind: 'assumed', unit });
  });

  test.each([
    ['公斤', '克', 0.001],
    ['克', '公斤', 1000],
    ['千克', '公斤', 1],
    ['kg', '千克', 1],
    ['公斤', '吨', 1000],
    ['米', '公里', 1000],
    ['米', '厘米', 0.01],
    ['月', '年', 12],
    ['分钟', '小时', 60],
    ['‰', '%', 10],
    ['%', '‰', 0.1],
  ])('in %s one %s is %d', (target, achieved, amount) => {
    const relation = relateUnits(one(target), one(achieved));
    if (relation.kind !== 'convertible') throw new Error(relation.kind);
    expect(relation.multiply / relation.divide).toBe(amount);
  });

  test.each([
    ['次/月', '次', 1 / 12],
    ['次', '次/月', 12],
    ['次/季度', '次', 0.25],
    ['次/年', '次/月', 12],
    ['次/周', '次/年', 1 / 52],
  ])('%s beside %s: one of these is %d where it went on all the year', (target, achieved, amount) => {
    const relation = relateUnits(one(target), one(achieved));
    if (relation.kind !== 'perTime') throw new Error(relation.kind);
    expect(relation.multiply / relation.divide).toBe(amount);
  });

  test.each([
    ['项', '个', 'alike'],
    ['场', '次', 'alike'],
    ['件', '起', 'alike'],
    ['台', '套', 'alike'],
    ['个村', '个', 'alike'],
    ['个', '个户', 'alike'],
    ['人次', '名', 'atLeastSo'],
    ['人次', '人', 'atLeastSo'],
  ])('%s and %s are counted otherwise, and %s', (target, achieved, kind) => {
    expect(relateUnits(one(target), one(achieved))).toEqual({ kind });
  });

  test.each([
    ['套', '%'],
    ['元/月', '元'],
    ['项', '次'],
    ['人', '人次'],
    ['元/年', '元/年/户'],
    ['次', '日'],
    ['公斤', '公里'],
    ['年', '小时'],
    ['套', '公斤'],
    ['公斤', '套'],
    ['平方公里', '平方'],
  ])('%s and %s cannot be compared', (target, achieved) => {
    expect(relateUnits(one(target), one(achieved))).toEqual({ kind: 'clash' });
  });
});
