import type { AssessedForm, Finding } from '../../../core/assessment';
import { ignore, unignore, withoutItems } from '../../../core/ignored/ignore';
import {
  LONGEST_REASON,
  type IgnoredFindings,
  type IgnoredItem,
} from '../../../core/ignored/ignoredFindings';
import type { StoredSetting } from '../../../host/spreadsheetHost';
import { refusalFrom } from '../../flow/assessSheet';
import type { CommandRunner } from '../command/commandRunner';
import { onlyJudged } from '../command/concluded';
import type { JudgedSheets } from '../command/judgedSheets';
import { findingKey } from '../model/findingView';
import type { PaneStore } from '../paneStore';
import type { Announcer } from '../say/announcer';
import type { IgnoredKeeper } from './ignoredKeeper';

/** 忽略: a finding that need not count, with the reason, kept in the workbook. */
export class IgnoreDesk {
  readonly #store: PaneStore;
  readonly #keeper: IgnoredKeeper;
  readonly #sheets: JudgedSheets;
  readonly #runner: CommandRunner;
  readonly #announcer: Announcer;

  constructor(
    store: PaneStore,
    keeper: IgnoredKeeper,
    sheets: JudgedSheets,
    runner: CommandRunner,
    announcer: Announcer,
  ) {
    this.#store = store;
    this.#keeper = keeper;
    this.#sheets = sheets;
    this.#runner = runner;
    this.#announcer = announcer;
  }

  /** Asks why a finding can be ignored. */
  start(key: string): void {
    this.#store.change({ ignoring: { key, reason: '', lacksReason: false }, remark: null });
  }

  type(reason: string): void {
    const { ignoring } = this.#store.state;
    if (ignoring !== null) this.#store.change({ ignoring: { ...ignoring, reason, lacksReason: false } });
  }

  stop(): void {
    this.#store.change({ ignoring: null });
  }

  /** Keeps in the workbook that a finding is to be ignored, and why. */
  ignore(): void {
    const { ignoring } = this.#store.state;
    const found = ignoring === null ? null : this.#findingOf(ignoring.key);
    if (ignoring === null || found === null) return this.stop();
    const { ignore: texts } = this.#announcer.work();
    const reason = ignoring.reason.trim().slice(0, LONGEST_REASON);
    if (reason === '') {
      return this.#store.change({ ignoring: { ...ignoring, lacksReason: true }, remark: texts.needsReason });
    }
    const { today } = this.#keeper;
    this.#keep((list) => ignore(list, found.form, found.finding, reason, today), texts.done);
  }

  /** A finding that was ignored counts again. */
  unignore(key: string): void {
    const found = this.#findingOf(key);
    if (found === null) return;
    const { restored } = this.#announcer.work().ignore;
    this.#keep((list) => unignore(list, found.form, found.finding), restored);
  }

  /** Drops what the workbook keeps as ignored though it is not found any more. */
  drop(item: IgnoredItem): void {
    const isIt = (other: IgnoredItem) => JSON.stringify(other) === JSON.stringify(item);
    const { removed } = this.#announcer.work().ignore;
    this.#keep((list) => withoutItems(list, list.items.filter(isIt)), removed);
  }

  #findingOf(key: string): { readonly form: AssessedForm; readonly finding: Finding } | null {
    const forms = this.#sheets.shown?.assessment.forms ?? [];
    const form = forms[this.#store.state.form] ?? forms[0];
    const finding = form?.findings.find((candidate) => findingKey(candidate) === key);
    return form && finding ? { form, finding } : null;
  }

  /** Changes what the workbook keeps as ignored, beginning with what it keeps now: others may have added to it. */
  #keep(change: (list: IgnoredFindings) => IgnoredFindings, remark: string): void {
    const { shown } = this.#sheets;
    if (shown === null) return;
    this.#runner.run(async () => {
      let ignored: StoredSetting;
      try {
        ignored = await this.#keeper.keep(change);
      } catch (error) {
        const why = this.#announcer.sentenceOf(refusalFrom(error, 'writing'));
        return { remark: this.#announcer.work().ignore.notKept(why) };
      }
      const stored = { ...shown.reading.stored, ignored };
      return { ...onlyJudged(this.#sheets.judged({ ...shown.reading, stored })), remark };
    });
  }
}
