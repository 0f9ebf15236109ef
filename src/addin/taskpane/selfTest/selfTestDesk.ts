import { HostRefusal } from '../../../host/spreadsheetHost';
import { HOST_REFUSALS } from '../../../locales/hostRefusals';
import { PANE } from '../../../locales/pane';
import { SELF_TEST } from '../../../locales/selfTest';
import type { PaneParts } from '../paneParts';
import type { PaneStore } from '../paneStore';
import { FIRST_SELF_TEST, type SelfTestState } from './selfTestState';

/** 自检: tries the assumptions about Excel on a sheet of its own, on request only. */
export class SelfTestDesk {
  readonly #store: PaneStore;
  readonly #parts: Pick<PaneParts, 'selfTester' | 'copyText' | 'locale'>;

  constructor(store: PaneStore, parts: Pick<PaneParts, 'selfTester' | 'copyText' | 'locale'>) {
    this.#store = store;
    this.#parts = parts;
  }

  open(): void {
    if (this.#store.isFree) this.#store.change({ selfTest: FIRST_SELF_TEST, remark: null });
  }

  /** Not while it is under way: its sheet is still there. */
  close(): void {
    if (this.#store.state.selfTest?.phase !== 'running') this.#store.change({ selfTest: null });
  }

  includeExchanges(withExchanges: boolean): void {
    this.#change({ withExchanges });
  }

  start(): void {
    const { selfTest } = this.#store.state;
    if (selfTest === null || selfTest.phase === 'running') return;
    this.#change({ phase: 'running', probes: [], result: null, remark: null });
    this.#parts
      .selfTester()
      .run((probe) => this.#change({ probes: [...(this.#store.state.selfTest?.probes ?? []), probe] }))
      .then(
        (result) => this.#change({ phase: 'done', result, probes: result.probes }),
        (error: unknown) => this.#change({ phase: 'failed', remark: this.#sentenceOf(error) }),
      );
  }

  /** JSON, small enough for a mail. */
  copy(): void {
    const { result = null, withExchanges = false } = this.#store.state.selfTest ?? {};
    if (result === null) return;
    const told = withExchanges ? result : { ...result, exchanges: [] };
    const texts = PANE[this.#parts.locale()];
    this.#parts.copyText(JSON.stringify(told)).then(
      () => this.#change({ remark: texts.copied }),
      () => this.#change({ remark: texts.copyByHand }),
    );
  }

  #sentenceOf(error: unknown): string {
    const locale = this.#parts.locale();
    const texts = SELF_TEST[locale];
    const code = error instanceof HostRefusal ? error.code : 'unexpected';
    if (code === 'names-taken') return texts.refused(texts.sheetTaken);
    return texts.refused(HOST_REFUSALS[locale][code].what);
  }

  #change(part: Partial<SelfTestState>): void {
    const { selfTest } = this.#store.state;
    if (selfTest !== null) this.#store.change({ selfTest: { ...selfTest, ...part } });
  }
}
