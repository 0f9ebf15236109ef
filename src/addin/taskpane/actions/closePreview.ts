import { previewClosed } from '../state/choiceStates';
import type { PaneAction } from './action';

export const closePreview: PaneAction = { run: ({ store }) => store.apply(previewClosed) };
