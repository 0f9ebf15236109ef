import { markerOf, markOf, numberedMark } from './mark';
import { changeOfMarks } from './plan';
import { markOfFormula } from './undo/markOfFormula';
import { isFillerReason, isUnfinishedReason, REASON_FILLERS, TO_BE_WRITTEN } from './reasonFiller';

const COLUMNS = { left: 3, right: 8, reason: 8 };

function markFor(rows: readonly number[]) {
  const mark = markOf(rows, COLUMNS);
  if (!mark) throw new Error('no mark');
  return mark;
}

test('rows that stand together are one area, from the indicator’s name to the edge', () => {
  expect(markFor([13, 16, 17, 18]).areas).toEqual(['D14:I14', 'D17:I19']);
});

test('no row, no mark', () => {
  expect(markOf([], COLUMNS)).toBeNull();
});

test('the formula is one that conditional formats accept: no array constants, no text over 255 characters', () => {
  const many = Array.from({ length: 400 }, (_, index) => index * 2);
  for (const rows of [[13], [13, 16], many]) {
    const { formula } = markFor(rows);
    expect(formula).not.toMatch(/[{}]/);
    expect(formula.length).toBeLessThanOrEqual(250);
    for (const [literal] of formula.matchAll(/"[^"]*"/g)) expect(literal.length).toBeLessThanOrEqual(257);
  }
});

test('the condition watches the reason cell of the first area’s row', () => {
  expect(markFor([13, 16]).formula).toContain('CLEAN($I14)');
});

test('every filler stands in the formula between its separators', () => {
  const { formula } = markFor([13]);
  for (const filler of REASON_FILLERS) {
    expect(isFillerReason(filler)).toBe(true);
    expect(formula).toContain(`|${filler}|`);
  }
});

test('what a draft leaves to be written stands in the formula, and is no filler of its own', () => {
  expect(markFor([13]).formula).toContain(`FIND("${TO_BE_WRITTEN}",$I14)`);
  expect(isUnfinishedReason(`原因：${TO_BE_WRITTEN}。`)).toBe(true);
  expect(isUnfinishedReason('原因：停产。')).toBe(false);
});

describe('own marks', () => {
  const present = (formula: string, id = '1') => ({ id, formula });

  test('are known by their marker, however the rest is written', () => {
    const { formula } = markFor([13]);
    expect(
      changeOfMarks(
        [present(formula.replace('=AND(', '= AND( ').replace('FIND(', 'find('))],
        [markFor([13])],
      ),
    ).toEqual({
      remove: [],
      add: [],
    });
  });

  test('of an earlier version are replaced', () => {
    const { formula } = markFor([13]);
    const marker = markerOf(formula) ?? '';
    expect(marker).toMatch(/ 3 I /);
    const earlier = formula.replace(marker, marker.replace(' 3 I ', ' 2 I '));
    expect(changeOfMarks([present(earlier)], [markFor([13])])).toEqual({
      remove: ['1'],
      add: [markFor([13])],
    });
  });

  test('are replaced when the rows or the reason column change', () => {
    const other = markOf([13], { ...COLUMNS, reason: 9 });
    for (const wanted of [markFor([14]), other]) {
      if (!wanted) throw new Error('no mark');
      expect(changeOfMarks([present(markFor([13]).formula)], [wanted])).toEqual({
        remove: ['1'],
        add: [wanted],
      });
    }
  });

  test('are renewed once a reason has been written, or has gone again, and not otherwise', () => {
    const explained = (rows: readonly number[]) => markOf([13, 16], COLUMNS, rows)?.formula ?? '';
    const changed = (now: readonly number[], then: readonly number[]) => {
      const wanted = markOf([13, 16], COLUMNS, now);
      return changeOfMarks([present(explained(then))], wanted ? [wanted] : []).add.length;
    };
    expect([changed([], []), changed([13], [13]), changed([13, 16], [13, 16])]).toEqual([0, 0, 0]);
    expect([changed([13], []), changed([], [13]), changed([16], [13]), changed([13, 16], [13])]).toEqual([
      1, 1, 1, 1,
    ]);
    expect(markOfFormula(explained([13]))?.areas).toEqual(['D14:I14', 'D17:I17']);
  });

  test('are removed when no longer wanted, doubles too; nobody else’s ever are', () => {
    const { formula } = markFor([13]);
    const formats = [
      present(formula, 'a'),
      present(formula, 'b'),
      present('=$A1>5', 'theirs'),
      present('=N("标记")=0', 'too'),
    ];
    expect(changeOfMarks(formats, [])).toEqual({ remove: ['a', 'b'], add: [] });
    expect(changeOfMarks(formats, [markFor([13])])).toEqual({ remove: ['b'], add: [] });
  });

  test('a further piece of a long mark has a marker of its own', () => {
    const { formula } = markFor([13]);
    expect(markerOf(numberedMark(formula, 2))).toBe(`${markerOf(formula) ?? ''} #2`);
    expect(markerOf('=$A1>5')).toBeNull();
  });
});
