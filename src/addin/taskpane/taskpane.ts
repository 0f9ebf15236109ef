import { render } from 'lit';
import { OfficeSpreadsheetHost } from '../../host/office/officeHost';
import { OfficeSelfTest } from '../../host/office/selfTest/officeSelfTest';
import type { SelfTester } from '../../host/selfTest';
import { HostRefusal } from '../../host/spreadsheetHost';
import { brightnessOf } from '../officeTheme';
import { presentLocale, startOffice } from '../officeStart';
import { ribbonOutcomeKey, loadRibbonOutcome } from '../storage/ribbonOutcome';
import type { LocalStore } from '../storage/localStore';
import { undoHistoryKey } from '../storage/undoHistoryStore';
import { assessWithSettings } from '../flow/assessWithSettings';
import { FollowedView } from './focus/followedView';
import { renderKeepingFocus } from './focus/keptFocus';
import { leavingBy } from './focus/leaving';
import { paneView } from './model/paneView';
import { openController } from './paneController';
import { paneTemplate } from './view/paneTemplate';
import './taskpane.css';

/** Office.js that hasn't answered by then sits in no Excel, or in one that won't speak to it. */
const START_LIMIT = 15_000;

let host: OfficeSpreadsheetHost | null = null;
let tester: SelfTester | null = null;
let place: LocalStore | null = null;
let shownBefore: unknown = null;

const root = document.getElementById('app') ?? document.body;
const followed = new FollowedView(root);

/** Nothing can be pressed before the start: this only keeps the types honest. */
function startedHost(): OfficeSpreadsheetHost {
  if (host === null) throw new HostRefusal('host-error', 'not started');
  return host;
}

function startedTester(): SelfTester {
  if (tester === null) throw new HostRefusal('host-error', 'not started');
  return tester;
}

const controller = openController({
  locale: presentLocale,
  host: startedHost,
  selfTester: startedTester,
  judge:
    (answered) =>
    (...given) =>
      assessWithSettings(presentLocale(), answered)(...given),
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
// On the way down, before office.js hears of it.
window.addEventListener('keydown', leave, { capture: true });

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
    tester = new OfficeSelfTest(start.client, {
      contextPrototype: OfficeExtension.ClientRequestContext.prototype,
      ...excelAsTold(),
      pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    });
    place = start.place;
    if (place !== null) followRibbon(place);
  }
  controller.begin(start.kind);
}

/** What Excel says of itself; an old office.js has no diagnostics. */
function excelAsTold(): { readonly platform: string; readonly version: string } {
  const { diagnostics }: Partial<Office.Context> = Office.context;
  return { platform: String(diagnostics?.platform ?? ''), version: diagnostics?.version ?? '' };
}

/** Shows what the ribbon's command did, at once if the pane is open, and when it opens later. */
function followRibbon(kept: LocalStore): void {
  const look = () => {
    const news = loadRibbonOutcome(kept, Date.now());
    if (news) controller.receive({ outcome: news.outcome, ribbonTime: news.time });
  };
  look();
  window.addEventListener('storage', (event) => {
    if (event.key === ribbonOutcomeKey(kept.partitionKey)) look();
    if (event.key === undoHistoryKey(kept)) controller.renewHistory();
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
  renderKeepingFocus(root, () => render(paneTemplate(view, controller), root));
  // News begins at the top; it may come from the ribbon while one reads further down. Not while somebody works there.
  const { shown } = controller.state;
  if (shown !== shownBefore && shown?.isLive !== true && !isAtWorkBelow()) window.scrollTo(0, 0);
  shownBefore = controller.state.shown;
  followed.follow(controller.state);
}

/** Whether the keyboard is among the results: a finding just ignored, a score just written. */
function isAtWorkBelow(): boolean {
  const { activeElement } = document;
  return (
    document.hasFocus() && activeElement !== null && activeElement.closest('.results, .current') !== null
  );
}

/** Esc gives up what was begun; where nothing was, it leads to the sheet, which is office.js's part. */
function leave(event: KeyboardEvent): void {
  const leaving = event.key === 'Escape' && !event.isComposing ? leavingBy(controller.state) : null;
  if (leaving === null) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (leaving === 'ignoring') controller.stopIgnoring();
  else if (leaving === 'preview') controller.closePreview();
  else controller.askBatch(false);
}
