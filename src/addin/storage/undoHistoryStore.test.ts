import { memoryStore } from '../../../test/pane/memoryStore';
import { memoryPlace } from '../../../test/pane/openPane';
import { nextRedo, nextUndo } from '../../core/undo/undoHistory';
import type { UndoSheet, UndoStep } from '../../core/undo/undoStep';
import type { LocalStore } from './localStore';
import { isStepKey, journalIn, keepStep, MOST_KEPT, readHistory } from './undoHistoryStore';

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

/** A place whose storage holds so many characters of texts. */
function smallPlace(room: number, documentUrl?: string): LocalStore {
  const kept = new Map<string, string>();
  const store = memoryStore(kept);
  const setItem = (key: string, text: string) => {
    const others = [...kept].reduce((sum, [other, held]) => sum + (other === key ? 0 : held.length), 0);
    if (others + text.length > room) throw new Error('QuotaExceededError');
    kept.set(key, text);
  };
  return {
    ...memoryPlace(documentUrl),
    store: {
      ...store,
      setItem,
      get length() {
        return kept.size;
      },
    },
  };
}

/** A step whose record is about so many characters long. */
const longStep = (time: number, length: number): UndoStep => ({
  time,
  sheets: [{ ...SHEET, sheet: '甲'.repeat(length) }],
});

test('a step that finds no room even alone costs no other step', () => {
  const place = smallPlace(1_000);
  for (const time of [1, 2, 3]) keepStep(place, step(time));
  expect(keepStep(place, longStep(4, 2_000))).toBe(false);
  expect(timesIn(place)).toEqual([1, 2, 3]);
});

test('the steps of many workbooks leave room for what else is kept: the oldest are let go', () => {
  const place = memoryPlace();
  const places = Array.from({ length: 20 }, (_, index) => ({
    ...place,
    documentUrl: `https://server/${index}.xlsx`,
  }));
  for (const [time, one] of places.entries()) keepStep(one, longStep(time + 1, MOST_KEPT / 10));
  const held = places.map((one) => timesIn(one).length);
  expect(held).toEqual([...new Array<number>(11).fill(0), ...new Array<number>(9).fill(1)]);
});

test('what an earlier version has kept stays where it was while there is no room for it under keys of its own', () => {
  // What is marked as taken back is longer by that mark, and has no room.
  const steps = [1, 2, 3].map(step);
  const listed = JSON.stringify({ version: 1, steps, undone: 3 });
  const place = smallPlace(listed.length);
  place.store.setItem(`pjixiao-ziping.undo ${place.documentUrl}`, listed);
  for (let time = 0; time < 2; time += 1) expect(timesIn(place)).toEqual([1, 2, 3]);
  expect(place.store.length).toBe(1);
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

test('a step that another page has changed is read as it is now', () => {
  const place = memoryPlace();
  keepStep(place, step(1));
  expect(nextUndo(readHistory(place))?.time).toBe(1);
  place.store.setItem(
    `pjixiao-ziping.step 1 ${place.documentUrl}`,
    JSON.stringify({ ...step(1), takenBack: 2 }),
  );
  expect([nextUndo(readHistory(place)), nextRedo(readHistory(place))?.time]).toEqual([null, 1]);
});

test('a step of which nothing was written goes again', () => {
  const place = memoryPlace();
  const entry = journalIn(place, () => 5).begin('scoring');
  entry.expect([SHEET]);
  expect(timesIn(place)).toHaveLength(1);
  entry.settle([]);
  expect(timesIn(place)).toEqual([]);
});
