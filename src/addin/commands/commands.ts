import { beginToLoad, loadInOneLanguage } from '../loadInOneLanguage';
import { startOffice } from '../officeStart';
import { completing } from './completing';

// Comes while Office.js starts.
beginToLoad();
const started = startOffice();

// At load, not after `onReady`: Excel may hand over the click as soon as the page is there.
if (typeof Office !== 'undefined') {
  const command = completing(async () => {
    const start = await started;
    const { scoreFromRibbon } = await loadInOneLanguage();
    await scoreFromRibbon(start);
  });
  Office.actions.associate('scoreActiveSheet', (event: Office.AddinCommands.Event) => void command(event));
}
