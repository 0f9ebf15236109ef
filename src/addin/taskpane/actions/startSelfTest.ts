import { isFileMissing } from '../../fileMissing';
import { HostRefusal } from '../../../host/spreadsheetHost';
import type { SelfTestFailure } from '../selfTest/selfTestState';
import { selfTestChanged } from '../state/panelStates';
import type { PaneAction } from './action';

/** Begins the self-test; each probe is shown as it ends. */
export const startSelfTest: PaneAction = {
  isPossible: ({ selfTest }) => selfTest !== null && selfTest.phase !== 'running',
  run: ({ store, parts }) => {
    store.apply(selfTestChanged, { phase: 'running', probes: [], result: null, failure: null, remark: null });
    parts
      .selfTester()
      .run(
        (probe) => store.apply(selfTestChanged, { probes: [...(store.state.selfTest?.probes ?? []), probe] }),
        (asked) => new Promise((answer) => store.apply(selfTestChanged, { question: { asked, answer } })),
      )
      .then(
        (result) =>
          store.apply(selfTestChanged, { phase: 'done', result, probes: result.probes, question: null }),
        (error: unknown) =>
          store.apply(selfTestChanged, { phase: 'failed', question: null, failure: failureOf(error) }),
      );
  },
};

function failureOf(error: unknown): SelfTestFailure {
  if (isFileMissing(error)) return 'file-missing';
  return error instanceof HostRefusal ? error.code : 'unexpected';
}
