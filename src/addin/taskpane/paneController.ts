import type { AssessedForm, Assessment, ChoosableRole, Finding, Proposal } from '../../core/assessment';
import { ignore, unignore, withoutItems } from '../../core/ignored/ignore';
import { LONGEST_REASON, type IgnoredFindings, type IgnoredItem } from '../../core/ignored/ignoredFindings';
import { printIgnored } from '../../core/ignored/printIgnored';
import { chosenScore } from '../../core/chosenScore';
import type { ColumnAnswers } from '../../core/columnQuestions';
import type { CellEdit } from '../../core/plan';
import { parseArea } from '../../core/grid/cellAddress';
import type { Locale } from '../../core/language/locale';
import { plan, type EditPlan } from '../../core/plan';
import type { ScoringProfile } from '../../core/scoring/profile';
import type { Direction } from '../../core/undo/reverseSheet';
import { cellOf } from '../../core/undo/recordSheet';
import {
  afterRedo,
  afterUndo,
  nextRedo,
  nextUndo,
  withStep,
  type UndoHistory,
} from '../../core/undo/undoHistory';
import type { UndoSheet } from '../../core/undo/undoStep';
import {
  HostRefusal,
  type SheetEvent,
  type SheetReading,
  type SpreadsheetHost,
} from '../../host/spreadsheetHost';
import { HOST_REFUSALS } from '../../locales/hostRefusals';
import { PANE } from '../../locales/pane';
import { WORK } from '../../locales/work';
import { carryOut, type CarriedOut } from '../carryOut';
import { columnsKept, printColumns } from '../columnsKept';
import {
  inspect,
  judged,
  judgedOnly,
  refusalFrom,
  type Inspected,
  type Inspection,
  type Judge,
} from '../inspection';
import type { KeptPlace } from '../kept/keptPlace';
import { readPreferences, writePreferences, type Preferences } from '../kept/preferences';
import { readHistory, writeHistory } from '../kept/undoKept';
import { score, type ScoreRun } from '../scoreCommand';
import type { Refusal, ScoreOutcome } from '../scoreOutcome';
import { takeBack } from '../takeBack';
import { ignoredKept } from '../ignoredKept';
import { findingKey } from './model/findingView';
import { BatchDesk } from './batch/batchDesk';
import { LiveValidation } from './live/liveValidation';
import {
  FIRST_STATE,
  type ChosenScore,
  type PaneStart,
  type PaneState,
  type ShownOutcome,
} from './paneState';
import type { RulesDraft } from './rules/rulesDraft';
import { RulesEditor } from './rules/rulesEditor';
import type { PaneActions } from './view/paneActions';

type AnswersFor = (sheet: string) => ColumnAnswers;

export interface PaneParts {
  /** Known for certain only once Office has started. */
  locale(): Locale;
  /** The spreadsheet; throws before Office has started. */
  host(): SpreadsheetHost;
  /** The judgement, with what was answered for columns in this pane. */
  judge(answersFor: AnswersFor): Judge;
  /** Where this machine keeps things for the person; `null` where it can't. */
  place(): KeptPlace | null;
  /** Milliseconds since 1970. */
  now(): number;
  later(run: () => void, milliseconds: number): () => void;
  copyText(text: string): Promise<void>;
  /** Called after every change of the state. */
  show(state: PaneState): void;
}

/** Enter moves the selection on right after an edit: for so many milliseconds the edited row stays in view. */
const ENTER_MOVES_ON = 400;

/** What one command came to, before it is shown. */
interface Concluded extends ScoreRun {
  readonly inspection: Inspection | null;
  readonly remark?: string | null;
}

/** Turns what a person does into state. One command at a time; a second press while one runs is not heard. */
export class PaneController implements PaneActions {
  #state: PaneState = FIRST_STATE;
  readonly #parts: PaneParts;
  /** By sheet, for as long as the pane is open; kept in the workbook as well. */
  readonly #answers = new Map<string, ColumnAnswers>();
  readonly #judge: Judge;
  readonly #rules: RulesEditor;
  readonly #batch: BatchDesk;
  readonly #live: LiveValidation;
  /** The sheets judged in this pane as last read, so that one can come back to them without a scan. */
  readonly #inspections = new Map<string, Inspection>();
  #inspection: Inspection | null = null;
  #editedAt = 0;
  #stopWatching: (() => Promise<void>) | null = null;

  constructor(parts: PaneParts) {
    this.#parts = parts;
    this.#judge = parts.judge((sheet) => this.#answers.get(sheet) ?? {});
    const state = () => this.#state;
    this.#rules = new RulesEditor(
      {
        get rules() {
          return state().rules;
        },
        get chosen() {
          return state().chosen;
        },
        changeRules: (rules) => this.#change({ rules }),
        useRules: (chosen, inspection, remark) => this.#useRules(chosen, inspection, remark),
      },
      {
        locale: () => parts.locale(),
        readActiveSheet: async () => parts.host().readActiveSheet(),
        readSetting: async (name) => parts.host().readSetting(name),
        writeSetting: async (name, text) => parts.host().writeSetting(name, text),
        judge: (...given) => this.#judge(...given),
      },
    );
    this.#batch = new BatchDesk(
      {
        get batch() {
          return state().batch;
        },
        get chosen() {
          return state().chosen;
        },
        get writesAs() {
          return state().preferences.writesAs;
        },
        change: (batch) => this.#change({ batch }),
        record: (sheets) => this.#record(sheets),
      },
      {
        locale: () => parts.locale(),
        host: () => parts.host(),
        judge: (...given) => this.#judge(...given),
        pause: () => new Promise((resolve) => parts.later(resolve, 0)),
        copyText: (text) => parts.copyText(text),
      },
    );
    this.#live = new LiveValidation({
      readAgain: async (known) => parts.host().readAgain(known),
      later: (run, milliseconds) => parts.later(run, milliseconds),
      known: () => this.#inspection?.reading ?? null,
      isBusy: () => this.#state.activity !== 'idle' || this.#state.batch?.phase === 'running',
      renew: (reading) => this.#renew(reading),
      fail: () => this.#change({ isOutdated: true }),
    });
  }

  get state(): PaneState {
    return this.#state;
  }

  begin(start: PaneStart): void {
    const place = this.#parts.place();
    const preferences = readPreferences(place);
    this.#change({ start, preferences, ...(place === null ? {} : { history: readHistory(place) }) });
    if (start === 'ready') this.#followSheets(preferences.validatesWhileEditing);
  }

  /** An outcome that came from elsewhere: the ribbon's command. Not while the pane itself is scoring. */
  receive(shown: ShownOutcome): void {
    if (this.#state.activity !== 'idle') return;
    this.#inspection = null;
    this.#change({
      ...{ shown, form: 0, filter: null, remark: null },
      ...{ preview: null, profile: null, choice: null, isOutdated: false },
    });
    this.renewHistory();
  }

  /** What can be taken back was changed elsewhere: by the ribbon's command. */
  renewHistory(): void {
    const place = this.#parts.place();
    if (place !== null) this.#change({ history: readHistory(place) });
  }

  /** The host waits for a cell's editing to end. */
  waitForCellEdit(): void {
    if (this.#state.activity === 'scoring') this.#change({ activity: 'waiting-for-cell-edit' });
    else this.#rules.waitForCellEdit();
  }

  /** Something happens on the sheets. */
  notice(event: SheetEvent): void {
    if (event.kind === 'selected' && !this.#isMovedOn(event.sheetId)) {
      this.#goTo(event.sheetId, event.area, false);
    }
    if (event.kind === 'activated') this.#lookAt(event.sheetId);
    if (event.kind === 'edited' && !event.isRemote && event.isOwn !== true && event.area !== null) {
      this.#editedAt = this.#parts.now();
      this.#goTo(event.sheetId, event.area, true);
    }
    this.#live.notice(event);
  }

  /** An error nobody foresaw: shown, never swallowed. */
  fail(error: unknown): void {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    // Out of every other view as well: an error belongs where it is seen.
    this.#change({ activity: 'idle', fault: detail, remark: null, rules: null, preview: null, batch: null });
  }

  /** 一键评分: fills the blanks; where cells hold something else than they should, shows first what could be changed. */
  score(): void {
    this.#run(async () => {
      const { writesAs: as } = this.#state.preferences;
      const host = this.#parts.host();
      const inspected = await this.#inspect(() => host.readActiveSheet());
      if (inspected.kind === 'over') return overAs(inspected);
      const { inspection } = inspected;
      if (hasDifferences(inspection.assessment)) return this.#previewed(inspection);
      const choices = { write: 'blanks', as } as const;
      const first = await carryOut(host, inspection, plan(inspection.assessment, choices), this.#judge);
      // A cell came to be edited between reading and writing: the sheet is read anew, which waits for its end.
      if (first.outcome.withheld?.code !== 'cell-editing') return this.#carried(inspection, first);
      const run = await score({ host, assess: this.#judge, chosen: this.#state.chosen, as });
      return { ...run, inspection: this.#inspectionOf(run) };
    });
  }

  /** 只检查: reads and judges, writes nothing. */
  check(): void {
    this.#run(async () => {
      const host = this.#parts.host();
      const inspected = await this.#inspect(() => host.readActiveSheet());
      return inspected.kind === 'over' ? overAs(inspected) : onlyJudged(inspected.inspection);
    });
  }

  openPreview(): void {
    if (this.#inspection === null || this.#state.activity !== 'idle') return;
    this.#change({ preview: previewOf(this.#inspection), remark: null });
  }

  closePreview(): void {
    this.#change({ preview: null });
  }

  /** Takes one cell into what is to be written, or out of it. */
  pick(cell: string): void {
    const { preview } = this.#state;
    if (preview === null) return;
    const picked = new Set(preview.picked);
    if (!picked.delete(cell)) picked.add(cell);
    this.#change({ preview: { ...preview, picked } });
  }

  /** 全部采纳; once more: only the blanks. */
  pickAll(): void {
    const { preview } = this.#state;
    if (preview === null || this.#inspection === null) return;
    const all = writable(this.#inspection.assessment);
    const isAll = all.every(({ cell }) => preview.picked.has(cell));
    const picked = isAll ? blanksOf(this.#inspection) : new Set(all.map(({ cell }) => cell));
    this.#change({ preview: { ...preview, picked } });
  }

  /** Writes what was picked, after reading the sheet once more: what has changed since is left alone and named. */
  writePicked(): void {
    const { preview } = this.#state;
    const shown = this.#inspection;
    if (preview === null || shown === null) return;
    const { picked } = preview;
    this.#run(async () => {
      const inspected = await this.#inspect(() => this.#readOne(preview.sheetId));
      if (inspected.kind === 'over') return overAs(inspected);
      const { inspection } = inspected;
      const stale = changedSince(shown.assessment, inspection.assessment, picked);
      const write = new Set([...picked].filter((cell) => !stale.includes(cell)));
      const edits = plan(inspection.assessment, { write, as: this.#state.preferences.writesAs });
      const carried = await carryOut(this.#parts.host(), inspection, edits, this.#judge);
      const remark = stale.length === 0 ? null : this.#texts().changedSince(stale);
      return { ...this.#carried(inspection, carried), remark };
    });
  }

  chooseForm(index: number): void {
    this.#change({ form: index, filter: null, remark: null });
  }

  toggleFilter(filter: Exclude<PaneState['filter'], null>): void {
    this.#change({ filter: this.#state.filter === filter ? null : filter });
  }

  locate(cell: string, sheetId?: string): void {
    const outcome = this.#state.shown?.outcome;
    const sheet = sheetId ?? (outcome?.kind === 'scored' ? outcome.sheetId : null);
    if (sheet === null) return;
    this.#remark(null);
    this.#select(sheet, cell).catch((error: unknown) => this.#remarkOnJump(cell, error));
  }

  copy(text: string): void {
    const texts = PANE[this.#parts.locale()];
    this.#parts.copyText(text).then(
      () => this.#remark(texts.copied),
      () => this.#remark(texts.copyByHand),
    );
  }

  /** 达成, 部分达成, 未达成, or a place inside its band. */
  chooseScore(choice: ChosenScore): void {
    this.#change({ choice });
  }

  /** Writes one score that a person has chosen. */
  writeScore(cell: string, value: string): void {
    this.#writeCell(cell, (snapshot) => chosenScore(snapshot, cell, value));
  }

  adopt(check: string, cell: string, value: string): void {
    const findings = this.#inspection?.assessment.forms.flatMap((form) => form.findings) ?? [];
    const fix = findings.find((finding) => finding.check === check && finding.fix?.cell === cell)?.fix;
    if (!fix) return this.writeScore(cell, value);
    const content = { kind: 'number', value: Number(fix.value) } as const;
    this.#writeCell(cell, () => ({ cell, content, numberFormat: fix.numberFormat }));
  }

  /** Asks why a finding can be ignored. */
  startIgnoring(key: string): void {
    this.#change({ ignoring: { key, reason: '' }, remark: null });
  }

  typeIgnoring(reason: string): void {
    const { ignoring } = this.#state;
    if (ignoring !== null) this.#change({ ignoring: { ...ignoring, reason } });
  }

  stopIgnoring(): void {
    this.#change({ ignoring: null });
  }

  /** Keeps in the workbook that a finding is to be ignored, and why. */
  ignore(): void {
    const { ignoring } = this.#state;
    const found = ignoring === null ? null : this.#findingOf(ignoring.key);
    if (ignoring === null || found === null) return this.stopIgnoring();
    const { ignore: texts } = this.#texts();
    const reason = ignoring.reason.trim().slice(0, LONGEST_REASON);
    if (reason === '') return this.#change({ remark: texts.needsReason });
    const date = dateOf(this.#parts.now());
    this.#keepIgnored((list) => ignore(list, found.form, found.finding, reason, date), texts.done);
  }

  /** A finding that was ignored counts again. */
  unignore(key: string): void {
    const found = this.#findingOf(key);
    if (found === null) return;
    this.#keepIgnored((list) => unignore(list, found.form, found.finding), this.#texts().ignore.restored);
  }

  /** Drops what the workbook keeps as ignored though it is not found any more. */
  dropIgnored(item: IgnoredItem): void {
    const isIt = (other: IgnoredItem) => JSON.stringify(other) === JSON.stringify(item);
    this.#keepIgnored((list) => withoutItems(list, list.items.filter(isIt)), this.#texts().ignore.removed);
  }

  #findingOf(key: string): { readonly form: AssessedForm; readonly finding: Finding } | null {
    const forms = this.#inspection?.assessment.forms ?? [];
    const form = forms[this.#state.form] ?? forms[0];
    const finding = form?.findings.find((candidate) => findingKey(candidate) === key);
    return form && finding ? { form, finding } : null;
  }

  /** Changes what the workbook keeps as ignored, beginning with what it keeps now: others may have added to it. */
  #keepIgnored(change: (list: IgnoredFindings) => IgnoredFindings, remark: string): void {
    const shown = this.#inspection;
    if (shown === null) return;
    this.#run(async () => {
      const host = this.#parts.host();
      const list = change(ignoredKept(await host.readSetting('ignored')).list);
      const text = list.items.length === 0 ? null : printIgnored(list);
      await host.writeSetting('ignored', text);
      const stored = { ...shown.reading.stored, ignored: text };
      return { ...onlyJudged(judged({ ...shown.reading, stored }, this.#judge, this.#state.chosen)), remark };
    });
  }

  /** Puts the draft of a row's reason into its blank cell. */
  insertDraft(row: number): void {
    const rows = this.#inspection?.assessment.forms.flatMap(({ indicators }) => indicators) ?? [];
    const indicator = rows.find((candidate) => candidate.row === row);
    const reason = indicator?.cells.reason ?? null;
    const text = indicator?.reasonDraft ?? null;
    if (reason === null || text === null) return;
    this.#writeCell(reason, () => ({ cell: reason, content: { kind: 'text', text }, numberFormat: null }));
  }

  undo(): void {
    this.#takeBack('undo');
  }

  redo(): void {
    this.#takeBack('redo');
  }

  /** Removes every mark of the add-in from the whole workbook. */
  clearMarks(): void {
    this.#run(async () => {
      const host = this.#parts.host();
      const texts = this.#texts();
      const sheets = await host.listSheets();
      const outcomes = await host.readSheets(sheets.map(({ sheetId }) => sheetId));
      const readings = outcomes.flatMap((outcome) => (outcome.kind === 'read' ? [outcome.reading] : []));
      const writable = readings.filter(({ obstacles }) => !obstacles.includes('protected'));
      const changes = writable.map((reading) => ({ reading, plan: { cells: [], marks: [] } }));
      const applied = await host.applyAll(changes);
      const removed = applied.reduce((sum, { marksRemoved }) => sum + marksRemoved, 0);
      const protectedSheets = readings.length - writable.length;
      return { remark: texts.marksCleared(removed, protectedSheets) };
    });
  }

  prefer(part: Partial<Preferences>): void {
    const preferences = { ...this.#state.preferences, ...part };
    writePreferences(this.#parts.place(), preferences);
    this.#change({ preferences });
    if (part.validatesWhileEditing !== undefined) this.#live.turn(part.validatesWhileEditing);
  }

  openBatch(): void {
    if (this.#state.activity === 'idle' && this.#state.start === 'ready') this.#batch.open();
  }

  closeBatch(): void {
    this.#batch.close();
  }

  runBatch(mode: 'check' | 'fill'): void {
    this.#batch.run(mode).catch((error: unknown) => this.fail(error));
  }

  cancelBatch(): void {
    this.#batch.cancel();
  }

  writeSummary(): void {
    this.#batch.writeSummary().catch((error: unknown) => this.fail(error));
  }

  openRules(): void {
    const { activity, start } = this.#state;
    if (activity !== 'idle' || start !== 'ready') return;
    this.#rules.open().catch((error: unknown) => this.fail(error));
  }

  closeRules(): void {
    this.#change({ rules: null });
  }

  chooseRules(key: string): void {
    this.#rules.choose(key);
  }

  editRules(part: Partial<RulesDraft>): void {
    this.#rules.edit(part);
  }

  applyRules(): void {
    this.#rules.apply();
  }

  saveRules(): void {
    this.#rules.save().catch((error: unknown) => this.fail(error));
  }

  typeImport(text: string): void {
    this.#rules.typeImport(text);
  }

  importRules(text: string): void {
    this.#rules.import(text);
  }

  refuseImportFile(): void {
    this.#rules.refuseImportFile();
  }

  /** Says which column is meant: remembered in the workbook, for the ribbon's command and for next time. */
  answer(sheet: string, role: ChoosableRole, column: string): void {
    this.#answers.set(sheet, { ...this.#answers.get(sheet), [role]: column });
    const host = this.#parts.host();
    const answers = this.#answers.get(sheet) ?? {};
    const keep = async () => {
      const kept = columnsKept(await host.readSetting('columns'));
      await host.writeSetting('columns', printColumns(kept, sheet, answers));
    };
    // Should the workbook refuse to keep it, it still counts while the pane is open: the person is asked again next time.
    keep()
      .catch(() => undefined)
      .finally(() => this.score());
  }

  /** One command at a time: what it comes to is shown when it ends. */
  #run(command: () => Promise<Concluded | { readonly remark: string }>): void {
    if (this.#state.activity !== 'idle' || this.#state.start !== 'ready') return;
    this.#change({ activity: 'scoring', fault: null, remark: null });
    command().then(
      (concluded) => {
        if ('outcome' in concluded) this.#conclude(concluded);
        else this.#change({ activity: 'idle', remark: concluded.remark });
      },
      (error: unknown) => {
        if (!(error instanceof HostRefusal)) return this.fail(error);
        this.#change({ activity: 'idle', remark: this.#sentenceOf(refusalFrom(error, 'writing')) });
      },
    );
  }

  #conclude({ outcome, reading, written, inspection, remark = null }: Concluded): void {
    const kept = sameForms(this.#state.shown?.outcome, outcome);
    this.#inspection = inspection;
    if (inspection !== null) this.#inspections.set(inspection.reading.sheetId, inspection);
    if (written !== null) this.#record([written]);
    this.#change({
      activity: 'idle',
      shown: { outcome, ribbonTime: null },
      ...(kept ? {} : { form: 0, filter: null, choice: null }),
      ...(reading === null ? {} : { activeSheet: reading.sheetId }),
      remark,
      profile: inspection?.rules.profile ?? null,
      ignoring: null,
      ...ignoredOf(inspection),
      preview: this.#isPreviewDue ? previewOf(inspection) : null,
      isOutdated: false,
    });
    this.#isPreviewDue = false;
  }

  /** Set by a command that stops before writing, so that the person can choose. */
  #isPreviewDue = false;

  #previewed(inspection: Inspection): Concluded {
    this.#isPreviewDue = true;
    return onlyJudged(inspection);
  }

  #carried(inspection: Inspection, { outcome, reading, written }: CarriedOut): Concluded {
    const after = { ...inspection, reading, assessment: outcome.assessment };
    return { outcome, reading, written, inspection: after };
  }

  #inspectionOf({ outcome, reading }: ScoreRun): Inspection | null {
    if (outcome.kind !== 'scored' || reading === null) return null;
    return { ...judged(reading, this.#judge, this.#state.chosen), assessment: outcome.assessment };
  }

  #inspect(read: () => Promise<SheetReading>): Promise<Inspected> {
    return inspect(read, this.#judge, this.#state.chosen);
  }

  async #readOne(sheetId: string): Promise<SheetReading> {
    const [outcome] = await this.#parts.host().readSheets([sheetId]);
    if (outcome?.kind === 'read') return outcome.reading;
    throw outcome?.refusal ?? new HostRefusal('sheet-gone');
  }

  /** Writes one cell of the sheet shown, if it still holds what the person saw there. */
  #writeCell(cell: string, editOf: (snapshot: SheetReading['snapshot']) => CellEdit | null): void {
    const shown = this.#inspection;
    if (shown === null) return;
    this.#run(async () => {
      const inspected = await this.#inspect(() => this.#readOne(shown.reading.sheetId));
      if (inspected.kind === 'over') return overAs(inspected);
      const { inspection } = inspected;
      const { snapshot } = inspection.reading;
      const isSame = cellOf(snapshot, cell).value === cellOf(shown.reading.snapshot, cell).value;
      const edit = isSame ? editOf(snapshot) : null;
      if (edit === null) return { ...onlyJudged(inspection), remark: this.#texts().changedSince([cell]) };
      const edits: EditPlan = { cells: [edit], marks: plan(inspection.assessment).marks };
      return this.#carried(inspection, await carryOut(this.#parts.host(), inspection, edits, this.#judge));
    });
  }

  #takeBack(direction: Direction): void {
    const step = direction === 'undo' ? nextUndo(this.#state.history) : nextRedo(this.#state.history);
    if (step === null) return;
    this.#run(async () => {
      const { chosen } = this.#state;
      const result = await takeBack(this.#parts.host(), this.#judge, chosen, step, direction);
      if (result.kind === 'refused') return { remark: this.#sentenceOf(result.refusal) };
      const { history } = this.#state;
      this.#keepHistory(direction === 'undo' ? afterUndo(history) : afterRedo(history));
      const remark = this.#texts().takenBack(direction, result.cells, result.skipped);
      const shownSheet = this.#inspection?.reading.sheetId ?? null;
      const after = result.after.find(({ sheetId }) => sheetId === shownSheet);
      if (!after) return { remark };
      const inspection = judged(after, this.#judge, chosen);
      return { ...onlyJudged(inspection), remark };
    });
  }

  #record(sheets: readonly UndoSheet[]): void {
    if (sheets.length === 0) return;
    this.#keepHistory(withStep(this.#state.history, { time: this.#parts.now(), sheets: [...sheets] }));
  }

  #keepHistory(history: UndoHistory): void {
    const place = this.#parts.place();
    if (place !== null) writeHistory(place, history);
    this.#change({ history });
  }

  /** The sheet shown was edited and read again. */
  #renew(reading: SheetReading): void {
    const inspection = judged(reading, this.#judge, this.#state.chosen);
    this.#inspection = inspection;
    this.#inspections.set(reading.sheetId, inspection);
    const { skipped, forms } = inspection.assessment;
    const outcome: ScoreOutcome =
      forms.length > 0 ? judgedOnly(inspection) : { kind: 'no-form', sheet: reading.snapshot.sheet, skipped };
    const kept = sameForms(this.#state.shown?.outcome, outcome);
    this.#change({
      shown: { outcome, ribbonTime: null, isLive: true },
      ...(kept ? {} : { form: 0, filter: null }),
      remark: null,
      profile: inspection.rules.profile,
      ...ignoredOf(inspection),
      isOutdated: false,
    });
  }

  /** Another sheet has come to the front: shown again if it was judged before, and looked at anew. */
  #lookAt(sheetId: string): void {
    this.#change({ activeSheet: sheetId });
    const known = this.#inspections.get(sheetId);
    if (!known || this.#state.activity !== 'idle' || this.#inspection === known) return;
    this.#inspection = known;
    const shown = { outcome: judgedOnly(known), ribbonTime: null };
    const { profile } = known.rules;
    this.#change({ shown, profile, form: 0, filter: null, remark: null, preview: null, choice: null });
    this.#live.lookAgain();
  }

  /** Whether a selection only follows from the Enter that ended an edit. */
  #isMovedOn(sheetId: string): boolean {
    const { place } = this.#state;
    const isThere = place?.sheetId === sheetId && place.isEdited;
    return isThere && this.#parts.now() - this.#editedAt <= ENTER_MOVES_ON;
  }

  #goTo(sheetId: string, area: string, isEdited: boolean): void {
    const cell = parseArea(area.split(',')[0] ?? '');
    if (cell === null) return;
    const place = { sheetId, row: cell.top + 1, isEdited };
    const { place: before, choice } = this.#state;
    const isSame = before?.sheetId === place.sheetId && before.row === place.row;
    if (isSame && before.isEdited === isEdited) return;
    this.#change({ place, choice: isSame ? choice : null });
  }

  #followSheets(on: boolean): void {
    this.#live.turn(on);
    if (this.#stopWatching !== null) return;
    const stop = async () => undefined;
    this.#stopWatching = stop;
    const watch = async () => this.#parts.host().watch((event) => this.notice(event));
    watch().then(
      (stopWatching) => {
        this.#stopWatching = stopWatching;
      },
      // Following is a courtesy: without it, the buttons still do all they say.
      () => {
        this.#stopWatching = null;
      },
    );
  }

  async #select(sheetId: string, cell: string): Promise<void> {
    await this.#parts.host().select(sheetId, cell);
  }

  #useRules(chosen: ScoringProfile | null, inspection: Inspection | null, remark: string): void {
    if (inspection) this.#conclude({ ...onlyJudged(inspection), inspection });
    // Judged by other rules than these: to be judged anew when one comes back to them.
    for (const sheetId of this.#inspections.keys()) {
      if (sheetId !== inspection?.reading.sheetId) this.#inspections.delete(sheetId);
    }
    this.#change({ chosen, rules: null, remark });
  }

  /** Where the person is looking: in the rules or the batch while they are open. */
  #remark(remark: string | null): void {
    const { rules, batch } = this.#state;
    if (rules?.kind === 'open') this.#change({ rules: { ...rules, remark } });
    else if (batch !== null) this.#change({ batch: { ...batch, remark } });
    else this.#change({ remark });
  }

  #remarkOnJump(cell: string, error: unknown): void {
    const locale = this.#parts.locale();
    const code = error instanceof HostRefusal ? error.code : 'unexpected';
    const { what, action } = HOST_REFUSALS[locale][code];
    const reason = code === 'cell-editing' || code === 'sheet-gone' ? action : what;
    this.#remark(`${PANE[locale].locateFailed(cell)}${reason}`);
  }

  #sentenceOf({ code }: Refusal): string {
    const { what, action } = HOST_REFUSALS[this.#parts.locale()][code];
    return `${what}${action}`;
  }

  #texts() {
    return WORK[this.#parts.locale()];
  }

  #change(part: Partial<PaneState>): void {
    this.#state = { ...this.#state, ...part };
    this.#parts.show(this.#state);
  }
}

function ignoredOf(inspection: Inspection | null): Pick<PaneState, 'ignored' | 'ignoredRefused'> {
  const { list, refused } = ignoredKept(inspection?.reading.stored.ignored ?? null);
  return { ignored: list, ignoredRefused: refused !== null };
}

/** The day in this machine's time zone: `2026-11-23`. */
function dateOf(time: number): string {
  const date = new Date(time);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function overAs({ outcome, reading }: Extract<Inspected, { kind: 'over' }>): Concluded {
  return { outcome, reading, written: null, inspection: null };
}

function onlyJudged(inspection: Inspection): Concluded {
  return { outcome: judgedOnly(inspection), reading: inspection.reading, written: null, inspection };
}

/** What can be written at all: formulas never, and what is right already not again. */
export function writable({ forms }: Assessment): readonly Proposal[] {
  return forms
    .flatMap(({ proposals }) => proposals)
    .filter(({ occupancy }) => occupancy === 'blank' || occupancy === 'different');
}

function hasDifferences(assessment: Assessment): boolean {
  return writable(assessment).some(({ occupancy }) => occupancy === 'different');
}

/** By default the blanks are filled and nothing else is touched. */
function previewOf(inspection: Inspection | null): PaneState['preview'] {
  if (inspection === null) return null;
  return { sheetId: inspection.reading.sheetId, picked: blanksOf(inspection) };
}

function blanksOf({ assessment }: Inspection): ReadonlySet<string> {
  const blanks = writable(assessment).filter(({ occupancy }) => occupancy === 'blank');
  return new Set(blanks.map(({ cell }) => cell));
}

/** The picked cells for which another value would be written, or over another content, than the person saw. */
function changedSince(shown: Assessment, now: Assessment, picked: ReadonlySet<string>): string[] {
  const keyOf = ({ value, current, occupancy }: Proposal) => JSON.stringify([value, current, occupancy]);
  const before = new Map(writable(shown).map((proposal) => [proposal.cell, keyOf(proposal)]));
  const after = new Map(writable(now).map((proposal) => [proposal.cell, keyOf(proposal)]));
  return [...picked].filter((cell) => before.get(cell) !== after.get(cell));
}

/** Whether two outcomes speak of the same forms, so that the one looked at can stay in view. */
function sameForms(before: ScoreOutcome | undefined, after: ScoreOutcome): boolean {
  if (before?.kind !== 'scored' || after.kind !== 'scored' || before.sheetId !== after.sheetId) return false;
  // Ranges grow and shrink with inserted rows; what a form is about, and their number, stay.
  const titles = (outcome: typeof after) =>
    outcome.assessment.forms.map(({ title, project }) => `${title} ${project ?? ''}`).join('\n');
  return titles(before) === titles(after);
}
