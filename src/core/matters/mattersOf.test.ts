import { applyPlan } from '../applyPlan';
import { assess } from '../assess';
import type { Assessment } from '../assessment';
import { findingsOf, sheetOf, type FormUnderTest } from '../checks/formUnderTest';
import { ignore } from '../ignored/ignore';
import { NOTHING_IGNORED } from '../ignored/ignoredFindings';
import { plan } from '../plan';
import { MOF_PROFILE } from '../scoring/profiles/mof';
import { mattersOf } from './mattersOf';
import { tallyOf } from './tally';

/** A form after 一键评分. */
function scored(form: FormUnderTest): Assessment {
  const sheet = sheetOf(form);
  const { cells } = plan(assess(sheet, MOF_PROFILE));
  const justFilled = new Set(cells.map(({ cell }) => cell));
  return assess(applyPlan(sheet, { cells, marks: [] }), MOF_PROFILE, { justFilled });
}
const inShort = (assessment: Assessment) =>
  mattersOf(assessment).map(
    ({ kind, row, facts }) => `${kind} ${row ?? '-'} ${facts.map(({ check }) => check).join()}`,
  );

const MET = '产出指标|数量指标|甲|≥4套|4套|50||';
const UNMET = '产出指标|质量指标|乙|≥90%|45%|10||/';
const WORDS = '效益指标|社会效益|丙|总体提升|90%|20||人手不足，明年补齐';
const DATE = '产出指标|时效指标|丁|12月31日|6.31日|10||';

test('a row with several findings is one matter, the gravest first', () => {
  const rows = [MET, UNMET, '效益指标|社会效益|丙|总体提升|90%|30||'];
  expect(inShort(scored({ rows }))).toEqual([
    'confirm 10 reason-missing,qualitative-confirm',
    'reason 9 reason-missing',
  ]);
});

test('first what keeps the total open, then errors, confirmations, reasons, warnings', () => {
  const kinds = mattersOf(scored({ rows: [UNMET, WORDS, MET, DATE], total: '110|' })).map(({ kind }) => kind);
  expect(kinds.slice(0, 4)).toEqual(['decide', 'form', 'confirm', 'reason']);
});

test('what one press fills is no matter before it is pressed, a suggestion becomes one', () => {
  const form = { rows: [MET, WORDS, '满意度指标|满意度|戊|≥90%|95%|20||'] };
  const before = assess(sheetOf(form), MOF_PROFILE);
  expect(mattersOf(before)).toEqual([]);
  expect(tallyOf(before)).toMatchObject({ matters: 0, fillable: 4, toConfirm: 0 });
  expect(tallyOf(scored(form))).toMatchObject({ matters: 1, fillable: 0, toConfirm: 1 });
});

test('what somebody has decided to leave as it is, is settled', () => {
  const form = { rows: [MET, UNMET, WORDS, '满意度指标|满意度|戊|≥90%|95%|10||'] };
  const before = scored(form);
  const [first] = before.forms;
  const [finding] = findingsOf('reason-missing', sheetOf(form));
  if (!first || !finding) throw new Error('no finding');
  const ignored = ignore(NOTHING_IGNORED, first, finding, '审核单位不要求', '2022-03-01');
  const after = assess(sheetOf(form), MOF_PROFILE, { ignored });
  expect(mattersOf(after).filter(({ kind }) => kind === 'reason')).toEqual([]);
  expect(tallyOf(after)).toMatchObject({ kept: 1, reasonsLacking: 1 });
});

test('keys stay when rows move, and two rows of one name have two', () => {
  const rows = [MET, UNMET, UNMET];
  const keys = mattersOf(scored({ rows })).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  const moved = mattersOf(scored({ rows: [MET, '产出指标|数量指标|新|≥1|1|5|5|', UNMET, UNMET] }));
  expect(moved.map(({ key }) => key)).toEqual(
    expect.arrayContaining(keys.filter((key) => key.includes('乙'))),
  );
});

test('a matter about the form as a whole has no row, and one about its total goes to the total', () => {
  const matters = mattersOf(scored({ rows: [MET], head: ['项目支出绩效自评表', '项目名称||测试项目'] }));
  expect(matters.map(({ kind }) => kind)).toContain('form');
  expect(matters.find(({ facts }) => facts[0]?.check === 'weights-sum')?.cell).toBe('F7');
});

test('explained rows are those that need a reason and have one', () => {
  expect(
    tallyOf(scored({ rows: [MET, '产出指标|质量指标|乙|≥90%|45%|10||设备停产，已另行采购'] })),
  ).toMatchObject({
    explained: 1,
    reasonsLacking: 0,
  });
});
