import type { UndoStep } from '../../core/undo/undoStep';
import type { SheetEvent } from '../../host/spreadsheetHost';
import { lostSettings, settingsCopied } from '../flow/settingsCopied';
import { isUpgraded } from '../storage/lastVersion';
import { hasAddress } from '../storage/localStore';
import { readPreferences } from '../storage/preferences';
import { isSummaryUnfinished } from '../storage/unfinishedSummary';
import { readHistory } from '../storage/undoHistoryStore';
import { VERSION } from '../../identity/version';
import { actionsOf, type PaneActions } from './actions/paneActions';
import { AnsweredColumns } from './choices/answeredColumns';
import { CellWriter } from './command/cellWriter';
import { CommandRunner } from './command/commandRunner';
import { JudgedSheets } from './command/judgedSheets';
import { KeptWalk, resumeWalk } from './command/keptWalk';
import { PaneHistory } from './history/paneHistory';
import { IgnoredSetting } from './ignoring/ignoredSetting';
import { OwnSelection } from './live/ownSelection';
import { SheetFollower } from './live/sheetFollower';
import type { PaneParts } from './paneParts';
import type { PaneServices } from './paneServices';
import type { PaneStart, PaneState, ShownOutcome } from './paneState';
import { PaneStore } from './paneStore';
import { RulesPanel } from './rules/rulesPanel';
import { RibbonAdoption } from './ribbon/ribbonAdoption';
import { Announcer } from './say/announcer';
import { waitingForCellEdit } from './state/commandStates';
import { begun, settingsLost, upgradeFound } from './state/shownStates';

/** What a person can do in the pane, and what the world outside tells it. */
export interface PaneController extends PaneActions {
  readonly state: PaneState;
  begin(start: PaneStart): void;
  /** An outcome that came from elsewhere: the ribbon's command. While the pane itself is at work it waits for the end. */
  receive(received: Omit<ShownOutcome, 'judged'>, steps?: readonly UndoStep[]): void;
  /** What can be taken back was changed elsewhere: by the ribbon's command. */
  renewHistory(): void;
  /** The host waits for a cell's editing to end. */
  waitForCellEdit(): void;
  /** Something happens on the sheets. */
  notice(event: SheetEvent): void;
  /** An error nobody foresaw: shown, never swallowed. */
  fail(error: unknown): void;
}

/** Puts the pane together around its one state. Each part does one thing and knows only what it is given. */
export function openController(given: PaneParts): PaneController {
  const parts: PaneParts = { ...given, host: () => settingsCopied(given.host(), given.place()) };
  const walk = new KeptWalk(parts);
  const store = new PaneStore((state) => {
    walk.keep(state);
    parts.show(state);
    if (state.activity === 'idle') adoption.catchUp();
  });
  const pane = servicesOf(store, parts);
  const { announcer, history, rules, follower } = pane;
  const adoption = new RibbonAdoption(pane);
  return {
    get state() {
      return store.state;
    },
    begin(start) {
      const place = parts.place();
      const preferences = readPreferences(place);
      const kept = place === null ? null : readHistory(place);
      const remark = isSummaryUnfinished(place) ? announcer.work().batch.summaryUnfinished : null;
      store.apply(begun, { start, preferences, history: kept, remark });
      if (start !== 'ready') return;
      if (isUpgraded(place, VERSION)) store.apply(upgradeFound);
      follower.begin(preferences.validatesWhileEditing);
      resumeWalk(pane);
      void lostSettings(parts.host(), place).then((lost) => store.apply(settingsLost, lost));
    },
    receive(received, steps = []) {
      history.renew();
      const place = parts.place();
      if (place === null || hasAddress(place)) return adoption.receive(received);
      void adoption.receiveOwn(received, () => {
        for (const step of steps) history.keep(step);
      });
    },
    renewHistory: () => history.renew(),
    waitForCellEdit() {
      if (store.state.activity === 'scoring') store.apply(waitingForCellEdit);
      else rules.editor.waitForCellEdit();
    },
    notice: (event) => follower.notice(event),
    fail: (error) => announcer.fail(error, null),
    ...actionsOf(pane),
  };
}

function servicesOf(store: PaneStore, parts: PaneParts): PaneServices {
  const announcer = new Announcer(store, parts);
  const columns = new AnsweredColumns(parts);
  const sheets = new JudgedSheets(store, parts, () => columns.all);
  const history = new PaneHistory(store, parts);
  const selection = new OwnSelection(parts);
  const runner = new CommandRunner(store, sheets, announcer, selection);
  const follower = new SheetFollower(store, parts, sheets, selection);
  return {
    ...{ store, parts, announcer, columns, sheets, history, runner, selection, follower },
    writer: new CellWriter(parts, sheets, runner, history.journal, announcer),
    ignored: new IgnoredSetting(parts),
    rules: new RulesPanel(store, parts, sheets, runner, announcer, () => follower.lookAgain()),
  };
}
