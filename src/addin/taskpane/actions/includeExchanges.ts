import { selfTestChanged } from '../state/panelStates';
import type { PaneAction } from './action';

/** The requests and answers of the self-test are copied as well, or not. */
export const includeExchanges: PaneAction<[withExchanges: boolean]> = {
  run: ({ store }, withExchanges) => store.apply(selfTestChanged, { withExchanges }),
};
