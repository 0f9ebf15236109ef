import { OfficeSpreadsheetHost, type OfficeClient } from '../../host/office/officeHost';
import type { SelfTester, SelfTestResult } from '../../host/selfTest';
import { HostRefusal } from '../../host/spreadsheetHost';
import { brightnessOf } from '../officeTheme';
import { presentLocale, startOffice } from '../officeStart';
import { ribbonOutcomeKey, loadRibbonOutcome } from '../storage/ribbonOutcome';
import type { LocalStore } from '../storage/localStore';
import { undoHistoryKey } from '../storage/undoHistoryStore';
import { openPane } from './openPane';
import './taskpane.css';

/** Office.js that hasn't answered by then sits in no Excel, or in one that won't speak to it. */
const START_LIMIT = 15_000;

let host: OfficeSpreadsheetHost | null = null;
let tester: SelfTester | null = null;
let place: LocalStore | null = null;

/** Nothing can be pressed before the start: this only keeps the types honest. */
function startedHost(): OfficeSpreadsheetHost {
  if (host === null) throw new HostRefusal('host-error', 'not started');
  return host;
}

function startedTester(): SelfTester {
  if (tester === null) throw new HostRefusal('host-error', 'not started');
  return tester;
}

const controller = openPane(document.getElementById('app') ?? document.body, {
  locale: presentLocale,
  host: startedHost,
  selfTester: startedTester,
  place: () => place,
});
void begin();

async function begin(): Promise<void> {
  const alarm = setTimeout(() => controller.begin('outside'), START_LIMIT);
  const start = await startOffice();
  clearTimeout(alarm);
  followTheme();
  if (start.kind === 'ready') {
    host = new OfficeSpreadsheetHost(start.client, { onCellEdit: () => controller.waitForCellEdit() });
    tester = { run: (onProbe) => selfTest(start.client, onProbe) };
    place = start.place;
    if (place !== null) followRibbon(place);
  }
  controller.begin(start.kind);
}

/** Loaded when it is asked for: hardly anybody ever does. */
async function selfTest(
  client: OfficeClient,
  onProbe: Parameters<SelfTester['run']>[0],
): Promise<SelfTestResult> {
  const { OfficeSelfTest } = await import(
    /* webpackChunkName: "selfTest" */ '../../host/office/selfTest/officeSelfTest'
  );
  const excel = new OfficeSelfTest(client, {
    contextPrototype: OfficeExtension.ClientRequestContext.prototype,
    ...excelAsTold(),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
  return excel.run(onProbe);
}

/** What Excel says of itself; an old office.js has no diagnostics. */
function excelAsTold(): { readonly platform: string; readonly version: string } {
  const { diagnostics }: Partial<Office.Context> = Office.context;
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- an old office.js has no diagnostics
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
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- not every Office has a theme
  const brightness = brightnessOf(context?.officeTheme?.bodyBackgroundColor);
  if (brightness !== null) document.documentElement.dataset['theme'] = brightness;
}
