import type { ChosenScore } from '../paneState';
import { scoreChosen } from '../state/choiceStates';
import type { PaneAction } from './action';

/** 达成, 部分达成, 未达成, or a place inside its band; nothing is written yet. */
export const chooseScore: PaneAction<[choice: ChosenScore]> = {
  run: ({ store }, choice) => store.apply(scoreChosen, choice),
};
