import type { OfficeClient } from '../../host/office/officeClient';
import { OfficeSpreadsheetHost } from '../../host/office/officeHost';
import { USUAL_PATIENCE, withinLimit } from '../../host/office/patience';
import type { SelfTester, SelfTestResult } from '../../host/selfTest';
import { HostRefusal } from '../../host/spreadsheetHost';
import { brightnessOf } from '../officeTheme';
import { presentLocale, type OfficeStart } from '../officeStart';
import { sheetInFront } from '../sheetInFront';
import { ribbonOutcomeKey } from '../storage/leaveRibbonOutcome';
import { loadRibbonOutcome } from '../storage/ribbonOutcome';
import type { LocalStore } from '../storage/localStore';
import { isStepKey } from '../storage/undoHistoryStore';
import { openPane } from './openPane';
import type { PaneController } from './paneController';
import { SELF_TEST_SHOWN } from './selfTest/selfTestShown';

/** The pane in Excel. */
export class OfficePane {
  #host: OfficeSpreadsheetHost | null = null;
  #tester: SelfTester | null = null;
  #place: LocalStore | null = null;
  readonly #controller: PaneController;

  constructor(root: HTMLElement) {
    this.#controller = openPane(root, {
      locale: presentLocale,
      host: () => started(this.#host),
      selfTest: { ...SELF_TEST_SHOWN, tester: () => started(this.#tester) },
      place: () => this.#place,
    });
  }

  /**
   * @param pressedOn the id of the sheet on which 一键评分 was pressed before the pane had come, `null` where Excel does not
   * tell; `null` in place of the promise: it was not pressed
   */
  begin(start: OfficeStart, pressedOn: Promise<string | null> | null): void {
    const controller = this.#controller;
    followTheme();
    if (start.kind === 'ready') {
      const { client, place } = start;
      this.#host = new OfficeSpreadsheetHost(client, { onCellEdit: () => controller.waitForCellEdit() });
      this.#tester = { run: (...told) => selfTest(client, told) };
      this.#place = place;
      if (place !== null) this.#followRibbon(place);
    }
    controller.begin(start.kind);
    if (pressedOn !== null && start.kind === 'ready') void this.#carryOut(pressedOn, start.client);
  }

  /** A press counts for the sheet on which it was made, and for no other. */
  async #carryOut(pressedOn: Promise<string | null>, client: OfficeClient): Promise<void> {
    this.#controller.sayOfEarlyPress('waiting');
    const { requestLimit } = USUAL_PATIENCE;
    const both = Promise.all([pressedOn, sheetInFront(client)]);
    const [then, now] = await withinLimit(both, requestLimit, 'press').catch(() => [null, null] as const);
    if (then === null || now === null) this.#controller.sayOfEarlyPress('unknown');
    else if (then === now) this.#controller.score();
    else this.#controller.sayOfEarlyPress('elsewhere');
  }

  /** Shows what the ribbon's command did, at once if the pane is open, and when it opens later. */
  #followRibbon(kept: LocalStore): void {
    const controller = this.#controller;
    const look = () => {
      const news = loadRibbonOutcome(kept, Date.now());
      if (news) controller.receive({ outcome: news.outcome, ribbonTime: news.time }, news.steps);
    };
    look();
    window.addEventListener('storage', (event) => {
      if (event.key === ribbonOutcomeKey(kept.partitionKey)) look();
      if (isStepKey(kept, event.key)) controller.renewHistory();
    });
  }
}

/** Nothing can be pressed before the start: this only keeps the types honest. */
function started<Part>(part: Part | null): Part {
  if (part === null) throw new HostRefusal('host-error', 'not started');
  return part;
}

/** Loaded when it is asked for: hardly anybody ever does. */
async function selfTest(
  client: OfficeClient,
  [onProbe, askPerson]: Parameters<SelfTester['run']>,
): Promise<SelfTestResult> {
  const { OfficeSelfTest } = await import('../../host/office/selfTest/officeSelfTest');
  const excel = new OfficeSelfTest(client, {
    contextPrototype: OfficeExtension.ClientRequestContext.prototype,
    ...excelAsTold(),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
  return excel.run(onProbe, askPerson);
}

/** What Excel says of itself; an old office.js has no diagnostics. */
function excelAsTold(): { readonly platform: string; readonly version: string } {
  const { diagnostics }: Partial<Office.Context> = Office.context;
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- an old office.js has no diagnostics
  return { platform: String(diagnostics?.platform ?? ''), version: diagnostics?.version ?? '' };
}

/** Office's theme where it tells one; otherwise the style sheet follows the browser's. */
function followTheme(): void {
  if (typeof Office === 'undefined') return;
  const context: Partial<Office.Context> | undefined = Office.context;
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- not every Office has a theme
  const brightness = brightnessOf(context?.officeTheme?.bodyBackgroundColor);
  if (brightness !== null) document.documentElement.dataset['theme'] = brightness;
}
