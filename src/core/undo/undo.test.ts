import {
  GRID,
  judge,
  carriedOut,
  scored,
  reversed,
  cellsOf,
  marksOf,
  edited,
  withRowAt,
} from '../../../test/undo/scoredGrid';
import type { GridSnapshot } from '../../grid/gridSnapshot';
import { plan } from '../plan';
import { recordSheet } from './recordSheet';
import type { UndoSheet } from './undoStep';
import { gridOfText } from '../../../test/corpus/gridOfText';

test('what a scoring wrote is taken back exactly, and done again exactly', () => {
  const { after, written } = scored(GRID);
  expect(written.cells.map(({ cell }) => cell)).toEqual(['G3', 'G4', 'G5', 'G6']);
  expect(marksOf(after)).toHaveLength(1);
  const undone = reversed(written, after);
  expect(undone.skipped).toEqual([]);
  expect(cellsOf(undone.sheet)).toEqual(cellsOf(GRID));
  expect(marksOf(undone.sheet)).toEqual([]);
  const redone = reversed(written, undone.sheet, 'redo');
  expect(redone.skipped).toEqual([]);
  expect(cellsOf(redone.sheet)).toEqual(cellsOf(after));
  expect(marksOf(redone.sheet)).toEqual(marksOf(after));
});

test('a cell edited since is left alone and named; the others are restored', () => {
  const { after, written } = scored(GRID);
  const { sheet, skipped } = reversed(written, edited(after, 4, 6, 19));
  expect(skipped).toEqual([{ sheet: '自评表', cell: 'G5', why: 'edited' }]);
  expect(cellsOf(sheet)).toEqual(cellsOf(edited(GRID, 4, 6, 19)));
});

test('an achieved value edited since does not keep a score from being taken back', () => {
  const { after, written } = scored(GRID);
  const { sheet, skipped } = reversed(written, edited(after, 2, 4, '2套'));
  expect(skipped).toEqual([]);
  expect(cellsOf(sheet)).toEqual(cellsOf(edited(GRID, 2, 4, '2套')));
});

test('rows inserted since are followed', () => {
  const { after, written } = scored(GRID);
  const { sheet, skipped } = reversed(written, withRowAt(after, 3));
  expect(skipped).toEqual([]);
  expect(cellsOf(sheet)).toEqual(cellsOf(withRowAt(GRID, 3)));
});

test('a row removed since is named, and its neighbour that moved up is restored to what itself was', () => {
  const without = (snapshot: GridSnapshot) => ({
    ...snapshot,
    rows: snapshot.rows.filter((_, index) => index !== 3),
  });
  const { after, written } = scored(GRID);
  const { sheet, skipped } = reversed(written, without(after));
  expect(skipped).toEqual([{ sheet: '自评表', cell: 'G4', why: 'lost' }]);
  expect(cellsOf(sheet)).toEqual(cellsOf(without(GRID)));
});

test('a row renamed since is restored where it stands', () => {
  const { after, written } = scored(GRID);
  const { sheet, skipped } = reversed(written, edited(after, 2, 2, '甲乙'));
  expect(skipped).toEqual([]);
  expect(cellsOf(sheet)).toEqual(cellsOf(edited(GRID, 2, 2, '甲乙')));
});

test('a sheet on which the form cannot be read any more is restored by address', () => {
  const { after, written } = scored(GRID);
  const spoilt = (snapshot: GridSnapshot) => edited(snapshot, 1, 3, '？');
  const { sheet, skipped } = reversed(written, spoilt(after));
  expect(skipped).toEqual([]);
  expect(cellsOf(sheet)).toEqual(cellsOf(spoilt(GRID)));
});

describe('a row that can’t be told for certain is left alone and named, and no number comes into another one', () => {
  const ALIKE = gridOfText(`
    项目支出绩效自评表
    一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
    产出指标|质量指标|合格率|≥90%|45%|20|1|甲地
    ||合格率|≥80%|40%|20|2|乙地
    ||丙|≥1套|1套|20|20|
    总分|||||60|23|
  `);
  const without = (snapshot: GridSnapshot, row: number) => ({
    ...snapshot,
    rows: snapshot.rows.filter((_, index) => index !== row),
  });
  const scores = ({ rows }: GridSnapshot) =>
    rows.slice(2).map((cells) => Number(cells[6]?.value ?? Number.NaN));

  test('one of two rows of the same name was deleted: the other gets back what stood in itself', () => {
    const { after, written } = scored(ALIKE);
    expect(scores(after)).toEqual([10, 10, 20, 40]);
    const { sheet, skipped } = reversed(written, without(after, 2));
    expect(scores(sheet)).toEqual([2, 20, 23]);
    expect(skipped.map(({ cell, why }) => [cell, why])).toEqual([['G3', 'lost']]);
  });

  test('one of two rows of the same name was deleted and the other edited: neither is touched', () => {
    const { after, written } = scored(ALIKE);
    const { sheet, skipped } = reversed(written, edited(without(after, 2), 2, 4, '41%'));
    expect(scores(sheet)).toEqual([10, 20, 23]);
    expect(skipped.map(({ why }) => why)).toEqual(['lost', 'lost']);
  });

  test('two rows of the same name were put the other way round: each gets back its own', () => {
    const { after, written } = scored(ALIKE);
    const [first, second] = [after.rows[2] ?? [], after.rows[3] ?? []];
    const turned = { ...after, rows: [...after.rows.slice(0, 2), second, first, ...after.rows.slice(4)] };
    expect(scores(reversed(written, turned).sheet)).toEqual([2, 1, 20, 23]);
  });

  test('a row of the same name was inserted above: the old one is found by what stands in it', () => {
    const { after, written } = scored(GRID);
    const twin = (after.rows[2] ?? []).map((cell, column) =>
      column === 3 ? { ...cell, value: '≥9套' } : cell,
    );
    const doubled = { ...after, rows: [...after.rows.slice(0, 2), twin, ...after.rows.slice(2)] };
    const { sheet } = reversed(written, doubled);
    expect([sheet.rows[2]?.[6]?.value, sheet.rows[3]?.[6]?.value]).toEqual([30, null]);
  });

  test('a row was renamed and edited, and another one that holds the same has come to its old place', () => {
    const { after, written } = scored(ALIKE);
    const other = (after.rows[4] ?? []).map((cell, column) =>
      column === 2 ? { ...cell, value: '丁' } : column === 6 ? { ...cell, value: 10 } : cell,
    );
    const moved = { ...after, rows: [...after.rows.slice(0, 2), other, ...after.rows.slice(2)] };
    const renamed = edited(edited(moved, 3, 2, '新名'), 3, 4, '44%');
    const { sheet, skipped } = reversed(written, renamed);
    expect(scores(sheet)).toEqual([10, 10, 2, 20, 23]);
    expect(skipped.map(({ cell, why }) => [cell, why])).toEqual([['G3', 'lost']]);
  });

  const TWO = gridOfText(`
    项目支出绩效自评表
    项目名称|东区
    一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
    产出指标|数量指标|甲|≥4套|2套|40|1|因
    总分|||||40|1|

    项目支出绩效自评表
    项目名称|西区
    一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
    产出指标|数量指标|甲|≥4套|2套|40|2|因
    总分|||||40|2|
  `);

  test('the first of two forms was deleted: the second gets back what stood in itself', () => {
    const { after, written } = scored(TWO);
    const rest = { ...after, rows: after.rows.slice(6) };
    const { sheet, skipped } = reversed(written, rest);
    expect(scores(sheet).slice(1)).toEqual([2, 2]);
    expect(new Set(skipped.map(({ why }) => why))).toEqual(new Set(['lost']));
  });

  test('records of earlier versions, which say less, are followed as before', () => {
    const { after, written } = scored(GRID);
    const older: UndoSheet = {
      ...written,
      forms: undefined,
      cells: written.cells.map((cell) => ({ ...cell, row: undefined })),
    };
    expect(cellsOf(reversed(older, withRowAt(after, 3)).sheet)).toEqual(cellsOf(withRowAt(GRID, 3)));
  });
});

test('a second undo of the same step finds nothing to do', () => {
  const { after, written } = scored(GRID);
  const { edits, skipped } = reversed(written, reversed(written, after).sheet);
  expect([edits.cells, skipped]).toEqual([[], []]);
});

test('a scoring that wrote nothing leaves nothing to take back', () => {
  const { after } = scored(GRID);
  const assessment = judge(after);
  expect(
    recordSheet({ sheetId: '{1}', before: after, after, assessment, plan: plan(assessment) }),
  ).toBeNull();
});

test('a score whose row says something else by now is not written again, nor the total that counts it', () => {
  const { after, written } = scored(GRID);
  const undone = reversed(written, after).sheet;
  const { sheet, skipped } = reversed(written, edited(undone, 2, 4, '1套'), 'redo');
  expect(skipped.map(({ cell, why }) => [cell, why])).toEqual([
    ['G3', 'stale'],
    ['G6', 'stale'],
  ]);
  expect(sheet.rows[3]?.[6]).toEqual(after.rows[3]?.[6]);
});

test('a total is not written again where one of its scores stays as somebody has left it', () => {
  const { after, written } = scored(GRID);
  const undone = reversed(written, edited(after, 4, 6, 19)).sheet;
  const { skipped } = reversed(written, undone, 'redo');
  expect(skipped.map(({ cell, why }) => [cell, why])).toEqual([
    ['G5', 'edited'],
    ['G6', 'stale'],
  ]);
});

test('a total that is a formula follows by itself; the formulas of rows that have moved name the rows where they stand', () => {
  const assessment = judge(GRID);
  const edits = plan(assessment, { write: 'differing', as: 'formulas' });
  const after = carriedOut(GRID, edits);
  const written = recordSheet({ sheetId: '{1}', before: GRID, after, assessment, plan: edits });
  if (!written) throw new Error('nothing was written');
  const undone = withRowAt(reversed(written, after).sheet, 0);
  const { edits: again, skipped } = reversed(written, undone, 'redo');
  expect(skipped).toEqual([]);
  const wanted = plan(judge(undone), { write: 'differing', as: 'formulas' });
  expect(again.cells.map(({ cell, content }) => [cell, content])).toEqual(
    wanted.cells.map(({ cell, content }) => [cell, content]),
  );
  expect(again.cells.some(({ content }) => content.kind === 'formula')).toBe(true);
});
