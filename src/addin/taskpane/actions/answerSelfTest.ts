import type { PersonAnswer } from '../../../host/selfTest';
import { selfTestChanged } from '../state/panelStates';
import type { PaneAction } from './action';

/** Answers what the self-test asks of whoever sits before it. */
export const answerSelfTest: PaneAction<[given: PersonAnswer]> = {
  run: ({ store }, given) => {
    const question = store.state.selfTest?.question ?? null;
    store.apply(selfTestChanged, { question: null });
    question?.answer(given);
  },
};
