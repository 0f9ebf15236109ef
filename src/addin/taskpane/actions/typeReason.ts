import { reasonTyped } from '../state/walkStates';
import type { PaneAction } from './action';

/** What a person says of why a matter fell short; nothing is written yet. */
export const typeReason: PaneAction<[key: string, text: string]> = {
  run: ({ store }, key, text) => store.apply(reasonTyped, key, text),
};
