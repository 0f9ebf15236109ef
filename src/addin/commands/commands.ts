import { OfficeSpreadsheetHost } from '../../host/office/officeHost';
import { presentLocale, startOffice, type OfficeStart } from '../officeStart';
import { readPreferences } from '../storage/preferences';
import { appendStep } from '../storage/undoHistoryStore';
import { saveRibbonOutcome } from '../storage/ribbonOutcome';
import { score } from '../flow/scoreActiveSheet';
import { assessWithSettings } from '../flow/assessWithSettings';
import { completing } from './completing';

/**
 * The ribbon's 一键评分. It has no window: what it wrote and marked on the sheet is what one sees, and the rest (what it
 * refused, what is open, every working) is left for the task pane, which shows it at once if open, else when opened.
 */
async function scoreActiveSheet(): Promise<void> {
  const start: OfficeStart = await started;
  // In an Excel that is too old the pane says so; there is nothing this command could do or leave behind.
  if (start.kind !== 'ready') return;
  const { client, place } = start;
  const { outcome, written } = await score({
    host: new OfficeSpreadsheetHost(client),
    assess: assessWithSettings(presentLocale()),
    as: readPreferences(place).writesAs,
  });
  if (place === null) return;
  // First what can be taken back: the pane looks at both as soon as the outcome arrives.
  if (written) appendStep(place, { time: Date.now(), sheets: [written] });
  saveRibbonOutcome(place, outcome, Date.now());
}

const started = startOffice();

// At load, not after `onReady`: Excel may hand over the click as soon as the page is there.
if (typeof Office !== 'undefined') Office.actions.associate('scoreActiveSheet', completing(scoreActiveSheet));
