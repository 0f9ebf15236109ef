import type { Locale } from '../../src/core/language/locale';
import type { LocalStore } from '../../src/addin/storage/localStore';
import { assessInStepsWithSettings } from '../../src/addin/flow/assessWithSettings';
import { paneView } from '../../src/addin/taskpane/model/paneView';
import { openController } from '../../src/addin/taskpane/paneController';
import { selfTestView } from '../../src/addin/taskpane/selfTest/selfTestView';
import { memoryStore } from './memoryStore';
import type { PaneState } from '../../src/addin/taskpane/paneState';
import type { SelfTester } from '../../src/host/selfTest';
import type { SpreadsheetHost } from '../../src/host/spreadsheetHost';

export interface PaneOptions {
  readonly place?: LocalStore | null;
  readonly now?: () => number;
  readonly selfTester?: SelfTester;
  /** Called after every change of the state. */
  readonly show?: (state: PaneState) => void;
}

/** The pane without its window, above a host, with a clock that moves only when told. */
export function openPane(host: SpreadsheetHost, options: PaneOptions = {}) {
  let locale: Locale = 'zh-CN';
  let timers: { readonly run: () => void; readonly at: number }[] = [];
  let clock = 0;
  const copied: string[] = [];
  const place = options.place === undefined ? memoryPlace() : options.place;
  const controller = openController({
    locale: () => locale,
    host: () => host,
    selfTester: () => options.selfTester ?? { run: () => Promise.reject(new Error('no self-test')) },
    judge:
      (answered) =>
      (...given) =>
        assessInStepsWithSettings(locale, answered)(...given),
    place: () => place,
    now: options.now ?? (() => 1_800_000_000_000 + clock),
    later: (run, milliseconds) => {
      const timer = { run, at: clock + milliseconds };
      timers.push(timer);
      return () => void (timers = timers.filter((other) => other !== timer));
    },
    copyText: (text) => {
      copied.push(text);
      return Promise.resolve();
    },
    show: options.show ?? (() => undefined),
  });
  controller.begin('ready');
  return {
    controller,
    copied,
    place,
    view: () => paneView(controller.state, locale),
    selfTest: () => controller.state.selfTest && selfTestView(controller.state.selfTest, locale),
    speakEnglish: () => void (locale = 'en-US'),
    /** Lets time pass, and everything that becomes due happen. */
    async pass(milliseconds: number): Promise<void> {
      const until = clock + milliseconds;
      for (;;) {
        await settled();
        const due = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        timers = timers.filter((timer) => timer !== due);
        clock = Math.max(clock, due.at);
        due.run();
      }
      clock = until;
      await settled();
    },
  };
}

/** Waits until promises that need no timer have come to their end. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 240; turn += 1) await Promise.resolve();
}

export function memoryPlace(documentUrl = 'https://server/自评.xlsx'): LocalStore {
  return { store: memoryStore(), partitionKey: 'p', documentUrl };
}
