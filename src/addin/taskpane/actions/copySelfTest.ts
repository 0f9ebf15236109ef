import { PANE } from '../../../locales/pane';
import { selfTestChanged } from '../state/panelStates';
import type { PaneAction } from './action';

/** The self-test's result as JSON, small enough for a mail. */
export const copySelfTest: PaneAction = {
  run: ({ store, parts }) => {
    const { result = null, withExchanges = false } = store.state.selfTest ?? {};
    if (result === null) return;
    const told = withExchanges ? result : { ...result, exchanges: [] };
    const texts = PANE[parts.locale()];
    parts.copyText(JSON.stringify(told)).then(
      () => store.apply(selfTestChanged, { remark: texts.copied }),
      () => store.apply(selfTestChanged, { remark: texts.copyByHand }),
    );
  },
};
