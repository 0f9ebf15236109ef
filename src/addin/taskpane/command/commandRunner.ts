import { HostRefusal } from '../../../host/spreadsheetHost';
import { refusalFrom } from '../../flow/assessSheet';
import { ignoredOf } from '../ignoring/ignoredOf';
import type { PaneStore } from '../paneStore';
import { previewOf } from '../preview/writableCells';
import type { Announcer } from '../say/announcer';
import type { Concluded } from './concluded';
import type { JudgedSheets } from './judgedSheets';
import { sameForms } from './sameForms';

/** A command has a new outcome to show, or only something to say about what it did. */
type Result = Concluded | { readonly remark: string };

/** One command at a time: what it comes to is shown when it ends; a second press while one runs is not heard. */
export class CommandRunner {
  readonly #store: PaneStore;
  readonly #sheets: JudgedSheets;
  readonly #announcer: Announcer;

  constructor(store: PaneStore, sheets: JudgedSheets, announcer: Announcer) {
    this.#store = store;
    this.#sheets = sheets;
    this.#announcer = announcer;
  }

  run(command: () => Promise<Result>): void {
    if (!this.#store.isFree) return;
    this.#store.change({ activity: 'scoring', fault: null, remark: null });
    command().then(
      (result) => {
        if ('outcome' in result) this.conclude(result);
        else this.#store.change({ activity: 'idle', remark: result.remark });
      },
      (error: unknown) => {
        if (!(error instanceof HostRefusal)) return this.#announcer.fail(error);
        const remark = this.#announcer.sentenceOf(refusalFrom(error, 'writing'));
        this.#store.change({ activity: 'idle', remark });
      },
    );
  }

  /** Shows what a command came to. */
  conclude({ outcome, reading, inspection, remark = null, isForPreview }: Concluded): void {
    const kept = sameForms(this.#store.state.shown?.outcome, outcome);
    this.#sheets.show(inspection);
    if (outcome.kind === 'scored' && reading !== null) this.#sheets.rememberFilled(reading, outcome.filled);
    this.#store.change({
      activity: 'idle',
      shown: { outcome, ribbonTime: null },
      ...(kept ? {} : { form: 0, filter: null, choice: null }),
      ...(reading === null ? {} : { activeSheet: reading.sheetId }),
      remark,
      profile: inspection?.rules.profile ?? null,
      ignoring: null,
      ...ignoredOf(inspection),
      preview: isForPreview === true ? previewOf(inspection) : null,
      isOutdated: false,
    });
  }
}
