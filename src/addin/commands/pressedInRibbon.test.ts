import type { OfficeStart } from '../officeStart';
import { loadRibbonOutcome } from '../storage/ribbonOutcome';
import { memoryPlace } from '../../../test/pane/openPane';
import { pressedInRibbon } from './pressedInRibbon';

const NOW = 1_800_000_000_000;

/** @param loads what each attempt to load comes to, in turn */
async function press(...loads: readonly (Error | null)[]) {
  const place = memoryPlace();
  const start = { kind: 'ready', place, client: {} } as unknown as OfficeStart;
  const scored: OfficeStart[] = [];
  const pauses: number[] = [];
  let attempt = 0;
  const pressed = pressedInRibbon({
    start: Promise.resolve(start),
    load: () => {
      const fault = loads[attempt++] ?? null;
      const scoreFromRibbon = (given: OfficeStart) => Promise.resolve(void scored.push(given));
      return fault === null ? Promise.resolve({ scoreFromRibbon }) : Promise.reject(fault);
    },
    now: () => NOW,
    pause: (milliseconds) => Promise.resolve(void pauses.push(milliseconds)),
  });
  const rejected = await pressed.then(
    () => null,
    (error: unknown) => error,
  );
  return { attempt, rejected, scored, pauses, left: loadRibbonOutcome(place, NOW)?.outcome ?? null };
}

const missing = () => Object.assign(new Error('Loading chunk chinese failed.'), { name: 'ChunkLoadError' });

test('what has come does the work', async () => {
  expect(await press(null)).toMatchObject({ scored: [{ kind: 'ready' }], pauses: [], left: null });
});

test('a file that did not come is asked for once more', async () => {
  expect(await press(missing(), null)).toMatchObject({
    attempt: 2,
    scored: [{}],
    pauses: [1000],
    left: null,
  });
});

test('a file that does not come at all is left for the pane to say', async () => {
  const { attempt, rejected, scored, left } = await press(missing(), missing());
  expect([attempt, rejected, scored]).toEqual([2, null, []]);
  expect(left).toMatchObject({ kind: 'refused', refusal: { code: 'not-loaded' } });
});

test('any other fault is not called a missing file, and is not swallowed', async () => {
  const fault = new SyntaxError('unexpected token');
  const { attempt, rejected, left } = await press(fault);
  expect([attempt, rejected]).toEqual([1, fault]);
  expect(left).toMatchObject({ kind: 'refused', refusal: { code: 'unexpected' } });
  expect(JSON.stringify(left)).toContain('unexpected token');
});
