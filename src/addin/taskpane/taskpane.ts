import { render } from 'lit';
import { OfficeSpreadsheetHost } from '../../host/office/officeHost';
import { HostRefusal } from '../../host/spreadsheetHost';
import { brightnessOf } from '../officeTheme';
import { presentLocale, startOffice } from '../officeStart';
import { handoverKey, takeOver, type HandoverPlace } from '../outcomeHandover';
import { score } from '../scoreCommand';
import { scoringOf } from '../scoringOf';
import { paneView } from './model/paneView';
import { PaneController } from './paneController';
import type { RulesState } from './rules/rulesState';
import { paneTemplate } from './view/paneTemplate';
import './taskpane.css';

/** Office.js that hasn't answered by then sits in no Excel, or in one that won't speak to it. */
const START_LIMIT = 15_000;

let host: OfficeSpreadsheetHost | null = null;
let shownBefore: unknown = null;
let rulesShown: RulesState['kind'] | null = null;

const root = document.getElementById('app') ?? document.body;

/** Nothing can be pressed before the start: this only keeps the types honest. */
function startedHost(): OfficeSpreadsheetHost {
  if (host === null) throw new HostRefusal('host-error', 'not started');
  return host;
}

const controller = new PaneController({
  locale: presentLocale,
  score: async (answersFor, chosen) =>
    score({ host: startedHost(), assess: scoringOf(presentLocale(), answersFor), chosen }),
  judge: (snapshot, profile, answersFor) =>
    scoringOf(presentLocale(), answersFor)(snapshot, new Set(), profile),
  host: {
    readActiveSheet: async () => startedHost().readActiveSheet(),
    select: async (sheetId, cell) => startedHost().select(sheetId, cell),
    readSetting: async (name) => startedHost().readSetting(name),
    writeSetting: async (name, text) => startedHost().writeSetting(name, text),
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
    if (start.handover) followRibbon(start.handover);
  }
  controller.begin(start.kind);
}

/** Shows what the ribbon's command did, at once if the pane is open, and when it opens later. */
function followRibbon(place: HandoverPlace): void {
  const look = () => {
    const news = takeOver(place, Date.now());
    if (news) controller.receive({ outcome: news.outcome, ribbonTime: news.time });
  };
  look();
  window.addEventListener('storage', (event) => {
    if (event.key === handoverKey(place.partitionKey)) look();
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
  if (controller.state.shown !== shownBefore) window.scrollTo(0, 0);
  shownBefore = controller.state.shown;
  followRules(controller.state.rules?.kind ?? null);
}

/**
 * The rules take the place of everything else: the focus goes along, and comes back to their button. Only ever to what
 * office.js counts among its tab stops: on the web it handles Tab itself, and from anywhere else there is no way on.
 */
function followRules(kind: RulesState['kind'] | null): void {
  if (kind === rulesShown) return;
  const isNew = kind === null || rulesShown === null;
  rulesShown = kind;
  if (isNew) window.scrollTo(0, 0);
  const stop = kind === null ? '.rules-button' : kind === 'opening' ? '.rules-back' : '.rules-chooser';
  root.querySelector<HTMLElement>(stop)?.focus({ preventScroll: true });
}
