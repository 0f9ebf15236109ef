import type { SheetEvent } from '../../host/spreadsheetHost';
import { readPreferences, writePreferences } from '../storage/preferences';
import { isSummaryUnfinished } from '../storage/unfinishedSummary';
import { readHistory } from '../storage/undoHistoryStore';
import { BatchRoom } from './batch/batchRoom';
import { AnsweredColumns } from './choices/answeredColumns';
import { ChoiceDesk } from './choices/choiceDesk';
import { CellWriter } from './command/cellWriter';
import { CommandRunner } from './command/commandRunner';
import { JudgedSheets } from './command/judgedSheets';
import { ScoringDesk } from './command/scoringDesk';
import { HistoryKeeper } from './history/historyKeeper';
import { UndoDesk } from './history/undoDesk';
import { IgnoreDesk } from './ignoring/ignoreDesk';
import { IgnoredKeeper } from './ignoring/ignoredKeeper';
import { InputHelpDesk } from './inputHelp/inputHelpDesk';
import { SheetFollower } from './live/sheetFollower';
import { MarksDesk } from './marks/marksDesk';
import type { PaneParts } from './paneParts';
import type { PaneStart, PaneState, ShownOutcome } from './paneState';
import { PaneStore } from './paneStore';
import { PreviewDesk } from './preview/previewDesk';
import { RulesRoom } from './rules/rulesRoom';
import { RibbonAdoption } from './ribbon/ribbonAdoption';
import { SelfTestDesk } from './selfTest/selfTestDesk';
import { Announcer } from './say/announcer';
import { Locating } from './say/locating';
import type { PaneActions } from './view/paneActions';

/** What a person can do in the pane, and what the world outside tells it. */
export interface PaneController extends PaneActions {
  readonly state: PaneState;
  begin(start: PaneStart): void;
  /** An outcome that came from elsewhere: the ribbon's command. Not while the pane itself is scoring. */
  receive(shown: ShownOutcome): void;
  /** What can be taken back was changed elsewhere: by the ribbon's command. */
  renewHistory(): void;
  /** The host waits for a cell's editing to end. */
  waitForCellEdit(): void;
  /** Something happens on the sheets. */
  notice(event: SheetEvent): void;
  /** An error nobody foresaw: shown, never swallowed. */
  fail(error: unknown): void;
}

/** Puts the rooms of the pane together around the one state. Each room does one thing and knows only what it is given. */
export function openController(parts: PaneParts): PaneController {
  const store = new PaneStore((state) => parts.show(state));
  const announcer = new Announcer(store, parts);
  const columns = new AnsweredColumns(parts);
  const sheets = new JudgedSheets(store, parts, () => columns.all);
  const history = new HistoryKeeper(store, parts);
  const runner = new CommandRunner(store, sheets, announcer);
  const { journal } = history;
  const writer = new CellWriter(parts, sheets, runner, journal, announcer);
  const scoring = new ScoringDesk(store, parts, sheets, runner, journal);
  const preview = new PreviewDesk(store, parts, sheets, runner, journal, announcer);
  const keeper = new IgnoredKeeper(parts);
  const choices = new ChoiceDesk(store, sheets, writer, keeper, announcer);
  const ignoring = new IgnoreDesk(store, keeper, sheets, runner, announcer);
  const undoing = new UndoDesk(store, parts, sheets, runner, history, announcer);
  const marks = new MarksDesk(parts, sheets, runner, journal, announcer);
  const help = new InputHelpDesk(parts, sheets, runner, journal, announcer);
  const rules = new RulesRoom(store, parts, sheets, runner, announcer);
  const batch = new BatchRoom(store, parts, sheets, journal, announcer);
  const selfTest = new SelfTestDesk(store, parts);
  const follower = new SheetFollower(store, parts, sheets);
  const adoption = new RibbonAdoption(store, sheets);
  const locating = new Locating(store, parts, announcer);

  return {
    get state() {
      return store.state;
    },
    begin(start) {
      const place = parts.place();
      const preferences = readPreferences(place);
      store.change({ start, preferences, ...(place === null ? {} : { history: readHistory(place) }) });
      if (isSummaryUnfinished(place)) store.change({ remark: announcer.work().batch.summaryUnfinished });
      if (start === 'ready') follower.begin(preferences.validatesWhileEditing);
    },
    receive(shown) {
      if (store.state.activity !== 'idle') return;
      sheets.show(null);
      store.change({
        ...{ shown, form: 0, filter: null, remark: null },
        ...{ preview: null, profile: null, choice: null, isOutdated: false },
      });
      history.renew();
      adoption.adopt(shown);
    },
    renewHistory: () => history.renew(),
    waitForCellEdit() {
      if (store.state.activity === 'scoring') store.change({ activity: 'waiting-for-cell-edit' });
      else rules.editor.waitForCellEdit();
    },
    notice: (event) => follower.notice(event),
    fail: (error) => announcer.fail(error),

    score: () => scoring.score(),
    check: () => scoring.check(),
    answer(question, column) {
      // Other sheets may have asked the same.
      sheets.forgetOthers(null);
      void columns.answer(question, column).then(() => scoring.score());
    },
    locate: (cell, sheetId) => locating.locate(cell, sheetId),
    copy: (text) => locating.copy(text),

    chooseForm: (form) => store.change({ form, filter: null, remark: null }),
    toggleFilter: (filter) => store.change({ filter: store.state.filter === filter ? null : filter }),
    prefer(part) {
      const preferences = { ...store.state.preferences, ...part };
      writePreferences(parts.place(), preferences);
      store.change({ preferences });
      if (part.validatesWhileEditing !== undefined) follower.turn(part.validatesWhileEditing);
    },

    openPreview: () => preview.open(),
    closePreview: () => preview.close(),
    pick: (cell) => preview.pick(cell),
    pickAll: () => preview.pickAll(),
    writePicked: () => preview.write(),

    chooseScore: (choice) => choices.chooseScore(choice),
    writeScore: (cell, value) => choices.writeScore(cell, value),
    adopt: (check, cell, value) => choices.adopt(check, cell, value),
    insertDraft: (row) => choices.insertDraft(row),

    startIgnoring: (key) => ignoring.start(key),
    typeIgnoring: (reason) => ignoring.type(reason),
    stopIgnoring: () => ignoring.stop(),
    ignore: () => ignoring.ignore(),
    unignore: (key) => ignoring.unignore(key),
    dropIgnored: (item) => ignoring.drop(item),

    undo: () => undoing.takeBack('undo'),
    redo: () => undoing.takeBack('redo'),
    clearMarks: () => marks.clear(),
    addInputHelp: () => help.add(),
    removeInputHelp: () => help.remove(),

    openBatch: () => batch.open(),
    closeBatch() {
      // Back to the sheet in front as it now is, and not to what was shown before.
      if (batch.close()) scoring.check();
    },
    askBatch: (isConfirming) => batch.ask(isConfirming),
    runBatch: (mode) => batch.run(mode),
    cancelBatch: () => batch.cancel(),
    writeSummary: () => batch.writeSummary(),

    openSelfTest: () => selfTest.open(),
    closeSelfTest: () => selfTest.close(),
    startSelfTest: () => selfTest.start(),
    copySelfTest: () => selfTest.copy(),
    includeExchanges: (withExchanges) => selfTest.includeExchanges(withExchanges),

    openRules: () => rules.open(),
    closeRules: () => rules.close(),
    chooseRules: (key) => rules.editor.choose(key),
    editRules: (part) => rules.editor.edit(part),
    applyRules: () => rules.editor.apply(),
    saveRules: () => rules.save(),
    typeImport: (text) => rules.editor.typeImport(text),
    importRules: (text) => rules.editor.import(text),
    refuseImportFile: () => rules.editor.refuseImportFile(),
  };
}
