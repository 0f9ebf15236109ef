import { previewOpened } from '../state/choiceStates';
import type { PaneAction } from './action';

/** 写入前预览 of what is shown. */
export const openPreview: PaneAction = { run: ({ store }) => store.apply(previewOpened) };
