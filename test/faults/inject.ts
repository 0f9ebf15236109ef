import type { LiveWorkbook } from '../../src/workbench/session/liveWorkbook';
import type { LiveSheet } from '../../src/workbench/session/workbookSession';
import { faultBook, isSame, signatureOf } from './faultBook';
import type { FaultCommand } from './faultCommands';
import type { Fault, OthersAction } from './faultKinds';
import { faultPane, type FaultPane } from './faultPane';

/** What one injection came to; an empty list of faults is as it should be. */
export interface Injected {
  readonly command: string;
  readonly request: number;
  readonly fault: string;
  readonly faults: readonly ('half' | 'lost' | 'untrue' | 'stuck')[];
  /** What was said, and what is wrong with it. */
  readonly said: string;
  /** As without the command, all of it, each sheet one of both, or otherwise. */
  readonly state: 'none' | 'all' | 'apart' | 'other';
}

interface Ready {
  readonly pane: FaultPane;
  readonly sheet: LiveSheet;
}

async function ready({ sheet: name, prepare }: FaultCommand, fault?: Fault): Promise<Ready> {
  const { date1904, isManual, ...surroundings } = fault?.surroundings?.() ?? {};
  const book = faultBook({ ...(date1904 ? { date1904 } : {}), ...(isManual ? { isManual } : {}) });
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  book.activate(sheet.id);
  const pane = faultPane(book, undefined, surroundings);
  await pane.rest();
  await prepare(pane);
  await pane.rest();
  return { pane, sheet };
}

/** How a workbook may look after a command under a action of others: as without the command, or with all of it. */
interface Wanted {
  readonly none: Signature;
  readonly all: readonly Signature[];
}

type Signature = ReadonlyMap<string, string>;

/** A command's requests where nothing goes wrong, and what it then says. */
export interface CleanRun {
  readonly requests: readonly { readonly actions: number; readonly writes: boolean }[];
  readonly said: string;
  readonly wanted: (action: OthersAction | undefined) => Promise<Wanted>;
}

export async function cleanRun(command: FaultCommand): Promise<CleanRun> {
  const { pane } = await ready(command);
  const requests: { actions: number; writes: boolean }[] = [];
  pane.disturb({
    order({ body, writes }, proceed) {
      requests.push({ actions: body.Actions.length, writes });
      proceed();
    },
  });
  await run(command, pane);
  const known = new Map<string, Wanted>();
  return {
    requests,
    said: saidBy(pane),
    async wanted(action) {
      const name = action?.name ?? '';
      const wanted = known.get(name) ?? (await wantedOf(command, action));
      known.set(name, wanted);
      return wanted;
    },
  };
}

async function wantedOf(command: FaultCommand, action: OthersAction | undefined): Promise<Wanted> {
  const act = (one: Ready) => action?.act(one.pane.book, one.sheet);
  const without = await ready(command);
  act(without);
  const earlier = await ready(command);
  act(earlier);
  await run(command, earlier.pane);
  const later = await ready(command);
  await run(command, later.pane);
  act(later);
  return {
    none: seenOf(command, without.pane.book),
    all: [seenOf(command, earlier.pane.book), seenOf(command, later.pane.book)],
  };
}

/** All that a command may change. */
function seenOf(command: FaultCommand, book: LiveWorkbook): Signature {
  const signature = signatureOf(book);
  return command.seen ? new Map([...signature, ['seen', command.seen(book)]]) : signature;
}

async function run(command: FaultCommand, pane: FaultPane): Promise<void> {
  await command.run(pane);
  await pane.rest();
}

/** Lets one thing go wrong at one request of a command and judges what came of it. */
export async function inject(
  command: FaultCommand,
  fault: Fault,
  request: number,
  clean: CleanRun,
): Promise<Injected> {
  const wanted = await clean.wanted(fault.action);
  const { pane, sheet } = await ready(command, fault);
  const { book } = pane;
  const started = fault.start(pane, request, book, sheet);
  pane.disturb(started.faults);
  // A page that has gone never comes to its end.
  await Promise.race([run(command, pane), gone(started.isReloaded)]);
  const isStuck = started.isReloaded?.() !== true && pane.isStuck;
  started.end?.();
  await pane.rest();
  const seen = started.isReloaded?.() === true ? reloaded(pane) : pane;
  await seen.rest();
  seen.disturb(null);
  const found = seenOf(command, book);
  const isNone = isSame(found, wanted.none);
  const isAll = wanted.all.some((all) => isSame(found, all));
  const isApart = command.isPerSheet === true && isWholeOrAsBefore(found, wanted);
  const state = isNone ? 'none' : isAll ? 'all' : isApart ? 'apart' : 'other';
  const isReloaded = seen !== pane;
  const said = saidBy(seen);
  const stands = fault.action?.stands;
  const isLost = stands !== undefined && book.sheetById(sheet.id) !== undefined && !stands(book, sheet);
  const faults: Injected['faults'][number][] = [];
  if (isStuck) faults.push('stuck');
  const isTrue =
    isReloaded ||
    UNKNOWN.test(said) ||
    (command.isPerSheet === true && state !== 'other'
      ? isTrueBySheet(pane, said, found, wanted)
      : isTrueOfAll(said, clean.said, isNone, isAll));
  if (!isTrue) faults.push('untrue');
  if (state === 'other') {
    // That something was not kept says nothing of cells: those are then all written, or none.
    const isKeptApart = NOT_KEPT.test(said) && isWholeOrAsBefore(found, wanted);
    const isSaid = isReloaded || UNKNOWN.test(said) || isKeptApart;
    // Summary sheets are no step of 撤销; that they may be incomplete is said, and they are written anew.
    const isOver =
      command.isUndoable === 'never' ? UNKNOWN.test(said) : await takesBack(seen, wanted, command);
    if (!isSaid || !isOver) faults.push('half');
    // What Excel did not let be put back is lost only where 撤销 does not bring it back either.
    if (isLost && (!isSaid || !stands(book, sheet))) faults.push('lost');
  } else if (isAll && !isNone && isReloaded && command.isUndoable === 'undo') {
    // Written, and the pane has gone before it was told: it must be possible to take it back all the same.
    if (!(await takesBack(seen, wanted, command))) faults.push('half');
  }
  if (isLost && state !== 'other') faults.push('lost');
  return { command: command.name, request, fault: `${fault.kind}：${fault.name}`, faults, said, state };
}

/** Whether each sheet by itself is as without the command, or holds all of it. */
function isWholeOrAsBefore(found: Signature, { none, all }: Wanted): boolean {
  return [...found].every(
    ([part, text]) => text === none.get(part) || all.some((one) => one.get(part) === text),
  );
}

async function gone(isReloaded: (() => boolean) | undefined): Promise<void> {
  for (let turn = 0; turn < 400; turn += 1) {
    if (isReloaded?.() === true) return;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

function reloaded(pane: FaultPane): FaultPane {
  pane.close();
  return faultPane(pane.book, pane.place);
}

/** What is left half done can be taken back, or, of a taking back, be done to its end. */
async function takesBack(pane: FaultPane, { none, all }: Wanted, command: FaultCommand): Promise<boolean> {
  if (!pane.view().canUndo) return false;
  pane.controller.undo();
  await pane.rest();
  const found = seenOf(command, pane.book);
  if (isSame(found, none)) return true;
  if (command.isUndoable !== 'again') return false;
  // What the workbook keeps as a setting is no part of what is taken back.
  return command.isPerSheet === true
    ? isWholeOrAsBefore(found, { none, all })
    : all.some((one) => isSame(found, one));
}

/** All that the pane says of what it has just done. */
function saidBy(pane: FaultPane): string {
  const { notice, status, batch, rules } = pane.view();
  const lines = batch?.lines.map(({ said, filled }) => `${said} ${filled ?? ''}`) ?? [];
  return [notice?.what, status, batch?.status, batch?.notice?.what, ...lines, rules?.status]
    .filter((text) => text !== undefined && text !== '')
    .join(' | ');
}

const NOTHING =
  /没有写入任何内容|未写入|没有撤销|未撤销|没有恢复，|没有恢复。|未恢复，|标记没有清除|输入提示没有改动|汇总表没有改动|表格没有改动|没有改动。|没有写成|恢复原样|没有存/;
/** The cells are written and one of the two settings that go with them is not: which one is said. */
const NOT_KEPT = /没能记下|没能记入工作簿/;
const UNKNOWN = /不知道|一部分|未能恢复|可能没有写完/;

function isTrueOfAll(said: string, cleanSaid: string, isNone: boolean, isAll: boolean): boolean {
  if (said === cleanSaid) return isAll;
  return !NOTHING.test(said) || isNone;
}

/** Of several sheets: what is said of each is true of it. */
function isTrueBySheet(pane: FaultPane, said: string, found: Signature, { none }: Wanted): boolean {
  const lines = pane.view().batch?.lines ?? [];
  return pane.book.sheets.every(({ id, name }) => {
    const isUntouched = found.get(id) === none.get(id);
    const line = lines.find(({ sheetId }) => sheetId === id);
    const isRefused = said.includes(`「${name}」：`) || (line !== undefined && NOTHING.test(line.said));
    return isRefused ? isUntouched : true;
  });
}
