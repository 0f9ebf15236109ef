import { memoryStore } from '../../../test/pane/memoryStore';
import type { LocalStore, StorageLike } from './localStore';
import { saveRibbonOutcome } from './leaveRibbonOutcome';
import { loadRibbonOutcome } from './ribbonOutcome';
import type { ScoreOutcome } from '../flow/scoreOutcome';

const outcome: ScoreOutcome = {
  kind: 'refused',
  refusal: { code: 'protected', phase: 'writing', detail: '' },
};
const MINUTE = 60_000;

function place(more: Partial<LocalStore> = {}): LocalStore & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  const store = memoryStore(kept);
  return { kept, store, partitionKey: 'p', documentUrl: 'https://server/自评.xlsx', ...more };
}

test("the pane finds what the ribbon's command left for the same workbook", () => {
  const here = place();
  saveRibbonOutcome(here, outcome, 1000);
  expect(loadRibbonOutcome(here, 1000 + MINUTE)).toEqual({ time: 1000, outcome, steps: [] });
});

test.each([
  ['another workbook', { documentUrl: 'https://server/别的.xlsx' }, MINUTE],
  ['another partition', { partitionKey: 'q' }, MINUTE],
  ['an old one', {}, 16 * MINUTE],
])('%s is not shown', (_what, more, later) => {
  const here = place();
  saveRibbonOutcome(here, outcome, 0);
  expect(loadRibbonOutcome({ ...here, ...more }, later)).toBeNull();
});

test.each(['', '{', '{"time":1}', 'null'])('what is no outcome (%s) is not shown', (text) => {
  const here = place();
  saveRibbonOutcome(here, outcome, 0);
  for (const key of here.kept.keys()) here.kept.set(key, text);
  expect(loadRibbonOutcome(here, 1)).toBeNull();
});

test('where the new outcome cannot be kept, the old one goes too', () => {
  const here = place();
  saveRibbonOutcome(here, outcome, 0);
  const full: StorageLike = {
    ...memoryStore(here.kept),
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  };
  saveRibbonOutcome({ ...here, store: full }, outcome, 1);
  expect(here.kept.size).toBe(0);
});

test('a storage that forbids everything harms nothing', () => {
  const forbid = () => {
    throw new Error('SecurityError');
  };
  const here = place({
    store: { length: 0, key: forbid, getItem: forbid, setItem: forbid, removeItem: forbid },
  });
  expect(() => saveRibbonOutcome(here, outcome, 0)).not.toThrow();
  expect(loadRibbonOutcome(here, 0)).toBeNull();
});
