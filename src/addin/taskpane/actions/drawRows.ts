import { rowsDrawn } from '../state/choiceStates';
import type { PaneAction } from './action';

/** 抽查: draws so many rows of the form looked at, by a number that draws them again; `null`: the differing rows again. */
export const drawRows: PaneAction<[count: number | null]> = {
  isPossible: ({ preferences }) => preferences.reviews,
  run: ({ store, parts }, count) => {
    if (count === null) return store.apply(rowsDrawn, null);
    if (!Number.isInteger(count) || count < 1) return;
    store.apply(rowsDrawn, { count, seed: seedOf(parts.now()) });
  },
};

/** 20220301-093015, by the clock of this machine. */
function seedOf(now: number): string {
  const date = new Date(now);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${date.getFullYear()}${two(date.getMonth() + 1)}${two(date.getDate())}`;
  return `${day}-${two(date.getHours())}${two(date.getMinutes())}${two(date.getSeconds())}`;
}
