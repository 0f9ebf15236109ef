import { assess } from '../assess';
import { sheetOf } from '../checks/formUnderTest';
import { MOF_PROFILE } from '../scoring/profiles/mof';
import { hintsOf } from './hintsOf';

const hintsIn = (rows: readonly string[]) =>
  hintsOf(assess(sheetOf({ rows }), MOF_PROFILE)).map(({ finding: { check } }) => check);

test.each([
  ['nothing to say', ['产出指标|数量指标|甲|≥4套|4套|50|50|'], 'score-differs', false],
  [
    'a gap of rounding size is told of all cells together',
    ['产出指标|质量指标|乙|≥90%|50%|10|5.6|延期，下年完成'],
    'score-differs',
    false,
  ],
  ['what one press fills has a line of its own', ['产出指标|数量指标|甲|≥4套|4套|50||'], 'fillable', false],
  [
    'a suggestion is to be confirmed',
    ['效益指标|社会效益|丙|总体提升|90%|20||人手不足'],
    'qualitative-confirm',
    false,
  ],
  [
    'two rows of one name',
    ['产出指标|数量指标|甲|≥4套|4套|50|50|', '产出指标|数量指标|甲|≥4套|4套|50|50|'],
    'duplicate-indicator',
    true,
  ],
])('%s', (_case, rows, check, isHint) => {
  expect(hintsIn(rows).includes(check)).toBe(isHint);
});
