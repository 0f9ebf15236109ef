import { assess } from '../assess';
import { sheetOf } from '../checks/formUnderTest';
import { NOTHING_IGNORED } from '../ignored/ignoredFindings';
import { MOF_PROFILE } from '../scoring/profiles/mof';
import { keptAsIs } from './keptAsIs';
import { mattersOf } from './mattersOf';

const SAID = { reason: '审核单位认可', date: '2022-03-01' };

test.each([
  ['a score that differs', '产出指标|数量指标|甲|≥4套|3套|90|90|设备停产，明年补购'],
  ['a missing reason', '产出指标|数量指标|甲|≥4套|3套|90|67.5|/'],
  ['a date that does not exist', '产出指标|时效指标|甲|12月31日|6.31日|90|80|'],
])('%s is settled by one reason for all that was found in its row', (_case, row) => {
  const sheet = sheetOf({ rows: [row] });
  const before = assess(sheet, MOF_PROFILE);
  const matter = mattersOf(before).find(({ row: at }) => at === 8);
  if (!matter) throw new Error('nothing found');
  const ignored = keptAsIs(NOTHING_IGNORED, before, matter.key, SAID);
  expect(ignored.items.map(({ reason }) => reason)).toEqual(matter.facts.map(() => SAID.reason));
  const after = assess(sheet, MOF_PROFILE, { ignored });
  expect(mattersOf(after).filter(({ row: at }) => at === 8)).toEqual([]);
});

test('a kept score counts only while the row says what it says now', () => {
  const rowWith = (achieved: string) =>
    sheetOf({ rows: [`产出指标|数量指标|甲|≥4套|${achieved}|90|90|设备停产`] });
  const before = assess(rowWith('3套'), MOF_PROFILE);
  const key = mattersOf(before).find(({ row }) => row === 8)?.key ?? '';
  const ignored = keptAsIs(NOTHING_IGNORED, before, key, SAID);
  expect(mattersOf(assess(rowWith('2套'), MOF_PROFILE, { ignored })).map(({ row }) => row)).toContain(8);
});

test('a matter that is not found any more changes nothing', () => {
  const { forms, ...rest } = assess(sheetOf({ rows: ['产出指标|数量指标|甲|≥4套|4套|90|90|'] }), MOF_PROFILE);
  expect(keptAsIs(NOTHING_IGNORED, { ...rest, forms }, '0 乙', SAID)).toBe(NOTHING_IGNORED);
});
