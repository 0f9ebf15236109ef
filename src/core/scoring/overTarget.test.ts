import { judgementOf, offeredBy, saidOf } from '../../../test/scoring/rows';
import { MOF_PROFILE } from './profiles/mof';

const POINTS = { ...MOF_PROFILE, overTargetDeduction: { kind: 'points', points: 2 } as const };
const HALF = { ...MOF_PROFILE, overTargetDeduction: { kind: 'deviation', percent: 50, floor: 70 } as const };

describe('points off for a target passed by far', () => {
  test.each([
    ['none by default', MOF_PROFILE, '20', 'met 10: 20 ≥ 10 → 10.00'],
    ['fixed points', POINTS, '20', 'met 8: 20 ≥ 10 → 10.00 − 2.00 = 8.00'],
    ['half of the deviation beyond the threshold', HALF, '15', 'met 9: 15 ≥ 10 → 10.00 − 1.00 = 9.00'],
    ['down to the floor', HALF, '90', 'met 7: 90 ≥ 10 → 10.00 − 3.00 = 7.00'],
    ['nothing below the threshold', POINTS, '12', 'met 10: 12 ≥ 10 → 10.00'],
  ])('%s', (_case, profile, achieved, expected) => {
    expect(saidOf(judgementOf({ target: '≥10', achieved }, profile))).toBe(expected);
  });

  test('more points than the weight leave none', () => {
    const all = { ...MOF_PROFILE, overTargetDeduction: { kind: 'points', points: 50 } as const };
    expect(judgementOf({ target: '≥10', achieved: '20' }, all).score?.toNumber()).toBe(0);
  });

  test('what the rules take off can be given back by a person', () => {
    expect(offeredBy(judgementOf({ target: '≥10', achieved: '20' }, POINTS))).toEqual([
      '8 按评分规则扣减',
      '10 不扣分',
    ]);
  });
});

test.each([
  ['29', false],
  ['30', true],
])('beside a target of 0, %s is over by the rules of 广西: %s', (achieved, expected) => {
  const profile = { ...MOF_PROFILE, overTargetOfZeroFrom: 30 };
  expect(judgementOf({ target: '≥0次', achieved: `${achieved}次` }, profile).overTarget).toBe(expected);
  expect(judgementOf({ target: '≥0次', achieved: `${achieved}次` }).overTarget).toBe(false);
});
