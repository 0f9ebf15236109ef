import type { CommandRunner } from '../command/commandRunner';
import { onlyJudged } from '../command/concluded';
import type { JudgedSheets } from '../command/judgedSheets';
import type { PaneParts } from '../paneParts';
import { isFree } from '../paneState';
import type { PaneStore } from '../paneStore';
import type { Announcer } from '../say/announcer';
import { rulesApplied, rulesChanged, rulesLeft } from '../state/panelStates';
import { RulesEditor, type RulesPane } from './rulesEditor';

/** 评分规则 in the pane: opens, closes, and hands what is decided there to the results. */
export class RulesPanel {
  readonly editor: RulesEditor;
  readonly #store: PaneStore;
  readonly #sheets: JudgedSheets;
  readonly #runner: CommandRunner;
  readonly #announcer: Announcer;
  readonly #lookAgain: () => void;

  constructor(
    store: PaneStore,
    parts: Pick<PaneParts, 'host' | 'locale'>,
    sheets: JudgedSheets,
    runner: CommandRunner,
    announcer: Announcer,
    /** The sheet shown is looked at again, where 编辑时校验 is on. */
    lookAgain: () => void,
  ) {
    this.#lookAgain = lookAgain;
    this.#store = store;
    this.#sheets = sheets;
    this.#runner = runner;
    this.#announcer = announcer;
    this.editor = new RulesEditor(
      {
        get rules() {
          return store.state.rules;
        },
        get chosen() {
          return store.state.chosen;
        },
        get unapplied() {
          return store.state.unappliedRules;
        },
        changeRules: (rules) => store.apply(rulesChanged, rules),
        useRules: (...rules) => this.#use(...rules),
      },
      {
        locale: () => parts.locale(),
        readActiveSheet: async () => parts.host().readActiveSheet(),
        readSetting: async (name) => parts.host().readSetting(name),
        changeSetting: async (name, change) => parts.host().changeSetting(name, change),
        judge: sheets.judgeSoon,
        fail: (error) => announcer.fail(error, 'rules'),
      },
    );
  }

  open(): void {
    if (!isFree(this.#store.state)) return;
    this.editor.open().catch((error: unknown) => this.#announcer.fail(error, 'rules'));
  }

  /** What was changed and not applied is kept for when the rules are opened again, and said. */
  close(): void {
    const { rules, remark, unappliedRules } = this.#store.state;
    // What is kept is about to be shown by the rules kept: nothing else may come to its place before.
    if (rules?.kind === 'open' && rules.isSaving) return;
    const unapplied = rules?.kind === 'open' ? this.editor.unapplied : unappliedRules;
    const said =
      unapplied === null || rules?.kind !== 'open' ? remark : this.#announcer.rules().leftUnapplied;
    this.#store.apply(rulesLeft, unapplied, said);
  }

  save(): void {
    this.editor.save().catch((error: unknown) => this.#announcer.fail(error, 'rules'));
  }

  #use(...[chosen, judged, remark, unapplied]: Parameters<RulesPane['useRules']>): void {
    this.#sheets.forgetAll();
    if (judged) this.#runner.conclude(onlyJudged(judged));
    this.#store.apply(rulesApplied, chosen, remark, unapplied);
    // It may have been edited while the rules were open.
    this.#lookAgain();
  }
}
