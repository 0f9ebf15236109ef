import { OfficeSpreadsheetHost } from '../../host/office/officeHost';
import type { SpreadsheetHost } from '../../host/spreadsheetHost';
import { mattersOf } from '../../core/matters/mattersOf';
import { presentLocale, type OfficeStart } from '../officeStart';
import { readPreferences } from '../storage/preferences';
import { NO_HISTORY, withoutStep, withStep, type UndoHistory } from '../../core/undo/undoHistory';
import { journalOver, type HistoryPlace } from '../storage/storedJournal';
import { journalIn } from '../storage/undoHistoryStore';
import { hasAddress } from '../storage/localStore';
import { saveRibbonOutcome } from '../storage/leaveRibbonOutcome';
import { scoreActiveSheet } from '../flow/scoreActiveSheet';
import type { ScoreOutcome } from '../flow/scoreOutcome';
import { assessWithSettings } from '../flow/assessWithSettings';

/**
 * The ribbon's 一键评分. It has no window: what it wrote and marked on the sheet is what one sees, and the rest (what it
 * refused, what is open, every working) is left for the task pane, which shows it at once if open, else when opened.
 *
 * @param start what became of starting Office.js
 */
export async function scoreFromRibbon(start: OfficeStart): Promise<void> {
  // In an Excel that is too old the pane says so; there is nothing this command could do or leave behind.
  if (start.kind !== 'ready') return;
  const { client, place } = start;
  const now = () => Date.now();
  const host = new OfficeSpreadsheetHost(client);
  const own = passing(now);
  const isKept = place !== null && hasAddress(place);
  const { outcome } = await scoreActiveSheet({
    host,
    assess: assessWithSettings(presentLocale()),
    as: readPreferences(place).writesAs,
    locale: presentLocale(),
    isOnlyJudged: readPreferences(place).reviews,
    // Where nothing can be kept, Excel's own undo is all there is; a workbook without an address is the pane's to know.
    journal: isKept ? journalIn(place, now) : journalOver(own),
  });
  if (place !== null) saveRibbonOutcome(place, outcome, now(), isKept ? [] : own.history.steps);
  await showFirst(host, outcome);
}

/** The sheet shows the first row that needs a person. A courtesy: where Excel refuses, the pane says the same. */
async function showFirst(host: Pick<SpreadsheetHost, 'select'>, outcome: ScoreOutcome): Promise<void> {
  if (outcome.kind !== 'scored') return;
  const cell = mattersOf(outcome.assessment)[0]?.cell ?? null;
  if (cell !== null) await host.select(outcome.sheetId, cell).catch(() => undefined);
}

/** A history that ends with the command. */
function passing(now: () => number): HistoryPlace {
  let history: UndoHistory = NO_HISTORY;
  return {
    get history() {
      return history;
    },
    keep: (step) => void (history = withStep(history, step)),
    drop: (time) => void (history = withoutStep(history, time)),
    now,
  };
}
