import { gridOfText } from '../../../test/corpus/gridOfText';
import { applyPlan } from '../applyPlan';
import { assess } from '../assess';
import type { AssessedForm } from '../assessment';
import type { GridSnapshot } from '../../grid/gridSnapshot';
import { MOF_PROFILE } from '../scoring/profiles/mof';
import { proposedEntries, proposedNote, reviewEdits } from './reviewEdits';
import { reviewOf } from './reviewOf';
import { spotCheck } from './spotCheck';

const SHEET = gridOfText(`
  项目支出绩效自评表
  （2021年度）
  项目名称|协同办公
  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|自评分|复核分|复核意见
  产出指标|数量指标|服务器|≥4套|3套|40|40||
  ||线路|≥90%|95%|30|30|30|
  效益指标|社会效益|形象|总体提升|有所改善|30|28||已核实
  总分|||||100|98||
`);

function formOf(snapshot: GridSnapshot): AssessedForm {
  const [form] = assess(snapshot, MOF_PROFILE).forms;
  if (!form) throw new Error('no form');
  return form;
}
function reviewed(snapshot: GridSnapshot) {
  const review = reviewOf(snapshot, formOf(snapshot));
  if (!review) throw new Error('no review');
  return review;
}

test('a form with columns for a reviewer is read row by row, with what the rules give beside it', () => {
  const { rows, totalCell, total } = reviewed(SHEET);
  expect(
    rows.map(({ name, selfScore, byRule, reviewScore, difference, note, cells }) =>
      [name, selfScore, byRule, reviewScore, difference, note, cells.score, cells.note].join('|'),
    ),
  ).toEqual([
    '服务器|40.00|30.00||||H5|I5',
    '线路|30.00|30.00|30.00|0.00||H6|I6',
    '形象|28.00||||已核实|H7|I7',
  ]);
  expect(totalCell).toBe('H8');
  expect(total).toEqual({ rows: 1, selfScore: '30.00', reviewScore: '30.00', difference: '0.00' });
});

test('a form without such columns has nothing to review', () => {
  const sheet = gridOfText(`
  项目支出绩效自评表
  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
  产出指标|数量指标|服务器|≥4套|3套|40|40
`);
  expect(reviewOf(sheet, formOf(sheet))).toBeNull();
});

test('what the rules leave no choice about can be filled in, and nothing over a reviewer’s own score', () => {
  expect(proposedEntries(reviewed(SHEET))).toEqual([{ row: 5, score: '30.00' }]);
});

test('scores and notes go into the reviewer’s columns only, and the difference follows', () => {
  const review = reviewed(SHEET);
  const edits = reviewEdits(SHEET, review, [
    { row: 5, score: '30', note: '完成 3 套，应得 30 分。' },
    { row: 7, score: '18.5' },
  ]);
  expect(edits.map(({ cell }) => cell)).toEqual(['H5', 'I5', 'H7']);
  const after = reviewed(applyPlan(SHEET, { cells: edits, marks: [] }));
  expect(after.rows.map(({ selfScore, difference }) => [selfScore, difference])).toEqual([
    ['40.00', '-10.00'],
    ['30.00', '0.00'],
    ['28.00', '-9.50'],
  ]);
  expect(after.total).toEqual({ rows: 3, selfScore: '98.00', reviewScore: '78.50', difference: '-19.50' });
});

test.each([
  ['above the weight', { row: 5, score: '40.01' }],
  ['below nothing', { row: 5, score: '-1' }],
  ['of a row that is none', { row: 99, score: '1' }],
])('a score %s is not written', (_case, entry) => {
  expect(reviewEdits(SHEET, reviewed(SHEET), [entry])).toEqual([]);
});

test('a reviewer’s formula is left alone', () => {
  const rows = SHEET.rows.map((cells, row) =>
    cells.map((cell, column) =>
      row === 4 && column === 7 ? { ...cell, value: 30, type: 'number' as const, formula: '=G5*0.75' } : cell,
    ),
  );
  const sheet = { ...SHEET, rows };
  expect(reviewEdits(sheet, reviewed(sheet), [{ row: 5, score: '30' }])).toEqual([]);
});

test('what was found in a row can be said of it, unless something is said already', () => {
  const [first, second, third] = reviewed(SHEET).rows;
  if (!first || !second || !third) throw new Error('rows are missing');
  expect(proposedNote(first)).toMatch(/^目标 ≥?4套/);
  expect([proposedNote(second), proposedNote(third)]).toEqual([null, null]);
});

describe('抽查', () => {
  const rows = Array.from({ length: 40 }, (_, index) => index);

  test('draws the same rows for the same seed, others for another, each once and in order', () => {
    const drawn = spotCheck(rows, 10, '2022-1');
    expect(drawn).toEqual(spotCheck(rows, 10, '2022-1'));
    expect(drawn).not.toEqual(spotCheck(rows, 10, '2022-2'));
    expect(new Set(drawn).size).toBe(10);
    expect([...drawn].sort((one, other) => one - other)).toEqual(drawn);
  });

  test('every row is drawn about as often', () => {
    const times = new Array<number>(40).fill(0);
    for (let seed = 0; seed < 2000; seed += 1)
      for (const row of spotCheck(rows, 10, String(seed))) times[row] = (times[row] ?? 0) + 1;
    // 500 each, and by chance rarely off by more than a fifth.
    expect(Math.min(...times)).toBeGreaterThan(400);
    expect(Math.max(...times)).toBeLessThan(600);
  });

  test.each([
    [0, 0],
    [-1, 0],
    [100, 40],
  ])('%d of 40 are %d', (count, drawn) => {
    expect(spotCheck(rows, count, 'x')).toHaveLength(drawn);
  });
});
