import { workbenchTexts } from '../../locales/workbench';
import { readPageOptions } from './pageOptions';
import { Workbench } from './workbench';
import './workbench.css';
import './grid/grid.css';

async function start(root: HTMLElement): Promise<void> {
  const options = readPageOptions(window.location.search);
  document.documentElement.lang = options.locale;
  const workbench = new Workbench(root, options);
  await workbench.start();
}

const root = document.getElementById('workbench');
if (root) {
  start(root).catch((error: unknown) => {
    const { locale } = readPageOptions(window.location.search);
    root.textContent = workbenchTexts[locale].badStart;
    throw error;
  });
}
