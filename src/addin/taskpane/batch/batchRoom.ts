import { noteSummary } from '../../storage/unfinishedSummary';
import type { WriteJournal } from '../../flow/writeJournal';
import type { JudgedSheets } from '../command/judgedSheets';
import type { PaneParts } from '../paneParts';
import type { PaneStore } from '../paneStore';
import type { Announcer } from '../say/announcer';
import { BatchDesk } from './batchDesk';
import type { BatchMode } from './batchState';

/** 全部工作表 in the pane: opens only when nothing else runs; an error nobody foresaw is shown. */
export class BatchRoom {
  readonly #store: PaneStore;
  readonly #desk: BatchDesk;
  readonly #announcer: Announcer;

  constructor(
    store: PaneStore,
    parts: Pick<PaneParts, 'host' | 'locale' | 'later' | 'copyText' | 'place'>,
    sheets: JudgedSheets,
    journal: WriteJournal,
    announcer: Announcer,
  ) {
    this.#store = store;
    this.#announcer = announcer;
    this.#desk = new BatchDesk(
      {
        get batch() {
          return store.state.batch;
        },
        get chosen() {
          return store.state.chosen;
        },
        get writesAs() {
          return store.state.preferences.writesAs;
        },
        change: (batch) => store.change({ batch }),
        journal,
        noteSummary: (isUnfinished) => noteSummary(parts.place(), isUnfinished),
      },
      {
        locale: () => parts.locale(),
        host: () => parts.host(),
        judge: sheets.judge,
        pause: () => new Promise((resolve) => parts.later(resolve, 0)),
        copyText: (text) => parts.copyText(text),
      },
    );
  }

  open(): void {
    if (this.#store.isFree) this.#desk.open();
  }

  /** @returns whether the results on view are no longer those of before: something was judged, or filled */
  close(): boolean {
    const { batch, shown } = this.#store.state;
    this.#desk.close();
    if (batch === null || batch.phase === 'choosing') return false;
    return shown === null || batch.mode === 'fill' || batch.written !== null;
  }

  ask(isConfirming: boolean): void {
    this.#desk.ask(isConfirming);
  }

  cancel(): void {
    this.#desk.cancel();
  }

  run(mode: BatchMode): void {
    this.#desk.run(mode).catch((error: unknown) => this.#announcer.fail(error));
  }

  writeSummary(): void {
    this.#desk.writeSummary().catch((error: unknown) => this.#announcer.fail(error));
  }
}
