import type { WorkbenchTexts } from '../../locales/workbench';
import type { SessionEvent } from '../session/workbookSession';
import type { MessageBar } from './messageBar';
import type { StatusBar } from './statusBar';

/** Where a page tells of what happened in a workbook. */
export interface PageBars {
  readonly messages: MessageBar;
  readonly status: StatusBar;
  readonly texts: WorkbenchTexts;
}

/**
 * Tells of an event of a workbook: formulas that were not computed in any open one, and an end of old messages where
 * the one in front has changed.
 *
 * @returns whether the page must be drawn anew
 */
export function tellOfEvent(
  event: SessionEvent,
  isInFront: boolean,
  { messages, status, texts }: PageBars,
): boolean {
  if (event.kind === 'diagnostic') {
    const { code, cell, detail } = event.diagnostic;
    messages.say(code === 'circular' ? texts.circular(cell) : texts.notComputed(cell, detail));
  }
  if (!isInFront) return false;
  if (event.kind === 'cells' || event.kind === 'formats' || event.kind === 'rows') {
    messages.clear();
    status.say('');
  }
  return event.kind !== 'selection';
}
