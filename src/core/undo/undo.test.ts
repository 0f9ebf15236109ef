import { gridOfText } from '../../../test/corpus/gridOfText';
import { applyPlan } from '../applyPlan';
import { assess } from '../assess';
import type { GridSnapshot } from '../../grid/gridSnapshot';
import { markerOf } from '../mark';
import { changeOfMarks, plan, type EditPlan, type PlanChoices } from '../plan';
import { MOF_PROFILE } from '../scoring/profiles/mof';
import { recordSheet } from './recordSheet';
import { reverseSheet, type UndoDirection } from './reverseSheet';
import {
  asAttempted,
  asStanding,
  asTakenBack,
  isBeneath,
  mergedStep,
  NO_HISTORY,
  nextRedo,
  nextUndo,
  surplusOf,
  withoutStep,
  withStep,
  type UndoHistory,
} from './undoHistory';
import { undoStepSchema, type UndoSheet } from './undoStep';

const GRID = gridOfText(`
  项目支出绩效自评表
  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
  产出指标|数量指标|甲|≥4套|3套|40||
  ||乙|≥90%|50%|30|5分|/
  效益指标|社会效益|丙|≥90%|90%|20||
  总分|||||90||
`);

const judge = (snapshot: GridSnapshot) => assess(snapshot, MOF_PROFILE);

/** What Excel would make of a plan: cells written, own marks renewed. */
function carriedOut(snapshot: GridSnapshot, edits: EditPlan): GridSnapshot {
  const change = changeOfMarks(snapshot.conditionalFormulas, edits.marks);
  const staying = snapshot.conditionalFormulas.filter(({ id }) => !change.remove.includes(id));
  const coming = change.add.map(({ formula }) => ({ id: `new ${markerOf(formula) ?? ''}`, formula }));
  return { ...applyPlan(snapshot, edits), conditionalFormulas: [...staying, ...coming] };
}

function scored(before: GridSnapshot, write: PlanChoices['write'] = 'differing') {
  const assessment = judge(before);
  const edits = plan(assessment, { write });
  const after = carriedOut(before, edits);
  const written = recordSheet({ sheetId: '{1}', before, after, assessment, plan: edits });
  if (!written) throw new Error('nothing was written');
  // As it comes back from where it is kept.
  const step = undoStepSchema.parse(JSON.parse(JSON.stringify({ time: 0, sheets: [written] })));
  const [kept] = step.sheets;
  if (!kept) throw new Error('nothing was kept');
  return { after, written: kept };
}

const reversed = (written: UndoSheet, now: GridSnapshot, direction: UndoDirection = 'undo') => {
  const { plan: edits, skipped } = reverseSheet(written, now, judge(now), direction, 'zh-CN');
  return { sheet: carriedOut(now, edits), skipped, edits };
};

const cellsOf = ({ rows }: GridSnapshot) => rows;
const marksOf = ({ conditionalFormulas }: GridSnapshot) => conditionalFormulas.map(({ formula }) => formula);

function edited(snapshot: GridSnapshot, row: number, column: number, value: string | number): GridSnapshot {
  const type = typeof value === 'number' ? 'number' : 'string';
  const rows = snapshot.rows.map((cells, r) =>
    cells.map((cell, c) => (r === row && c === column ? { ...cell, value, type, formula: null } : cell)),
  ) satisfies GridSnapshot['rows'];
  return { ...snapshot, rows };
}

function withRowAt(snapshot: GridSnapshot, row: number): GridSnapshot {
  const blank = snapshot.rows[0]?.map((cell) => ({ ...cell, value: null, type: 'empty' as const })) ?? [];
  return { ...snapshot, rows: [...snapshot.rows.slice(0, row), blank, ...snapshot.rows.slice(row)] };
}

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

test('an older mark that a scoring replaced comes back', () => {
  const first = scored(GRID);
  const changed = edited(edited(first.after, 4, 4, '45%'), 4, 6, '');
  const second = scored(changed, 'blanks');
  expect(marksOf(second.after)).not.toEqual(marksOf(first.after));
  expect(marksOf(reversed(second.written, second.after).sheet)).toEqual(marksOf(first.after));
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

describe('the history', () => {
  const step = (time: number) => ({ time, sheets: [scored(GRID).written] });
  const of = (...times: number[]) => times.map(step).reduce(withStep, NO_HISTORY);
  const back = (history: UndoHistory) => {
    const next = nextUndo(history);
    return next === null ? history : withStep(history, asTakenBack(history, next, 0));
  };
  const forth = (history: UndoHistory) => {
    const next = nextRedo(history);
    return next === null ? history : withStep(history, asStanding(next));
  };
  const next = (history: UndoHistory) => [nextUndo(history)?.time ?? null, nextRedo(history)?.time ?? null];

  test('takes back the latest first and goes forth in the same order', () => {
    let history = of(1, 2);
    expect(next(history)).toEqual([2, null]);
    history = back(history);
    expect(next(history)).toEqual([1, 2]);
    history = back(history);
    expect(next(history)).toEqual([null, 1]);
    history = forth(history);
    expect(next(history)).toEqual([1, 2]);
    expect(next(forth(history))).toEqual([2, null]);
  });

  test('what was taken back is not done again behind something new, but again where that was nothing', () => {
    const history = back(of(1, 2));
    const later = withStep(history, step(30));
    expect(next(later)).toEqual([30, null]);
    expect(next(withoutStep(later, 30))).toEqual([1, 2]);
    expect(next(back(later))).toEqual([1, 30]);
  });

  test('a command of another page that was begun before a step was taken back does not keep it from being done again', () => {
    const history = withStep(of(1, 2), step(3));
    const taken = withStep(history, asTakenBack(history, step(2), 0));
    expect(next(taken)).toEqual([3, 2]);
    expect(next(back(taken))).toEqual([1, 3]);
  });

  test('keeps twenty: first what can’t be done again goes, then the oldest', () => {
    const times = Array.from({ length: 25 }, (_, index) => index + 1);
    const many = of(...times);
    expect(surplusOf(of(...times.slice(0, 20)))).toEqual([]);
    expect(surplusOf(many)).toEqual([1, 2, 3, 4, 5]);
    const taken = withStep(many, { ...step(7), takenBack: 7.5 });
    expect(surplusOf(taken)).toEqual([7, 1, 2, 3, 4]);
  });

  test('a step is beneath a later one that stands on the same sheet', () => {
    const elsewhere = { time: 3, sheets: [{ ...scored(GRID).written, sheetId: '{2}' }] };
    const rows: readonly (readonly [history: UndoHistory, isBeneath: boolean])[] = [
      [of(1), false],
      [of(0, 1), false],
      [of(1, 2), true],
      [back(of(1, 2)), false],
      [withStep(of(1), elsewhere), false],
    ];
    expect(rows.map(([history]) => isBeneath(history, step(1)))).toEqual(rows.map(([, is]) => is));
  });

  test('two pages that do the same step again keep records that can be told apart', () => {
    const taken = asTakenBack(of(1), step(1), 0);
    const [one, other] = [asAttempted(taken, 0.25), asAttempted(taken, 0.5)];
    expect(undoStepSchema.parse(one)).not.toEqual(undoStepSchema.parse(other));
    expect([one, other].map(({ takenBack }) => takenBack)).toEqual([undefined, undefined]);
  });

  test('two pages that take the same step back: what either has changed can be done again', () => {
    const [sheet] = step(1).sheets;
    if (!sheet) throw new Error('nothing was written');
    const left = (...places: number[]) => ({
      ...step(1),
      sheets: [
        {
          ...sheet,
          cells: sheet.cells.map((cell, index) =>
            places.includes(index) ? { ...cell, isLeft: true as const } : cell,
          ),
        },
      ],
    });
    expect(mergedStep(left(0, 1, 2), left(2))).toEqual(left(2));
  });
});

describe('a conditional format that says nothing', () => {
  const speechless = (id: string) => ({ id, formula: '=FALSE' });
  const withFormats = (snapshot: GridSnapshot, ...formats: GridSnapshot['conditionalFormulas']) => ({
    ...snapshot,
    conditionalFormulas: formats,
  });
  const goes = (before: GridSnapshot, ...now: GridSnapshot['conditionalFormulas']) => {
    const { after, written } = scored(before);
    return reversed(written, withFormats(after, ...now)).edits.unfinishedMarks;
  };
  const theirs = withFormats(GRID, speechless('theirs'));

  test('stays where somebody else had it', () => {
    expect(goes(theirs, speechless('theirs'))).toEqual([]);
  });

  test('stays although the workbook was opened again and it has another id', () => {
    expect(goes(theirs, speechless('theirs as opened again'))).toEqual([]);
  });

  test('goes where the command was cut off while it made it: the newest alone', () => {
    expect(goes(theirs, speechless('cut off'), speechless('theirs'))).toEqual(['cut off']);
    expect(goes(GRID, speechless('cut off'))).toEqual(['cut off']);
  });

  test('stays where the record does not say what stood there', () => {
    const { after, written } = scored(GRID);
    const older = { ...written, speechless: undefined };
    expect(reversed(older, withFormats(after, speechless('?'))).edits.unfinishedMarks).toEqual([]);
  });
});
