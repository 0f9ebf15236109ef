import { contentOf } from '../../core/cellContent';
import { markerOf } from '../../core/mark';
import { cellAtAddress } from '../../core/undo/recordSheet';
import {
  HostRefusal,
  type CellDifference,
  type SheetReading,
  type SheetWrite,
  type WriteRemains,
} from '../spreadsheetHost';
import { runsOf } from './cellRuns';
import { appliedOf, type PreparedChange } from './prepareChange';
import {
  changedHelp,
  differencesOf,
  holds,
  holdsMoved,
  isContent,
  newObstacle,
  queueFound,
  answeredOrNull,
  type Found,
} from './found';
import { isOwn } from './foundHelp';
import { formerOf, mayHold, placeSince, strayMarks } from './putBack';
import { putBack, type Wrong } from './putBackRounds';
import { changedMeanwhile, refusalOf } from './refusalOf';
import { queueSheetWrite } from './sheetWrite';
import type { Look, WriteRequests } from './writeRequests';

/** A write that was sent, and what can be learnt of it once the request is over. */
interface Sent {
  readonly change: PreparedChange;
  readonly found: () => Found | null;
  readonly after: () => SheetReading | null;
}

type RefusedWrite = Extract<SheetWrite, { kind: 'refused' }>;

type Verdict = { readonly write: SheetWrite } | { readonly wrong: Wrong };

const NOT_TOLD: Found = { obstacles: null, cells: null, marks: null, help: null };
const NOTHING: WriteRemains = { kind: 'nothing' };

/**
 * Writes sheets so that each holds all of its writes afterwards or none. In front of the writes the same request loads
 * what they rest on. Is that not what was read, or does the request fail midway, then what was written is put back as
 * it was found; a third request is sent only then.
 */
export async function writeGuarded(
  requests: WriteRequests,
  changes: readonly PreparedChange[],
): Promise<readonly SheetWrite[]> {
  const sent: Sent[] = [];
  const error = await requests.send('write', ({ workbook }) => {
    for (const change of changes) sent.push(queueGuarded(requests, workbook, change));
  });
  if (error === null) return settled(requests, await verdictsOf(requests, sent));
  const refusal = refusalOf(error);
  // While a cell is edited Excel turns a request away whole, before any of its actions.
  if (refusal.code === 'cell-editing') return changes.map(() => refused(refusal, NOTHING));
  return recovered(requests, sent, refusal);
}

function queueGuarded(requests: WriteRequests, { worksheets }: Excel.Workbook, change: PreparedChange): Sent {
  const { reading, plan, marks, help } = change;
  // Objects of their own: what one has loaded before the writes is not overwritten by what is loaded after them.
  const found = queueFound(worksheets.getItem(reading.sheetId), change);
  const sheet = worksheets.getItem(reading.sheetId);
  queueSheetWrite(sheet, runsOf(plan.cells, reading.snapshot.hiddenRows), marks, help);
  // Read again behind the writes, in the same request: formulas have been recalculated by then.
  const after = requests.queueReading(sheet, change);
  return { change, found: () => answeredOrNull(found), after: () => answeredOrNull(after) };
}

/** What became of writes whose request went through. */
async function verdictsOf(requests: WriteRequests, sent: readonly Sent[]): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const { change, found: tell, after: read } of sent) {
    const found = tell() ?? NOT_TOLD;
    const reason = reasonAgainst(change, found);
    const after = read();
    if (reason === null) {
      // The write has happened by now: an answer that can't be understood must not be reported as a refusal.
      const applied = appliedOf(change);
      verdicts.push({ write: after === null ? { kind: 'written', applied } : written(change, found, after) });
    } else {
      // A sheet too large to be told behind its writes is read again by itself.
      const now = after ?? (await lookAt(requests, change));
      const remains: WriteRemains = { kind: 'left', cells: [...change.edits.keys()] };
      verdicts.push(
        now === null
          ? { write: { ...refused(reason.refusal, remains, reason.differences), ...foundIn(change, found) } }
          : { wrong: wrongOf(change, found, now, after !== null, reason) },
      );
    }
  }
  return verdicts;
}

/** What stood in the cells that were written, as far as Excel told. */
function foundIn({ edits }: PreparedChange, { cells }: Found): Pick<RefusedWrite, 'found'> {
  return cells === null ? {} : { found: new Map([...cells].filter(([cell]) => edits.has(cell))) };
}

async function lookAt(requests: WriteRequests, change: PreparedChange): Promise<SheetReading | null> {
  try {
    const [look] = await requests.look([change]);
    return look?.reading ?? null;
  } catch {
    return null;
  }
}

function written(change: PreparedChange, found: Found, after: SheetReading): SheetWrite {
  const missed = change.plan.cells.filter((edit) => !holds(after.snapshot, edit)).map(({ cell }) => cell);
  return {
    kind: 'written',
    applied: {
      ...appliedOf(change),
      missed,
      ...(found.marks === null ? {} : { removed: found.marks }),
      after,
    },
  };
}

interface Reason {
  readonly refusal: HostRefusal;
  readonly differences: readonly CellDifference[];
}

/** Why a write may not stand, from what was found in front of it; `null`: it may. */
function reasonAgainst(change: PreparedChange, found: Found): Reason | null {
  const obstacle = newObstacle(change, found);
  const differences = differencesOf(change, found);
  const help = changedHelp(change, found).map((cell) => ({
    cell,
    was: '',
    is: '',
    isValidation: true as const,
  }));
  if (differences.length + help.length > 0) {
    const all = [...differences, ...help];
    return {
      refusal: new HostRefusal('changed-meanwhile', all.map(({ cell }) => cell).join(' ')),
      differences: all,
    };
  }
  return obstacle === null ? null : { refusal: new HostRefusal(obstacle), differences: [] };
}

function wrongOf(
  change: PreparedChange,
  found: Found,
  now: SheetReading,
  isSameRequest: boolean,
  { refusal, differences }: Reason,
): Wrong {
  const former = formerOf(change, found, now, isSameRequest);
  return { change, former, now, refusal, differences, ...foundIn(change, found) };
}

function refused(
  refusal: HostRefusal,
  remains: WriteRemains,
  differences: readonly CellDifference[] = [],
  now: SheetReading | null = null,
): RefusedWrite {
  return { kind: 'refused', refusal, remains, differences, now };
}

/** The request failed, or was not answered: looks at every sheet, and sees to it that each is whole or as before. */
async function recovered(
  requests: WriteRequests,
  sent: readonly Sent[],
  refusal: HostRefusal,
): Promise<readonly SheetWrite[]> {
  const changes = sent.map(({ change }) => change);
  let looks: readonly Look[];
  try {
    looks = await requests.look(changes);
  } catch {
    return changes.map((change) =>
      refused(refusal, { kind: 'unknown', cells: change.plan.cells.map(({ cell }) => cell) }),
    );
  }
  const states = sent.map((one, index) => stateOf(one, looks[index], refusal));
  // The first sheet that is not whole is the one that the request failed at: those behind it were never come to.
  const failedAt = states.findIndex(({ kind }) => kind !== 'whole');
  const isOver = refusal.code !== 'timed-out';
  const behind = isOver
    ? states.flatMap(({ kind }, index) => (kind === 'nothing' && index > failedAt ? [index] : []))
    : [];
  const verdicts = states.map((state) => verdictAfter(state, refusal));
  const writes = [...(await settled(requests, verdicts))];
  if (behind.length === 0) return writes;
  const rest = await writeGuarded(
    requests,
    behind.flatMap((index) => changes[index] ?? []),
  );
  behind.forEach((index, place) => {
    const write = rest[place];
    if (write) writes[index] = write;
  });
  return writes;
}

type State =
  | { readonly kind: 'gone' | 'unreadable'; readonly change: PreparedChange }
  | {
      readonly kind: 'whole' | 'nothing' | 'partial';
      readonly change: PreparedChange;
      /** What stood in front of the writes, as far as Excel told before it failed. */
      readonly found: Found;
      /** The same, or else what stands now in the cells that nothing was to be written to. */
      readonly evidence: Found;
      readonly reading: SheetReading;
    };

/** How far a write has come, by what stands there now. */
function stateOf({ change, found: tell }: Sent, look: Look | undefined, refusal: HostRefusal): State {
  const reading = look?.reading ?? null;
  if (reading === null) return { kind: look?.isGone === true ? 'gone' : 'unreadable', change };
  const found = tell() ?? NOT_TOLD;
  const evidence = found.cells === null ? withoutEdits(change, look?.found ?? NOT_TOLD) : found;
  // Everything is told before anything is written: a request that failed at the telling has written nothing.
  const answers = [
    found.obstacles,
    ...(change.edits.size + change.evidence.length > 0 ? [found.cells] : []),
    ...(change.marks.remove.length > 0 ? [found.marks] : []),
    ...(change.helped.length > 0 ? [found.help] : []),
  ];
  const isCutShort = answers.includes(null) && answers.some((part) => part !== null);
  if (isCutShort && refusal.code !== 'timed-out')
    return { kind: 'nothing', change, found, evidence, reading };
  const places = placeSince(change, found, reading);
  const parts = [
    ...change.plan.cells.map((edit) => {
      const at = places === null ? edit.cell : places.at(edit.cell);
      // Gone with its row, whatever was written there; or in a row that is not found again.
      if (at === null)
        return { isDone: false, isUntouched: mayHold(places, reading.snapshot, edit).length === 0 };
      const was = found.cells?.get(edit.cell) ?? cellAtAddress(change.reading.snapshot, edit.cell);
      const is = cellAtAddress(reading.snapshot, at);
      const isUntouched = isContent(is, contentOf(was)) && is.numberFormat === was.numberFormat;
      const isDone = places === null ? holds(reading.snapshot, edit) : holdsMoved(reading.snapshot, edit, at);
      return { isDone, isUntouched };
    }),
    ...marksDone(change, found, reading),
    ...helpDone(change, found, look?.found ?? NOT_TOLD),
  ];
  const isBare = strayMarks(change.reading, reading).length === 0;
  // On rows that have moved since nothing is left standing: what was judged is no longer that sheet.
  const isWhole = places === null && isBare && parts.every(({ isDone }) => isDone);
  const isNothing = isBare && parts.every(({ isUntouched }) => isUntouched);
  return { kind: isWhole ? 'whole' : isNothing ? 'nothing' : 'partial', change, found, evidence, reading };
}

function withoutEdits({ edits }: PreparedChange, { obstacles, cells }: Found): Found {
  const others = cells === null ? null : new Map([...cells].filter(([cell]) => !edits.has(cell)));
  return { ...NOT_TOLD, obstacles, cells: others };
}

function marksDone(
  { marks, plan, reading: before }: PreparedChange,
  found: Found,
  { snapshot }: SheetReading,
): Part[] {
  const old = new Set(before.snapshot.conditionalFormulas.map(({ id }) => id));
  const present = snapshot.conditionalFormulas;
  const fresh = new Set(present.filter(({ id }) => !old.has(id)).map(({ formula }) => markerOf(formula)));
  // A mark that was told of in front of the writes was there then. Otherwise it may have been taken away by others:
  // where there is more to be seen, that decides.
  const isTelling = found.marks !== null || plan.cells.length + marks.add.length === 0;
  return [
    ...marks.add.map(({ formula }) => {
      const isDone = fresh.has(markerOf(formula));
      return { isDone, isUntouched: !isDone };
    }),
    ...marks.remove.map((gone) => {
      const isDone = !present.some(({ id }) => id === gone);
      return { isDone, isUntouched: !isDone || !isTelling };
    }),
  ];
}

interface Part {
  readonly isDone: boolean;
  readonly isUntouched: boolean;
}

/** How far the data validations have come. What is asked when something else is entered is written last. */
function helpDone({ help, helped }: PreparedChange, before: Found, now: Found): Part[] {
  const wanted = new Map(help.add.map(({ cell, title }) => [cell, title]));
  return helped.map((cell) => {
    const is = now.help?.get(cell) ?? null;
    const was = before.help?.get(cell);
    const title = wanted.get(cell);
    const isAsked = is?.prompt.title === title && is?.errorAlert.title === title;
    const isUntouched =
      was === undefined
        ? help.remove.includes(cell) === isOwn(is)
        : JSON.stringify(was) === JSON.stringify(is);
    return { isDone: title === undefined ? is === null : isAsked, isUntouched };
  });
}

function verdictAfter(state: State, refusal: HostRefusal): Verdict {
  const { change } = state;
  const planned = change.plan.cells.map(({ cell }) => cell);
  switch (state.kind) {
    case 'gone':
      return { write: refused(new HostRefusal('sheet-gone', change.reading.sheetId), NOTHING) };
    case 'unreadable':
      return { write: refused(refusal, { kind: 'unknown', cells: planned }) };
    case 'whole':
    case 'partial': {
      const reason = reasonAgainst(change, state.evidence);
      if (reason === null && state.kind === 'whole')
        return { write: written(change, state.found, state.reading) };
      const why = reason ?? { refusal: changedMeanwhile(refusal), differences: [] };
      return { wrong: wrongOf(change, state.found, state.reading, false, why) };
    }
    case 'nothing': {
      const reason = reasonAgainst(change, state.evidence);
      // Excel may still come to it: what has timed out can't be called back.
      const isOpen = refusal.code === 'timed-out';
      const remains: WriteRemains = isOpen ? { kind: 'unknown', cells: planned } : NOTHING;
      const code = isOpen ? refusal : (reason?.refusal ?? changedMeanwhile(refusal));
      return { write: refused(code, remains, reason?.differences ?? [], state.reading) };
    }
  }
}

/** Puts back what is not to stand, in one request for all sheets. */
async function settled(
  requests: WriteRequests,
  verdicts: readonly Verdict[],
): Promise<readonly SheetWrite[]> {
  const wrongs = verdicts.flatMap((verdict) => ('wrong' in verdict ? [verdict.wrong] : []));
  const results = await putBack(requests, wrongs);
  return verdicts.map((verdict) => {
    if ('write' in verdict) return verdict.write;
    const { refusal, differences, now, found } = verdict.wrong;
    const result = results.get(verdict.wrong);
    const write = refused(refusal, result?.remains ?? NOTHING, differences, result?.now ?? now);
    if (result?.remains.kind !== 'left') return write;
    return {
      ...write,
      ...(found === undefined ? {} : { found }),
      ...(result.strayed.size === 0 ? {} : { strayed: result.strayed }),
    };
  });
}
