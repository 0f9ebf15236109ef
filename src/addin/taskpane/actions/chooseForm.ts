import { formChosen } from '../state/choiceStates';
import type { PaneAction } from './action';

/** Looks at another form of the sheet, by its index. */
export const chooseForm: PaneAction<[form: number]> = {
  run: ({ store }, form) => store.apply(formChosen, form),
};
