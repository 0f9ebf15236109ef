import { OfficeSpreadsheetHost } from '../../host/office/officeHost';
import { presentLocale, startOffice, type OfficeStart } from '../officeStart';
import { handOver } from '../outcomeHandover';
import { score } from '../scoreCommand';
import { scoringOf } from '../scoringOf';
import { completing } from './completing';

/**
 * The ribbon's 一键评分. It has no window: what it wrote and marked on the sheet is what one sees, and the rest (what it
 * refused, what is open, every working) is left for the task pane, which shows it at once if open, else when opened.
 */
async function scoreActiveSheet(): Promise<void> {
  const start: OfficeStart = await started;
  // In an Excel that is too old the pane says so; there is nothing this command could do or leave behind.
  if (start.kind !== 'ready') return;
  const outcome = await score({
    host: new OfficeSpreadsheetHost(start.client),
    assess: scoringOf(presentLocale()),
  });
  if (start.handover) handOver(start.handover, outcome, Date.now());
}

const started = startOffice();

// At load, not after `onReady`: Excel may hand over the click as soon as the page is there.
if (typeof Office !== 'undefined') Office.actions.associate('scoreActiveSheet', completing(scoreActiveSheet));
