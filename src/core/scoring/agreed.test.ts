import { Decimal } from 'decimal.js';
import { offeredBy } from '../../../test/scoring/rows';
import { agreed } from './agreed';
import { judgement, type Judgement } from './judgement';

function scored(score: number, rest: Partial<Judgement> = {}): Judgement {
  return judgement('at-least', 'met', { score: new Decimal(score), working: `= ${score}`, ...rest });
}

const figures = (target: number, achieved: number, unit = '套') => ({
  target: new Decimal(target),
  achieved: new Decimal(achieved),
  unit,
});

describe('readings that agree', () => {
  test('give the first of them', () => {
    expect(agreed([scored(5)], '5')).toEqual(scored(5));
    expect(agreed([scored(5), scored(5, { working: '5.0' }), scored(5)], '5')).toEqual(scored(5));
  });

  test.each([
    ['the same figures', figures(5, 4), figures(5, 4), figures(5, 4)],
    ['other targets', figures(5, 4), figures(50, 4), null],
    ['other achieved values', figures(5, 4), figures(5, 40), null],
    ['other units', figures(5, 4), figures(5, 4, '件'), null],
    ['figures in one of them', figures(5, 4), null, null],
    ['figures in the other', null, figures(5, 4), null],
    ['no figures', null, null, null],
  ])('with %s', (_case, first, second, kept) => {
    expect(agreed([scored(5, { figures: first }), scored(5, { figures: second })], '5').figures).toEqual(
      kept,
    );
  });

  test('keep by how many days a date is late only where all say the same', () => {
    const late = (...days: (number | null)[]) =>
      agreed(
        days.map((daysLate) => scored(5, { daysLate })),
        '5',
      ).daysLate;
    expect(late(3, 3)).toBe(3);
    expect(late(3, 34)).toBeNull();
    expect(late(3, null)).toBeNull();
  });
});

describe('readings that differ', () => {
  test.each([
    ['in the score', scored(10), scored(8)],
    ['in the verdict', scored(10), { ...scored(10), verdict: 'unmet' as const }],
    ['in whether the target was passed', scored(10), scored(10, { overTarget: true })],
  ])('%s: the row is for a person', (_case, first, second) => {
    const judged = agreed([first, second], '0.98');
    expect(judged).toMatchObject({ verdict: 'needsReview', rule: 'none', score: null });
    expect(judged.note?.['zh-CN']).toMatch('「0.98」可以有两种读法');
    expect(offeredBy(judged)).toHaveLength(2);
  });

  test('offer every score that has a working', () => {
    const judged = agreed(
      [
        scored(10),
        scored(8, { working: null }),
        judgement('none', 'needsReview', { working: '= ?' }),
        scored(6),
      ],
      '5',
    );
    expect(offeredBy(judged)).toEqual(['10 = 10', '6 = 6']);
    expect(judged.candidates[0]?.reading['en-US']).toBe('= 10');
  });
});

test('no reading at all is not understood', () => {
  const judged = agreed([], '12月');
  expect(judged).toMatchObject({ verdict: 'needsReview', rule: 'none' });
  expect(judged.note?.['zh-CN']).toMatch('「12月」没有把握读对');
});
