import { fetchAhead } from '../fetchAhead';
import { isFileMissing } from '../fileMissing';
import { loadInOneLanguage } from '../loadInOneLanguage';
import { presentLocale, startOffice, type OfficeStart } from '../officeStart';
import { sheetInFront } from '../sheetInFront';
import type { OfficePane } from './officePane';
import { nextPicture } from './opening/nextPicture';
import { OpeningFrame } from './opening/openingFrame';
import './taskpane.css';

const root = document.getElementById('app') ?? document.body;
const frame = new OpeningFrame(root, presentLocale());
let pane: OfficePane | null = null;
/** The sheet in front when 一键评分 was pressed; `null`: it was not. */
let pressedOn: Promise<string | null> | null = null;

// Comes while Office.js starts.
fetchAhead();
void begin();

async function begin(): Promise<void> {
  await officeScriptRun();
  // Outside Excel it comes as well. Only the page can ask for it anew.
  if (typeof Office === 'undefined') return frame.fail(null, () => window.location.reload());
  let started: OfficeStart;
  try {
    started = await startOffice();
  } catch (error) {
    return failed(error, () => void begin());
  }
  // Only now Office has told its language.
  frame.speak(presentLocale());
  if (started.kind === 'ready') {
    const { client } = started;
    frame.enable(() => void (pressedOn = sheetInFront(client)));
    // Seen and pressed before the pane takes the processor.
    await nextPicture();
  }
  await open(started);
}

/** office.js runs as soon as it has come, before this script or behind it; of one that never comes its tag tells, or the page. */
function officeScriptRun(): Promise<void> {
  if (typeof Office !== 'undefined' || document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    const tag = document.querySelector('script[src$="office.js"]');
    tag?.addEventListener('load', () => resolve(), { once: true });
    tag?.addEventListener('error', () => resolve(), { once: true });
    // It had failed before anybody listened.
    window.addEventListener('load', () => resolve(), { once: true });
  });
}

async function open(start: OfficeStart): Promise<void> {
  try {
    const loaded = await loadInOneLanguage();
    const hasFocus = frame.hasFocus;
    pane ??= new loaded.OfficePane(root);
    pane.begin(start, pressedOn);
    pressedOn = null;
    // The button that took the place of the frame's.
    if (hasFocus) root.querySelector<HTMLElement>('button.primary')?.focus();
  } catch (error) {
    failed(error, () => void open(start));
  }
}

/** Said in the frame; once the pane is there it says itself what goes wrong. */
function failed(error: unknown, retry: () => void): void {
  if (pane !== null) throw error;
  pressedOn = null;
  const detail = error instanceof Error ? error.message : String(error);
  frame.fail(isFileMissing(error) ? null : detail, retry);
}
