import { render } from 'lit';
import { OfficeSpreadsheetHost } from '../../host/office/officeHost';
import { HostRefusal } from '../../host/spreadsheetHost';
import { brightnessOf } from '../officeTheme';
import { presentLocale, startOffice } from '../officeStart';
import { handoverKey, takeOver } from '../outcomeHandover';
import type { KeptPlace } from '../kept/keptPlace';
import { undoKey } from '../kept/undoKept';
import { scoringOf } from '../scoringOf';
import { paneView } from './model/paneView';
import { openController } from './paneController';
import type { PaneState } from './paneState';
import { paneTemplate } from './view/paneTemplate';
import './taskpane.css';

/** Office.js that hasn't answered by then sits in no Excel, or in one that won't speak to it. */
const START_LIMIT = 15_000;

let host: OfficeSpreadsheetHost | null = null;
let place: KeptPlace | null = null;
let shownBefore: unknown = null;
let viewShown: ViewKind = 'main';

const root = document.getElementById('app') ?? document.body;

/** Nothing can be pressed before the start: this only keeps the types honest. */
function startedHost(): OfficeSpreadsheetHost {
  if (host === null) throw new HostRefusal('host-error', 'not started');
  return host;
}

const controller = openController({
  locale: presentLocale,
  host: startedHost,
  judge:
    (answersFor) =>
    (...given) =>
      scoringOf(presentLocale(), answersFor)(...given),
  place: () => place,
  now: () => Date.now(),
  later: (run, milliseconds) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  copyText: (text) => navigator.clipboard.writeText(text),
  show,
});

window.addEventListener('error', (event) => controller.fail(event.error ?? event.message));
window.addEventListener('unhandledrejection', (event) => controller.fail(event.reason));

root.replaceChildren();
show();
void begin();

async function begin(): Promise<void> {
  const alarm = setTimeout(() => controller.begin('outside'), START_LIMIT);
  const start = await startOffice();
  clearTimeout(alarm);
  followTheme();
  if (start.kind === 'ready') {
    host = new OfficeSpreadsheetHost(start.client, { onCellEdit: () => controller.waitForCellEdit() });
    place = start.place;
    if (place !== null) followRibbon(place);
  }
  controller.begin(start.kind);
}

/** Shows what the ribbon's command did, at once if the pane is open, and when it opens later. */
function followRibbon(kept: KeptPlace): void {
  const look = () => {
    const news = takeOver(kept, Date.now());
    if (news) controller.receive({ outcome: news.outcome, ribbonTime: news.time });
  };
  look();
  window.addEventListener('storage', (event) => {
    if (event.key === handoverKey(kept.partitionKey)) look();
    if (event.key === undoKey(kept)) controller.renewHistory();
  });
}

/** Office's theme where it tells one; otherwise the style sheet follows the browser's. */
function followTheme(): void {
  if (typeof Office === 'undefined') return;
  const context: Partial<Office.Context> | undefined = Office.context;
  const brightness = brightnessOf(context?.officeTheme?.bodyBackgroundColor);
  if (brightness !== null) document.documentElement.dataset['theme'] = brightness;
}

function show(): void {
  const locale = presentLocale();
  const view = paneView(controller.state, locale);
  document.documentElement.lang = locale;
  document.title = view.texts.appName;
  render(paneTemplate(view, controller), root);
  // News begins at the top; it may come from the ribbon while one reads further down.
  const { shown } = controller.state;
  if (shown !== shownBefore && shown?.isLive !== true) window.scrollTo(0, 0);
  shownBefore = controller.state.shown;
  followView(viewOf(controller.state));
}

type ViewKind = 'main' | 'preview' | 'batch' | 'rules-opening' | 'rules-open';

function viewOf({ rules, preview, batch }: PaneState): ViewKind {
  if (rules !== null) return rules.kind === 'open' ? 'rules-open' : 'rules-opening';
  if (batch !== null) return 'batch';
  return preview === null ? 'main' : 'preview';
}

/** Where the focus goes in each view, and where it returns to. */
const STOPS: Readonly<Record<Exclude<ViewKind, 'main'>, readonly [inside: string, back: string]>> = {
  preview: ['.preview-write', '.deed .primary'],
  batch: ['.batch-back', '.batch-button'],
  'rules-opening': ['.rules-back', '.rules-button'],
  'rules-open': ['.rules-chooser', '.rules-button'],
};

/**
 * A view that takes the place of everything else takes the focus along, and gives it back. Only ever to what office.js
 * counts among its tab stops: on the web it handles Tab itself, and from anywhere else there is no way on. Never while
 * the person is in the sheet.
 */
function followView(view: ViewKind): void {
  const before = viewShown;
  if (view === before) return;
  viewShown = view;
  const isSameRoom = view.startsWith('rules') && before.startsWith('rules');
  if (!isSameRoom) window.scrollTo(0, 0);
  if (!document.hasFocus()) return;
  const stop = view === 'main' ? (before === 'main' ? null : STOPS[before][1]) : STOPS[view][0];
  if (stop !== null) root.querySelector<HTMLElement>(stop)?.focus({ preventScroll: true });
}
