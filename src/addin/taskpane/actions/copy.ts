import { PANE } from '../../../locales/pane';
import type { PaneAction } from './action';

/** Copies a text, and says whether that worked. */
export const copy: PaneAction<[text: string]> = {
  run: ({ parts, announcer }, text) => {
    const texts = PANE[parts.locale()];
    parts.copyText(text).then(
      () => announcer.remark(texts.copied),
      () => announcer.remark(texts.copyByHand),
    );
  },
};
