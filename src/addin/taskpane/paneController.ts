import type { Assessment, ChoosableRole } from '../../core/assessment';
import type { ColumnAnswers } from '../../core/columnQuestions';
import type { GridSnapshot } from '../../core/grid/gridSnapshot';
import type { Locale } from '../../core/language/locale';
import type { ScoringProfile } from '../../core/scoring/profile';
import { HostRefusal, type SpreadsheetHost } from '../../host/spreadsheetHost';
import { HOST_REFUSALS } from '../../locales/hostRefusals';
import { PANE } from '../../locales/pane';
import type { ScoreOutcome } from '../scoreOutcome';
import { FIRST_STATE, type PaneStart, type PaneState, type ShownOutcome } from './paneState';
import type { RulesDraft } from './rules/rulesDraft';
import { RulesEditor } from './rules/rulesEditor';
import type { PaneActions } from './view/paneActions';

type AnswersFor = (sheet: string) => ColumnAnswers;

export interface PaneParts {
  /** Known for certain only once Office has started. */
  locale(): Locale;
  /** 一键评分; never rejects. `chosen`: the rules applied in the pane. */
  score(answersFor: AnswersFor, chosen: ScoringProfile | null): Promise<ScoreOutcome>;
  /** Judges a sheet without writing. */
  judge(snapshot: GridSnapshot, profile: ScoringProfile, answersFor: AnswersFor): Assessment;
  readonly host: Pick<SpreadsheetHost, 'select' | 'readActiveSheet' | 'readSetting' | 'writeSetting'>;
  copyText(text: string): Promise<void>;
  /** Called after every change of the state. */
  show(state: PaneState): void;
}

/** Turns what a person does into state. One scoring at a time; a second press while one runs is not heard. */
export class PaneController implements PaneActions {
  #state: PaneState = FIRST_STATE;
  readonly #parts: PaneParts;
  /** By sheet, for as long as the pane is open. */
  readonly #answers = new Map<string, ColumnAnswers>();
  readonly #answersFor: AnswersFor = (sheet) => this.#answers.get(sheet) ?? {};
  readonly #rules: RulesEditor;

  constructor(parts: PaneParts) {
    this.#parts = parts;
    const { host } = parts;
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
        useRules: (chosen, outcome, remark) => this.#useRules(chosen, outcome, remark),
      },
      {
        locale: () => parts.locale(),
        readActiveSheet: () => host.readActiveSheet(),
        readSetting: (name) => host.readSetting(name),
        writeSetting: (name, text) => host.writeSetting(name, text),
        judge: (snapshot, profile) => parts.judge(snapshot, profile, this.#answersFor),
      },
    );
  }

  get state(): PaneState {
    return this.#state;
  }

  begin(start: PaneStart): void {
    this.#change({ start });
  }

  /** An outcome that came from elsewhere: the ribbon's command. Not while the pane itself is scoring. */
  receive(shown: ShownOutcome): void {
    if (this.#state.activity === 'idle') this.#change({ shown, form: 0, filter: null, remark: null });
  }

  /** The host waits for a cell's editing to end. */
  waitForCellEdit(): void {
    if (this.#state.activity === 'scoring') this.#change({ activity: 'waiting-for-cell-edit' });
    else this.#rules.waitForCellEdit();
  }

  /** An error nobody foresaw: shown, never swallowed. */
  fail(error: unknown): void {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    // Out of the rules as well: an error belongs where it is seen.
    this.#change({ activity: 'idle', fault: detail, remark: null, rules: null });
  }

  score(): void {
    if (this.#state.activity !== 'idle' || this.#state.start !== 'ready') return;
    this.#change({ activity: 'scoring', fault: null, remark: null });
    this.#parts.score(this.#answersFor, this.#state.chosen).then(
      (outcome) => this.#conclude(outcome),
      (error: unknown) => this.fail(error),
    );
  }

  chooseForm(index: number): void {
    this.#change({ form: index, filter: null, remark: null });
  }

  toggleFilter(filter: Exclude<PaneState['filter'], null>): void {
    this.#change({ filter: this.#state.filter === filter ? null : filter });
  }

  locate(cell: string): void {
    const outcome = this.#state.shown?.outcome;
    if (outcome?.kind !== 'scored') return;
    this.#change({ remark: null });
    this.#parts.host.select(outcome.sheetId, cell).catch((error: unknown) => this.#remarkOnJump(cell, error));
  }

  copy(text: string): void {
    const texts = PANE[this.#parts.locale()];
    this.#parts.copyText(text).then(
      () => this.#remark(texts.copied),
      () => this.#remark(texts.copyByHand),
    );
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

  answer(sheet: string, role: ChoosableRole, column: string): void {
    this.#answers.set(sheet, { ...this.#answers.get(sheet), [role]: column });
    this.score();
  }

  #conclude(outcome: ScoreOutcome): void {
    const kept = sameForms(this.#state.shown?.outcome, outcome);
    this.#change({
      activity: 'idle',
      shown: { outcome, ribbonTime: null },
      ...(kept ? {} : { form: 0, filter: null }),
      remark: null,
    });
  }

  /** Where the person is looking: in the rules while they are open. */
  #remark(remark: string): void {
    const { rules } = this.#state;
    this.#change(rules?.kind === 'open' ? { rules: { ...rules, remark } } : { remark });
  }

  #useRules(chosen: ScoringProfile | null, outcome: ScoreOutcome | null, remark: string): void {
    if (outcome) this.#conclude(outcome);
    this.#change({ chosen, rules: null, remark });
  }

  #remarkOnJump(cell: string, error: unknown): void {
    const locale = this.#parts.locale();
    const code = error instanceof HostRefusal ? error.code : 'unexpected';
    const { what, action } = HOST_REFUSALS[locale][code];
    const reason = code === 'cell-editing' || code === 'sheet-gone' ? action : what;
    this.#change({ remark: `${PANE[locale].locateFailed(cell)}${reason}` });
  }

  #change(part: Partial<PaneState>): void {
    this.#state = { ...this.#state, ...part };
    this.#parts.show(this.#state);
  }
}

/** Whether two outcomes speak of the same forms, so that the one looked at can stay in view. */
function sameForms(before: ScoreOutcome | undefined, after: ScoreOutcome): boolean {
  if (before?.kind !== 'scored' || after.kind !== 'scored' || before.sheetId !== after.sheetId) return false;
  const ranges = (outcome: typeof after) => outcome.assessment.forms.map((form) => form.range).join(' ');
  return ranges(before) === ranges(after);
}
