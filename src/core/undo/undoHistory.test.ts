import { GRID, scored } from '../../../test/undo/scoredGrid';
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
import { undoStepSchema } from './undoStep';

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
