import { markerOf, markOf } from '../../core/mark';
import { changeOfMarks } from '../../core/plan';
import { markAddress, piecesOf } from './markPieces';

const columns = { left: 0, right: 8, reason: 8 };

test('a mark of usual size is one piece, itself', () => {
  const mark = markOf([13, 15], columns);
  expect(piecesOf(mark ? [mark] : [])).toEqual([mark]);
  expect(mark && markAddress(mark)).toBe('A14:I14,A16:I16');
});

test('a mark too long for one address is cut, each piece watching the reason cell of its own first row', () => {
  const rows = Array.from({ length: 900 }, (_, index) => 10 + index * 2);
  const mark = markOf(rows, columns);
  const pieces = piecesOf(mark ? [mark] : []);
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.flatMap((piece) => piece.areas)).toEqual(mark?.areas);
  for (const piece of pieces) {
    const row = /^A(\d+):/.exec(piece.areas[0] ?? '')?.[1];
    expect(markAddress(piece).length).toBeLessThanOrEqual(8000);
    expect(piece.formula).toContain(`CLEAN($I${row})`);
    expect(markerOf(piece.formula)).not.toBeNull();
  }
});

test('a second run finds all pieces in their place', () => {
  const rows = Array.from({ length: 900 }, (_, index) => 10 + index * 2);
  const mark = markOf(rows, columns);
  const pieces = piecesOf(mark ? [mark] : []);
  const present = pieces.map(({ formula }, index) => ({ id: `${index}`, formula }));
  expect(changeOfMarks(present, pieces)).toEqual({ remove: [], add: [] });
});
