import {
  COLUMN_WORDS,
  COLUMN_WORDS_BESIDE_NAMES,
  FALLBACK_COLUMN_WORDS,
  type ColumnWords,
} from '../vocabulary/columnWords';
import { rolesByHeader } from './rolesByHeader';

const LISTS = [COLUMN_WORDS, FALLBACK_COLUMN_WORDS, COLUMN_WORDS_BESIDE_NAMES];

/** Every header that is written down anywhere, and texts that are none. */
const TEXTS = [
  ...LISTS.flat().flatMap(({ spellings, phrases }) => [
    ...spellings.words.map(({ word }) => word),
    ...phrases.flatMap(({ examples }) => examples),
  ]),
  ...['', '值', '完成', '数量指标', '培训人次', '年度指标值说明', '≥4套'],
];

/** Each column asked by itself. */
function rolesOneByOne(columns: readonly ColumnWords[], words: string): readonly string[] {
  return columns
    .filter(
      ({ spellings, phrases }) =>
        spellings.exactly(words) !== null ||
        phrases.some((each) => each.phrase.isWhole(words) && each.with?.isIn(words) !== false),
    )
    .map(({ role }) => role);
}

test('all columns asked at once give the roles that each gives by itself', () => {
  expect(TEXTS.length).toBeGreaterThan(200);
  for (const columns of LISTS) {
    const roles = rolesByHeader(columns);
    for (const text of TEXTS) expect([text, ...roles(text)]).toEqual([text, ...rolesOneByOne(columns, text)]);
  }
});
