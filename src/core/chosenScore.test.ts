import { assess } from './assess';
import { sheetOf } from './checks/formUnderTest';
import { chosenEdits } from './chosenScore';
import { NOTHING_CONFIRMED } from './confirmed/confirmedScores';
import { MOF_PROFILE } from './scoring/profiles/mof';

/** 甲 is in words, 乙 has one answer, 丙 is for a person. */
const sheet = (first: string, total: string, third = '10') =>
  sheetOf({
    rows: [
      `效益指标|社会效益|甲|总体提升|基本完成|30|${first}|因`,
      '产出指标|数量指标|乙|≥4套|4套|50|50|',
      `满意度指标|满意度|丙|≥90%|约96%|10|${third}|因`,
    ],
    total,
  });

const edits = async (snapshot: ReturnType<typeof sheet>, cell: string, score: string) => {
  const chosen = await chosenEdits(
    snapshot,
    (then, change) => assess(then, MOF_PROFILE, { confirmed: change(NOTHING_CONFIRMED) }),
    cell,
    score,
  );
  return chosen?.map(
    ({ cell: at, content }) => `${at} ${content.kind === 'number' ? content.value : content.kind}`,
  );
};

test.each<[string, string, string, string | undefined]>([
  ['agreed with its rows', '20', '100|90|', 'G11 95'],
  ['is still blank', '20', '100||', 'G11 95'],
  ['agreed with the rows that had a score', '', '100|70|', 'G11 95'],
  ['did not agree, and stays', '20', '100|88|', undefined],
  ['is the new one already', '20', '100|95|', undefined],
  ['agreed with a score written as a text', '20分', '100|90.00分|', 'G11 95'],
])('a chosen score takes the total along that %s', async (_case, first, total, expected) => {
  expect(await edits(sheet(first, total), 'G8', '25')).toEqual(['G8 25', ...(expected ? [expected] : [])]);
});

test('the total of a form that stays open is left as it is', async () => {
  expect(await edits(sheet('', '100||', ''), 'G8', '25')).toEqual(['G8 25']);
});

test('a cell that is no score takes no total along', async () => {
  expect(await edits(sheet('20', '100|90|'), 'F8', '25')).toEqual(['F8 25']);
});
