import { joinSentences } from '../../../core/language/joinSentences';
import { PANE } from '../../../locales/pane';
import type { PaneTexts } from '../../../locales/paneTexts';
import { PROFILE } from '../../../locales/profile';
import type { ProfileTexts } from '../../../locales/profileTexts';
import { WORK } from '../../../locales/work';
import type { WorkTexts } from '../../../locales/workTexts';
import type { WriteCommand } from '../../../locales/writing';
import type { Refusal } from '../../flow/scoreOutcome';
import { noticeOfRefusal } from '../model/notice';
import type { PaneParts } from '../paneParts';
import type { PaneStore } from '../paneStore';
import { failed, remarked, type EndedByFault } from '../state/commandStates';

/** Says things smaller than an outcome, in the person's language and where the person is looking. */
export class Announcer {
  readonly #store: PaneStore;
  readonly #parts: Pick<PaneParts, 'locale'>;

  constructor(store: PaneStore, parts: Pick<PaneParts, 'locale'>) {
    this.#store = store;
    this.#parts = parts;
  }

  /** The texts of the pane itself. */
  pane(): PaneTexts {
    return PANE[this.#parts.locale()];
  }

  /** The texts of working in the sheet. */
  work(): WorkTexts {
    return WORK[this.#parts.locale()];
  }

  /** The texts of 评分规则. */
  rules(): ProfileTexts {
    return PROFILE[this.#parts.locale()];
  }

  /** Where the person is looking: in the rules or the batch while they are open. */
  remark(remark: string | null): void {
    this.#store.apply(remarked, remark);
  }

  sentenceOf(refusal: Refusal, command: WriteCommand = 'write'): string {
    const { what, action } = noticeOfRefusal(refusal, this.#parts.locale(), command);
    return joinSentences(what, action);
  }

  /** A sentence about one sheet of several. */
  onSheet(sheet: string, sentence: string): string {
    return this.work().onSheet(sheet, sentence);
  }

  /** An error nobody foresaw: shown, never swallowed. */
  fail(error: unknown, ended: EndedByFault): void {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.#store.apply(failed, detail, ended);
  }
}
