import { fetchAhead } from '../fetchAhead';
import { loadInOneLanguage } from '../loadInOneLanguage';
import { presentLocale, startOffice, type OfficeStart } from '../officeStart';
import type { OfficePane } from './officePane';
import { nextPicture } from './opening/nextPicture';
import { OpeningFrame } from './opening/openingFrame';
import './taskpane.css';

/** Office.js that hasn't answered by then sits in no Excel, or in one that won't speak to it. */
const START_LIMIT = 15_000;

const root = document.getElementById('app') ?? document.body;
const frame = new OpeningFrame(root, presentLocale());
let pane: OfficePane | null = null;

// Comes while Office.js starts.
fetchAhead();
void begin();

async function begin(): Promise<void> {
  await allScriptsRun();
  const alarm = setTimeout(() => void open({ kind: 'outside' }), START_LIMIT);
  const start = await startOffice();
  clearTimeout(alarm);
  // Only now Office has told its language.
  if (pane === null) frame.speak(presentLocale());
  if (start.kind === 'ready') {
    frame.enable();
    // Seen and pressed before the pane takes the processor.
    await nextPicture();
  }
  await open(start);
}

/** This script runs before office.js, which comes last, so that the pane is on its way at the same time. */
function allScriptsRun(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}

async function open(start: OfficeStart): Promise<void> {
  const loaded = await loadInOneLanguage().catch(() => null);
  if (loaded === null) return frame.fail(() => void open(start));
  const hasFocus = frame.hasFocus;
  pane ??= new loaded.OfficePane(root);
  pane.begin(start, frame.isPressed);
  // The button that took the place of the frame's.
  if (hasFocus) root.querySelector<HTMLElement>('button.primary')?.focus();
}
