import { findingsOf, type FormUnderTest } from '../checks/formUnderTest';
import { CHECKS } from '../checks/catalogue';
import type { Finding } from '../assessment';
import type { Locale } from '../language/locale';

/** `fix G8 10.00`, `? G8 6.00 G8 8.00`, or `-` for each finding of a check. */
function offered({ fix, suggestions }: Finding): string {
  if (fix) return `fix ${fix.cell} ${fix.value}`;
  if (suggestions.length === 0) return '-';
  return ['?', ...suggestions.map(({ cell, value }) => `${cell} ${value}`)].join(' ');
}

const row = (cells: string) => ({ rows: [`产出指标|数量指标|甲|${cells}`], total: null });
const cost = (cells: string) => ({ rows: [`产出指标|成本指标|甲|${cells}`], total: null });
const OTHERS = ['产出指标|数量指标|乙|≥4|4|40|40|', '效益指标|社会效益指标|丙|≥4|4|40|40|'];

test.each<[string, string, FormUnderTest, string[]]>([
  [
    'a blank score of a cost that may be a saving',
    'missing-value',
    cost('50万元|40万元|20||因'),
    ['? G8 16.00 G8 20.00'],
  ],
  [
    'a blank score of words: the suggestion and the ends of the band',
    'qualitative-confirm',
    row('总体提升|90%|10||'),
    ['? G8 9.00 G8 8.00 G8 10.00'],
  ],
  [
    'a tier without a basis: its lower end, the upper one is not in it',
    'missing-value',
    row('总体提升|部分达成|10||'),
    ['? G8 6.00'],
  ],
  ['nothing is known of a row without an answer', 'missing-value', row('≥4||10|10|'), ['-']],
  ['a score above what was earned', 'score-differs', row('≥4|3|10|9|因'), ['fix G8 7.50']],
  ['a score below what was earned', 'score-differs', row('≥4|3|10|5|因'), ['fix G8 7.50']],
  [
    'points taken off a met target with a reason are a person’s right: no finding',
    'score-differs',
    row('≥4|4|10|8|因'),
    [],
  ],
  [
    'points taken off without a reason, where there is no room for one',
    'deducted-though-met',
    { ...row('≥4|4|10|8'), withoutReasons: true },
    ['? G8 10.00'],
  ],
  ['full marks for a missed target', 'full-though-unmet', row('≥4|3|10|10|因'), ['fix G8 7.50']],
  [
    'full marks for what may be a saving',
    'full-though-unmet',
    cost('=50万元|40万元|20|20|因'),
    ['? G8 16.00'],
  ],
  ['above the weight', 'score-above-weight', row('≥4|4|10|12|'), ['fix G8 10.00']],
  [
    'above the weight in words',
    'score-above-weight',
    row('总体提升|90%|10|12|'),
    ['? G8 9.00 G8 8.00 G8 10.00'],
  ],
  ['above the weight and not to be compared', 'score-above-weight', row('10套|100%|10|12|'), ['-']],
  ['outside its band', 'qualitative-band', row('总体提升|70%|10|9|因'), ['? G8 7.00 G8 6.00']],
  ['to be confirmed', 'qualitative-confirm', row('总体提升|90%|10||'), ['? G8 9.00 G8 8.00 G8 10.00']],
  [
    'full where a share would be less',
    'qualitative-uneven',
    row('总体提升|90%|10|10|'),
    ['? G8 9.00 G8 8.00'],
  ],
  [
    'a limit passed, with points taken off and a reason: no finding',
    'limit-exceeded',
    row('≤4|5|10|8|因'),
    [],
  ],
  [
    'an equal cost not spent, scored otherwise: both readings',
    'score-differs',
    cost('=50万元|40万元|20|18|因'),
    ['? G8 16.00 G8 20.00'],
  ],
  ['the rate', 'execution-rate', { funds: '50|50|40|10|90%|8', ...row('≥4|4|10|10|') }, ['fix G6 0.8']],
  [
    'the rate’s score',
    'execution-score',
    { funds: '50|50|40|10|80%|10', ...row('≥4|4|10|10|') },
    ['fix H6 8.00'],
  ],
  [
    'a total that the scores do not add to',
    'total-score',
    { ...row('≥4|4|10|10|'), total: '20|25|' },
    ['fix G9 20.00'],
  ],
  [
    'a total over a score that is not the rule’s: both sums',
    'total-score',
    { ...row('≥4|3|10|10|因'), total: '20|25|' },
    ['? G9 20.00 G9 17.50'],
  ],
  [
    'the only blank weight',
    'weights-sum',
    { rows: [...row('≥4|4||10|').rows, ...OTHERS], total: '100|100|' },
    ['? F8 10.00'],
  ],
  [
    'the same, said of its row',
    'missing-value',
    { rows: [...row('≥4|4||10|').rows, ...OTHERS], total: '100|100|' },
    ['? F8 10.00'],
  ],
  [
    'a blank weight in a form out of 120',
    'weights-sum',
    { rows: [...row('≥4|4||10|').rows, ...OTHERS], total: '120|100|' },
    ['-'],
  ],
  [
    'two blank weights',
    'weights-sum',
    { rows: [...row('≥4|4||10|').rows, ...row('≥4|4||10|').rows, ...OTHERS], total: '100|110|' },
    ['-'],
  ],
])('%s', (_case, check, form, expected) => {
  expect(findingsOf(check, form).map(offered)).toEqual(expected);
});

test.each<[Locale, string[], string[]]>([
  ['zh-CN', ['把得分从「10」改为 7.50'], ['按规则 9.00（10 × 90% = 9.00）', '本档最低 8.00']],
  [
    'en-US',
    ['Change the score from “10” to 7.50'],
    ['By the rule: 9.00 (10 × 90% = 9.00)', 'Lowest of this tier: 8.00'],
  ],
])('in words (%s)', (locale, fix, choices) => {
  const [unmet] = findingsOf('full-though-unmet', row('≥4|3|10|10|因'), { locale });
  const [uneven] = findingsOf('qualitative-uneven', row('总体提升|90%|10|10|'), { locale });
  expect([unmet?.fix?.text]).toEqual(fix);
  expect(uneven?.suggestions.map(({ text }) => text)).toEqual(choices);
});

test('which checks have anything to offer', () => {
  expect(CHECKS.filter(({ offers }) => offers.length > 0).map(({ id }) => id)).toEqual([
    'weights-sum',
    'cell-error',
    'missing-value',
    'full-though-unmet',
    'limit-exceeded',
    'over-target',
    'deducted-though-met',
    'score-above-weight',
    'date-late',
    'year-mismatch',
    'score-differs',
    'qualitative-band',
    'qualitative-confirm',
    'qualitative-uneven',
    'execution-rate',
    'execution-score',
    'total-score',
  ]);
});
