import { joinSentences } from '../../../core/language/joinSentences';
import type { UndoDirection } from '../../../core/undo/reverseSheet';
import {
  asAttempted,
  asStanding,
  asTakenBack,
  isBeneath,
  withSheetsBack,
  mergedStep,
  nextRedo,
  nextUndo,
  stepAt,
} from '../../../core/undo/undoHistory';
import type { UndoStep } from '../../../core/undo/undoStep';
import type { WorkTexts } from '../../../locales/workTexts';
import { takeBack, type DoneStep } from '../../flow/reverseStep';
import { onlyJudged } from '../command/concluded';
import type { PaneServices } from '../paneServices';
import { batchChanged, batchReversed } from '../state/panelStates';
import { kindOfStep } from './kindOfStep';
import { sheetElsewhere } from './sheetElsewhere';

/** Takes the next step back, or does it again; each sheet whole or not at all. */
export function reverseNext(pane: PaneServices, direction: UndoDirection): void {
  const { store, parts, sheets, runner, history, announcer } = pane;
  const named = direction === 'undo' ? nextUndo(store.state.history) : nextRedo(store.state.history);
  if (named === null) return;
  runner.run(async () => {
    const { chosen } = store.state;
    // The step that the button has named, as another page may have left it since.
    const step = stepAt(history.history, named.time) ?? named;
    const begun = direction === 'redo' ? keptAttempt(pane, step) : step;
    const ports = { host: parts.host(), judge: sheets.judgeFurther, chosen, locale: parts.locale() };
    const result = await takeBack(ports, begun, direction);
    if (result.kind === 'refused') {
      keepUntouched(pane, step, begun);
      return said(pane, announcer.sentenceOf(result.refusal, direction));
    }
    const texts = announcer.work();
    const kind = result.refused.length === 0 ? kindOfStep(step) : 'scoring';
    const elsewhere = sheetElsewhere(step, store.state.activeSheet ?? sheets.shown?.reading.sheetId ?? null);
    const reversed = reversedText(kind, texts, direction, result);
    const sentence = elsewhere === null ? reversed : announcer.onSheet(elsewhere, reversed);
    const remark = isElsewhere(pane, { step, begun }, direction, result)
      ? texts.reversedElsewhere(direction)
      : withRefused(pane, sentence, result, direction);
    keep(pane, { step, begun }, direction, result);
    const left = new Set(result.refused.map(({ sheetId }) => sheetId));
    if (direction === 'undo') store.apply(batchReversed, step.time, remark, left);
    else said(pane, remark);
    // Also of sheets that are not in front: one comes back to what they say now.
    for (const reading of result.after) sheets.remember(await sheets.judged(reading));
    const shownSheet = sheets.shown?.reading.sheetId ?? null;
    const after = result.after.some(({ sheetId }) => sheetId === shownSheet);
    const judged = shownSheet === null || !after ? null : sheets.of(shownSheet);
    return judged === null ? { remark } : { ...onlyJudged(judged), remark };
  });
}

/** What is about to be done again can be taken back from here on, whatever becomes of this pane. As it is kept. */
function keptAttempt({ history }: PaneServices, step: UndoStep): UndoStep {
  const begun = asAttempted(step, history.newAttempt());
  history.keep(begun);
  return stepAt(history.history, step.time) ?? begun;
}

/** A step before it was taken back or done again, and as it was kept while that was under way. */
interface Reversed {
  readonly step: UndoStep;
  readonly begun: UndoStep;
}

/** A sheet that was refused can be taken up again: what is done already is then passed over. */
function keep(
  pane: PaneServices,
  { step, begun }: Reversed,
  direction: UndoDirection,
  result: DoneStep,
): void {
  const { history } = pane;
  const { record, refused } = result;
  if (isUntouched(result)) return keepUntouched(pane, step, begun);
  // Something lies beneath a later step of another page, whose own taking back brings it again.
  const isLeftBeneath =
    direction === 'undo' &&
    refused.length === 0 &&
    (hasDoneNothing(result) || result.skipped.some(({ why }) => why === 'edited')) &&
    isBeneath(history.history, step);
  if (isLeftBeneath && hasDoneNothing(result)) return history.renew();
  const present = stepAt(history.history, step.time);
  // Another page has been at the same step: meanwhile, or before the button here was drawn anew.
  const isDoneElsewhere = (step.takenBack !== undefined) === (direction === 'undo');
  const isAlone = present === null || (isSame(present, begun) && !isDoneElsewhere);
  const merged = isAlone ? record : mergedStep(record, present);
  const known = isLeftBeneath ? withSheetsBack(merged) : merged;
  if (direction === 'redo') history.keep(asStanding(known));
  else if (refused.length === 0 && !isLeftBeneath)
    history.keep(asTakenBack(history.history, known, history.now()));
  // On some sheets, or perhaps on some, or but for some cells: to be pressed once more.
  else
    history.keep(
      present?.takenBack === undefined ? asStanding(known) : { ...known, takenBack: present.takenBack },
    );
}

/** Nothing of it was done: it is as it was, unless another page has been at it meanwhile. */
function keepUntouched({ history }: PaneServices, step: UndoStep, begun: UndoStep): void {
  const present = stepAt(history.history, step.time);
  if (step !== begun && (present === null || isSame(present, begun))) history.keep(step);
  else history.renew();
}

/** Nothing could be done because of another page, which is at the same step or has been. */
function isElsewhere(
  { history }: PaneServices,
  { step, begun }: Reversed,
  direction: UndoDirection,
  result: DoneStep,
): boolean {
  const present = stepAt(history.history, step.time);
  const isTheirs = present !== null && !isSame(present, begun);
  const isWanted = (present?.takenBack !== undefined) === (direction === 'undo');
  const isRefusedForIt = result.refused.every(({ refusal }) => refusal.code === 'changed-meanwhile');
  return isUntouched(result) && isTheirs && isWanted && isRefusedForIt;
}

/** Every sheet of it was refused, with nothing done there. */
function isUntouched({ record, refused }: DoneStep): boolean {
  return (
    refused.length > 0 &&
    refused.length === record.sheets.length &&
    refused.every((sheet) => sheet.isUntouched)
  );
}

const hasDoneNothing = ({ cells, help, marks, confirmations }: DoneStep) =>
  cells + help + marks + confirmations === 0;

const isSame = (one: UndoStep, other: UndoStep) => JSON.stringify(one) === JSON.stringify(other);

/** What was taken back, and which sheets were not, each with why. */
function withRefused(
  { announcer }: PaneServices,
  sentence: string,
  { cells, help, refused, record }: DoneStep,
  direction: UndoDirection,
): string {
  const isOne = record.sheets.length === 1;
  const sentences = refused.map(({ sheet, refusal }) => {
    const refusedSentence = announcer.sentenceOf(refusal, direction);
    return isOne ? refusedSentence : announcer.onSheet(sheet, refusedSentence);
  });
  const isNothing = cells + help === 0;
  return refused.length === 0 ? sentence : joinSentences(isNothing ? null : sentence, ...sentences);
}

/** What taking a step back has come to, in the words of what the step was about. */
function reversedText(
  kind: ReturnType<typeof kindOfStep>,
  texts: WorkTexts,
  direction: UndoDirection,
  result: DoneStep,
): string {
  if (kind === 'marks') return texts.marksTakenBack(direction);
  if (kind === 'confirmed') return texts.confirm.takenBack(direction, result.confirmations);
  return texts.takenBack(direction, result);
}

/** In 全部工作表 as well, while that is open. */
function said({ store }: PaneServices, remark: string): { readonly remark: string } {
  store.apply(batchChanged, { remark });
  return { remark };
}
