import type { LocalStore } from '../../src/addin/storage/localStore';
import type { LiveWorkbook } from '../../src/workbench/session/liveWorkbook';
import { memoryPlace } from '../pane/openPane';
import { faultBook, signatureOf } from './faultBook';
import type { FaultCommand } from './faultCommands';
import { faultPane, type FaultPane } from './faultPane';

/** Between two pages nothing is given up because the other one takes its time. */
const PATIENT = { requestLimit: 5_000 };
/** More steps than two commands and their preparations leave. */
const MOST_STEPS = 12;

/** Where the second command comes in: before a request of the first is carried out, or before its answer is heard. */
export interface Moment {
  readonly request: number;
  readonly side: 'order' | 'answer';
}

/** What two overlapping commands have come to. */
export interface Overlapped {
  /** The first did make that request. */
  readonly hasHappened: boolean;
  readonly isStuck: boolean;
  readonly said: readonly string[];
  /** Sheets that do not look as at first after everything was taken back. */
  readonly notTakenBack: readonly string[];
  /** Sheets that do not look as after the two commands once all that was taken back is done again. */
  readonly notDoneAgain: readonly string[];
  /** What the workbook keeps for the add-in, by name. */
  readonly kept: readonly string[];
}

/**
 * Two pages over one workbook and one storage, each with a command: the second is carried out from beginning to end at one
 * moment of the first. Then a third page takes everything back, and does it again.
 */
export async function overlapped(
  one: FaultCommand,
  other: FaultCommand,
  { request, side }: Moment,
): Promise<Overlapped> {
  const book = faultBook();
  const place = memoryPlace();
  book.activate(book.sheets.find(({ name }) => name === one.sheet)?.id ?? '');
  const first = sheetsOf(book);
  const pages = [await opened(book, place), await opened(book, place)] as const;
  const [here, there] = pages;
  await one.prepare(here);
  await other.prepare(there);
  for (const page of pages) page.controller.renewHistory();
  let [number, hasHappened] = [0, false];
  const comeIn = (proceed: () => void) => {
    hasHappened = true;
    void Promise.resolve(other.run(there))
      .then(() => there.rest())
      .then(proceed);
  };
  here.disturb({
    order(_request, proceed) {
      if (!hasHappened && side === 'order' && number++ === request) comeIn(proceed);
      else proceed();
    },
    answer(_request, response, send) {
      if (!hasHappened && side === 'answer' && number++ === request) comeIn(() => send(response));
      else send(response);
    },
  });
  await one.run(here);
  for (const page of [...pages, ...pages]) await page.rest();
  here.disturb(null);
  const after = sheetsOf(book);
  const said = pages.map((page) => page.view().batch?.status ?? page.view().status);
  const isStuck = pages.some((page) => page.isStuck);
  const kept = [...signatureOf(book)].flatMap(([part, text]) =>
    part.startsWith('setting ') ? [`${part} ${text}`] : [],
  );
  const third = await opened(book, place);
  const steps = await pressedAll(third, 'undo', MOST_STEPS);
  const back = sheetsOf(book);
  await pressedAll(third, 'redo', steps);
  return {
    ...{ hasHappened, isStuck, said, kept },
    notTakenBack: differing(first, back),
    notDoneAgain: differing(after, sheetsOf(book)),
  };
}

async function opened(book: LiveWorkbook, place: LocalStore): Promise<FaultPane> {
  const pane = faultPane(book, place, PATIENT);
  await pane.rest();
  return pane;
}

/** @returns how often it was pressed */
async function pressedAll(pane: FaultPane, what: 'undo' | 'redo', most: number): Promise<number> {
  const can = () => (what === 'undo' ? pane.view().canUndo : pane.view().canRedo);
  let count = 0;
  for (; count < most && can(); count += 1) {
    pane.controller[what]();
    await pane.rest();
  }
  return count;
}

function sheetsOf(book: LiveWorkbook): ReadonlyMap<string, string> {
  return new Map([...signatureOf(book)].filter(([part]) => !part.startsWith('setting ')));
}

function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] {
  return [...one].flatMap(([part, text]) =>
    other.get(part) === text ? [] : [`${part}: ${changedLines(text, other.get(part) ?? '')}`],
  );
}

function changedLines(one: string, other: string): string {
  const [olds, news] = [new Set(one.split('\n')), new Set(other.split('\n'))];
  const gone = [...olds].filter((line) => !news.has(line)).map((line) => `-${line.trim()}`);
  const come = [...news].filter((line) => !olds.has(line)).map((line) => `+${line.trim()}`);
  return [...gone, ...come].slice(0, 12).join(' ');
}
