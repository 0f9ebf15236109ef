import { joinSentences } from '../../../core/language/joinSentences';
import { isFileMissing } from '../../fileMissing';
import { HostRefusal } from '../../../host/spreadsheetHost';
import type { Locale } from '../../../core/language/locale';
import { HOST_REFUSALS } from '../../../locales/hostRefusals';
import { OPENING } from '../../../locales/opening';
import { SELF_TEST } from '../../../locales/selfTest';
import { selfTestChanged } from '../state/panelStates';
import type { PaneAction } from './action';

/** Begins the self-test; each probe is shown as it ends. */
export const startSelfTest: PaneAction = {
  isPossible: ({ selfTest }) => selfTest !== null && selfTest.phase !== 'running',
  run: ({ store, parts }) => {
    store.apply(selfTestChanged, { phase: 'running', probes: [], result: null, remark: null });
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
          store.apply(selfTestChanged, {
            phase: 'failed',
            question: null,
            remark: sentenceOf(error, parts.locale()),
          }),
      );
  },
};

function sentenceOf(error: unknown, locale: Locale): string {
  const texts = SELF_TEST[locale];
  const { what, action } = OPENING[locale].failed;
  if (isFileMissing(error)) return joinSentences(what, action);
  const code = error instanceof HostRefusal ? error.code : 'unexpected';
  if (code === 'names-taken') return texts.refused(texts.sheetTaken);
  return texts.refused(HOST_REFUSALS[locale][code].what);
}
