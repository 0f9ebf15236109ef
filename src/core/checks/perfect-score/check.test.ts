import { assess } from '../../assess';
import { MOF_PROFILE } from '../../scoring/profiles/mof';
import { findingsOf, sheetOf } from '../formUnderTest';

const ON = { ...MOF_PROFILE, severities: { 'perfect-score': 'hint' as const } };

test.each([
  ['all full', '50|50|50|10|100%|10', '90', true],
  ['a point off a row', '50|50|50|10|100%|10', '89', false],
  ['money left', '50|50|40|10|80%|8', '90', false],
  ['a score blank', '50|50|50|10|100%|10', '', false],
])('%s', (_case, funds, score, isFound) => {
  const form = { funds, rows: [`产出指标|数量指标|甲|≥4|4|90|${score}|因`] };
  const found = assess(sheetOf(form), ON).forms.flatMap(({ findings }) => findings);
  expect(found.some(({ check }) => check === 'perfect-score')).toBe(isFound);
  // For reviewers: nobody else is told.
  expect(findingsOf('perfect-score', form)).toEqual([]);
});
