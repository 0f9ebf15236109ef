import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['a limit passed, deducted and explained', '<=2%|4%|10|5|设备老化，下年更换', []],
  ['deducted, and the reason denies it: another finding', '<=2%|4%|10|5|已完成', []],
  ['not deducted, explained: another finding', '<=2%|4%|10|10|设备老化', []],
  ['within the limit', '<=2%|2%|10|10|', []],
  ['an exact target missed, deducted and explained', '=4套|3套|10|7.5|停产，下年补购', []],
  ['deducted by a filled blank and explained', '=4套|3套|10||停产，下年补购', []],
  ['an exact target passed', '=4套|5套|10|10|', []],
  ['at least is another matter', '>=4套|3套|10|7.5|', []],
])('%s', (_case, cells, expected) => {
  const rows = [`产出指标|数量指标|甲|${cells}`];
  expect(findingsOf('limit-exceeded', { rows }).map(inShort)).toEqual(expected);
});

test.each([
  ['a limit passed', '<=2%|4%|10|5', '超过上限 2个百分点'],
  ['an exact target missed', '=4套|3套|10|', '比指标值少 1套'],
  ['a dear purchase', '≤300元|450元|10|6.67', '超过上限 150元'],
])(
  'without a column for reasons nobody has explained it where nothing was deducted: %s',
  (_case, cells, sentence) => {
    const [first, ...more] = findingsOf('limit-exceeded', {
      rows: [`产出指标|数量指标|甲|${cells}`],
      withoutReasons: true,
    });
    // A deduction is all that such a form has room for.
    expect(more).toEqual([]);
    if (first) expect(first.message).toContain(sentence);
  },
);

test('a row that nobody scored nor explained, in a form without weights', () => {
  const found = findingsOf('limit-exceeded', {
    rows: ['产出指标|数量指标|甲|=4套|3套||'],
    withoutReasons: true,
  });
  expect(found.map(inShort)).toEqual([]);
});
