import { openPane } from '../addin/taskpane/openPane';
import { SessionSpreadsheetHost } from '../host/session/sessionHost';
import type { PaneGiven } from './paneBridge';

/** The pane over the workbook that is open in the page around it. */
export function openPaneOn(given: PaneGiven): void {
  const { session, locale, store } = given;
  const host = new SessionSpreadsheetHost(session, { endEditing: () => given.endEditing() });
  const controller = openPane(document.getElementById('app') ?? document.body, {
    locale: () => locale,
    host: () => host,
    selfTest: null,
    place: () => ({ store, partitionKey: undefined, documentUrl: session.fileName }),
  });
  document.addEventListener('keydown', (event) => onKey(event, given));
  document.addEventListener('click', (event) => onClick(event, given));
  controller.begin('ready');
}

function onKey(event: KeyboardEvent, given: PaneGiven): void {
  if (event.defaultPrevented || event.isComposing) return;
  const { key } = event;
  if ((event.ctrlKey || event.metaKey) && key.toLowerCase() === 's') {
    event.preventDefault();
    given.save();
  } else if (key === 'F6') {
    event.preventDefault();
    given.leave(event.shiftKey ? 'previous' : 'next');
  } else if (key === 'Escape') given.leave('sheet');
}

/** Pages of help are part of the one file: no address leads to them. */
function onClick(event: MouseEvent, given: PaneGiven): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="help/"]') : null;
  if (!link) return;
  event.preventDefault();
  given.showHelp((link.getAttribute('href') ?? '').slice('help/'.length));
}
