import { findingsOf, sheetOf } from './checks/formUnderTest';
import { assess } from './assess';
import { completedDraft, factsOfDraft } from './reasonDraft';
import { BUILT_IN_PROFILES } from './scoring/profiles/builtIn';
import { MOF_PROFILE } from './scoring/profiles/mof';
import type { ScoringProfile } from './scoring/profile';

const TAIL = '。原因：【请填写】。改进措施：【请填写】。';

function draftOf(row: string, profile: ScoringProfile = MOF_PROFILE): string | null | undefined {
  const [form] = assess(sheetOf({ rows: [row] }), profile).forms;
  return form?.indicators[0]?.reasonDraft;
}

const counted = (cells: string) => `产出指标|数量指标|甲|${cells}`;

test.each([
  ['too few', '=4套|3套|10|7.5|', '目标 4套，实际 3套，完成率 75.00%，差 1套'],
  ['before the score is filled', '≥4套|3套|10||', '目标 ≥4套，实际 3套，完成率 75.00%，差 1套'],
  ['percentages', '≥90%|50%|10||', '目标 ≥90%，实际 50%，完成率 55.56%，差 40个百分点'],
  ['money in two scales', '≥5.8万元|29000元|10||', '目标 ≥5.8万元，实际 29000元，完成率 50.00%，差 2.9万元'],
  ['time', '≥30天|28天|10||', '目标 ≥30天，实际 28天，完成率 93.33%，差 2天'],
  [
    'units whose quotient does not end',
    '≥1年|11个月|10||',
    '目标 ≥1年，实际 11个月，完成率 91.67%，差 1个月',
  ],
  ['a limit that was passed', '≤50万元|60万元|10||', '目标 ≤50万元，实际 60万元，超出 10万元'],
  ['a limit of nothing', '≤0次|2次|10||', '目标 ≤0次，实际 2次，超出 2次'],
  ['far above the target', '≥10次|13次|10|10|', '目标 ≥10次，实际 13次，完成率 130.00%，超出 3次'],
  ['met, but points deducted', '≥4套|4套|10|8|', '目标 ≥4套，实际 4套'],
  ['numbers of different kinds', '10套|100%|10|8|', '目标 10套，实际 100%'],
  ['words', '总体提升|50%|10||', '目标 总体提升，实际 50%'],
  ['nothing filled in', '≥4套||10|8|', '目标 ≥4套，实际 未填'],
])('%s: %s', (_case, cells, facts) => {
  expect(draftOf(counted(cells))).toBe(facts + TAIL);
});

test.each([
  ['12月31日|2022年1月5日|10||', '目标 12月31日，实际 2022年1月5日，晚 5 天'],
  ['12.31日|2022.1.5|10||', '目标 12.31日，实际 2022.1.5，晚 5 天'],
  ['2021年2月28日|2021年3月1日|10||', '目标 2021年2月28日，实际 2021年3月1日，晚 1 天'],
  // To some by 31 December, to others by 30 November: nobody knows how late it is.
  ['2021年12月前|2022年1月5日|10||', '目标 2021年12月前，实际 2022年1月5日'],
])('dates: %s', (cells, facts) => {
  expect(draftOf(`产出指标|时效指标|完成时间|${cells}`)).toBe(facts + TAIL);
});

test('a cost that may be a saving is not called short', () => {
  expect(draftOf('成本指标|经济成本|甲|50万元|29.99万元|20|12|')).toBe(`目标 50万元，实际 29.99万元${TAIL}`);
  expect(draftOf('成本指标|经济成本|甲|≤50万元|60万元|20||', BUILT_IN_PROFILES[2])).toBe(
    `目标 ≤50万元，实际 60万元，超出 10万元${TAIL}`,
  );
});

test.each(['/', '无', '——', ' / '])('is offered as well where only %j stands', (filler) => {
  expect(draftOf(counted(`≥4套|3套|10|7.5|${filler}`))).toBe(
    `目标 ≥4套，实际 3套，完成率 75.00%，差 1套${TAIL}`,
  );
});

test('what a person has said takes the place of all that was left to them', () => {
  const draft = `目标 ≥4套，实际 3套${TAIL}`;
  expect(factsOfDraft(draft)).toBe('目标 ≥4套，实际 3套。');
  expect(completedDraft(draft, ' 厂家停产，明年补购 ')).toBe('目标 ≥4套，实际 3套。厂家停产，明年补购。');
  expect(completedDraft(draft, '厂家停产，明年补购。')).toBe('目标 ≥4套，实际 3套。厂家停产，明年补购。');
});

test.each([
  ['none is due', '≥4套|4套|10|10|'],
  ['one is given', '≥4套|3套|10|7.5|设备延期到货'],
  ['a draft stands there', `≥4套|3套|10|7.5|目标 4套，实际 3套${TAIL}`],
])('nothing is offered where %s', (_case, cells) => {
  expect(draftOf(counted(cells))).toBeNull();
});

test('a draft, once written, is no reason yet: the row lacks one and stays marked', () => {
  const blank = assess(sheetOf({ rows: [counted('≥4套|3套|10|7.5|')] }), MOF_PROFILE).forms[0];
  const draft = blank?.indicators[0]?.reasonDraft ?? '';
  const sheet = sheetOf({ rows: [counted(`≥4套|3套|10|7.5|${draft}`)] });
  const drafted = assess(sheet, MOF_PROFILE).forms[0];
  expect(drafted?.indicators[0]).toMatchObject({
    reasonPresent: false,
    reasonLacking: true,
    reasonDraft: null,
  });
  expect(drafted?.mark).toEqual(blank?.mark);
  expect(findingsOf('reason-unfinished', sheet)).toHaveLength(1);
});
