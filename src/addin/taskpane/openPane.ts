import { render } from 'lit/html.js';
import type { Locale } from '../../core/language/locale';
import { HostRefusal, type SpreadsheetHost } from '../../host/spreadsheetHost';
import { assessInStepsWithSettings } from '../flow/assessWithSettings';
import type { LocalStore } from '../storage/localStore';
import { FollowedView } from './focus/followedView';
import { followFootHeight } from './focus/footHeight';
import { renderKeepingFocus } from './focus/keptFocus';
import { isTabStop } from './focus/tabStops';
import { leavingBy } from './focus/leaving';
import { paneView, type PaneView } from './model/paneView';
import type { WalkView } from './model/walkView';
import { openController, type PaneController } from './paneController';
import type { SelfTestOffer } from './selfTest/selfTestOffer';
import { paneTemplate } from './view/paneTemplate';

/** What the page around the pane gives it: a spreadsheet program, or a workbook open in a browser. */
export interface PaneSurroundings {
  locale(): Locale;
  /** Throws before the program has started. */
  host(): SpreadsheetHost;
  /** `null` where there is no other program whose ways would have to be tried out. */
  readonly selfTest: SelfTestOffer | null;
  /** `null` where this machine keeps nothing for the person. */
  place(): LocalStore | null;
}

/** Draws the pane into an element and follows what happens on its page. Nothing works before `begin` is called. */
export function openPane(root: HTMLElement, surroundings: PaneSurroundings): PaneController {
  const followed = new FollowedView(root);
  let outcomeBefore: unknown = null;
  let cardBefore: string | null = null;

  const { selfTest } = surroundings;

  const show = (): void => {
    const locale = surroundings.locale();
    const view = paneView(controller.state, locale, selfTest?.button(locale));
    const tested = controller.state.selfTest;
    const panel = tested === null ? null : (selfTest?.panel(tested, locale, controller) ?? null);
    document.documentElement.lang = locale;
    document.title = view.texts.appName;
    renderKeepingFocus(root, () => render(paneTemplate(view, controller, panel), root));
    // News begins at the top; it may come from the ribbon while one reads further down. Not while somebody works there.
    const { shown } = controller.state;
    const outcome = shown?.outcome ?? null;
    if (outcome !== outcomeBefore && shown?.isLive !== true && !isAtWorkBelow()) window.scrollTo(0, 0);
    outcomeBefore = outcome;
    const { walk: way } = view;
    const card = way === null ? null : cardOf(way, view);
    // Another row comes into view too while the person is in the sheet; whoever reads in the pane is left where they are.
    const isNews = card !== cardBefore && card !== null;
    if (isNews && (way?.isAway === false || !document.hasFocus())) bringIntoView(root);
    cardBefore = card;
    followed.follow(controller.state);
  };

  const controller = openController({
    ...surroundings,
    selfTester: () => {
      if (selfTest === null) throw new HostRefusal('host-error', 'no self-test here');
      return selfTest.tester();
    },
    judge:
      (answered) =>
      (...given) =>
        assessInStepsWithSettings(surroundings.locale(), answered)(...given),
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
  window.addEventListener('keydown', (event) => leave(event, controller), { capture: true });
  window.addEventListener('keydown', (event) => walk(event, root, controller));

  root.replaceChildren();
  show();
  followFootHeight(root);
  return controller;
}

/** What the pane shows one of: a list, the thing to settle, or the row that the person is at. */
function cardOf(way: WalkView, { current, otherCurrent }: PaneView): string {
  if (way.isAway) return `away ${current?.card.key ?? otherCurrent?.title ?? ''}`;
  return way.together?.kind ?? way.card?.key ?? way.hintsCard?.title ?? way.heading;
}

/** Another card has come: the pane is shown from its top, or from how much is left where the card would lie under the foot. */
function bringIntoView(root: HTMLElement): void {
  window.scrollTo(0, 0);
  const card = root.querySelector('.together, .current, .walk');
  const room = window.innerHeight - (root.querySelector('.foot')?.getBoundingClientRect().height ?? 0);
  if (card === null || card.getBoundingClientRect().bottom <= room) return;
  root.querySelector('.together, .walk')?.scrollIntoView({ block: 'start' });
}

/** Whether the keyboard is among the results: a finding just ignored, a score just written. */
function isAtWorkBelow(): boolean {
  const { activeElement } = document;
  return (
    document.hasFocus() && activeElement !== null && activeElement.closest('.results, .current') !== null
  );
}

/** Alt+↓ and Alt+↑: from anywhere else in the pane first to the card, from the card to the next or the one before. */
function walk(event: KeyboardEvent, root: HTMLElement, controller: PaneController): void {
  const isStep = event.key === 'ArrowDown' || event.key === 'ArrowUp';
  if (!isStep || !event.altKey || event.ctrlKey || event.metaKey) return;
  const card = () => root.querySelector('.matter');
  const before = card();
  event.preventDefault();
  const isInside = before !== null && before.contains(document.activeElement);
  if (isInside || before === null) {
    if (event.key === 'ArrowDown') controller.nextMatter();
    else controller.previousMatter();
  }
  const now = card();
  if (now !== null && isTabStop(now)) now.focus();
}

/** Esc gives up what was begun; where nothing was, it leads to the sheet, which is office.js's part. */
function leave(event: KeyboardEvent, controller: PaneController): void {
  const leaving = event.key === 'Escape' && !event.isComposing ? leavingBy(controller.state) : null;
  if (leaving === null) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (leaving === 'ignoring') controller.stopIgnoring();
  else if (leaving === 'preview') controller.closePreview();
  else controller.askBatch(false);
}
