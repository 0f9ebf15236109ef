import { beginToLoad, loadInOneLanguage } from '../loadInOneLanguage';
import { startOffice } from '../officeStart';
import { completing } from './completing';
import { pressedInRibbon } from './pressedInRibbon';

// Comes while Office.js starts.
beginToLoad();
const start = startOffice();

// At load, not after `onReady`: Excel may hand over the click as soon as the page is there.
if (typeof Office !== 'undefined') {
  const command = completing(() =>
    pressedInRibbon({
      start,
      load: loadInOneLanguage,
      now: () => Date.now(),
      pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    }),
  );
  Office.actions.associate('scoreActiveSheet', (event: Office.AddinCommands.Event) => void command(event));
}
