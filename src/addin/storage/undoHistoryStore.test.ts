import { memoryStore } from '../../../test/pane/memoryStore';
import { memoryPlace } from '../../../test/pane/openPane';
import { nextRedo, nextUndo } from '../../core/undo/undoHistory';
import type { UndoSheet, UndoStep } from '../../core/undo/undoStep';
import type { LocalStore } from './localStore';
import { isStepKey, journalIn, keepStep, readHistory } from './undoHistoryStore';

const SHEET: UndoSheet = { sheetId: '{1}', sheet: '甲', cells: [], marks: { before: [], after: [] } };
const step = (time: number): UndoStep => ({ time, sheets: [SHEET] });
const timesIn = (place: LocalStore) => readHistory(place).steps.map(({ time }) => time);

test('steps that two pages keep at the same time are all there, although neither has seen the other’s', () => {
  const kept = new Map<string, string>();
  const [pane, ribbon] = [memoryStore(kept), memoryStore(kept)].map((store) => ({ ...memoryPlace(), store }));
  if (!pane || !ribbon) throw new Error('no places');
  const entries = [pane, ribbon].map((place) => journalIn(place, () => 1_000).begin());
  for (const entry of entries) entry.expect([SHEET]);
  entries[0]?.settle([SHEET]);
  expect(timesIn(pane)).toHaveLength(1 + Number(entries[0]?.time !== entries[1]?.time));
  keepStep(ribbon, step(2_000));
  keepStep(pane, step(1_500));
  expect(timesIn(pane).slice(-2)).toEqual([1_500, 2_000]);
});

test('a workbook that was never saved has no history here: another one would be taken for it', () => {
  const place = memoryPlace('');
  expect(keepStep(place, step(1))).toBe(false);
  expect(readHistory(place).steps).toEqual([]);
});

test.each([
  ['the same workbook', {}, true],
  ['a workbook whose address begins alike', { documentUrl: 'https://server/自评.xlsx 1' }, false],
  ['another partition', { partitionKey: 'q' }, false],
])('a step is found by %s: %j', (_what, more, isFound) => {
  const place = { ...memoryPlace(), ...more };
  const own = memoryPlace();
  keepStep(own, step(7));
  const keys = Array.from({ length: own.store.length }, (_, index) => own.store.key(index));
  expect(keys.map((key) => isStepKey(place, key))).toEqual([isFound]);
  expect(timesIn({ ...place, store: own.store })).toEqual(isFound ? [7] : []);
});

test('a full storage lets the oldest steps go, of whichever workbook, and never the one to be kept', () => {
  const kept = new Map<string, string>();
  const room = memoryStore(kept);
  const store = {
    ...room,
    get length() {
      return room.length;
    },
    setItem(key: string, text: string) {
      if (!kept.has(key) && kept.size >= 2) throw new Error('QuotaExceededError');
      kept.set(key, text);
    },
  };
  const [here, elsewhere] = [
    { ...memoryPlace(), store },
    { ...memoryPlace('https://server/别的.xlsx'), store },
  ];
  keepStep(elsewhere, step(1));
  keepStep(here, step(2));
  expect(keepStep(here, step(3))).toBe(true);
  expect([timesIn(elsewhere), timesIn(here)]).toEqual([[], [2, 3]]);
  expect(keepStep(here, step(4))).toBe(true);
  expect(timesIn(here)).toEqual([3, 4]);
});

test('what an earlier version has kept can be taken back and done again in the same order', () => {
  const place = memoryPlace();
  const steps = [step(1), step(2), step(3)];
  place.store.setItem(
    `pjixiao-ziping.undo ${place.documentUrl}`,
    JSON.stringify({ version: 1, steps, undone: 2 }),
  );
  for (let time = 0; time < 2; time += 1) {
    const history = readHistory(place);
    expect([nextUndo(history)?.time, nextRedo(history)?.time]).toEqual([1, 2]);
  }
  expect(place.store.getItem(`pjixiao-ziping.undo ${place.documentUrl}`)).toBeNull();
});

test('a step of which nothing was written goes again', () => {
  const place = memoryPlace();
  const entry = journalIn(place, () => 5).begin('scoring');
  entry.expect([SHEET]);
  expect(timesIn(place)).toHaveLength(1);
  entry.settle([]);
  expect(timesIn(place)).toEqual([]);
});
