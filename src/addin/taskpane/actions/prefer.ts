import { writePreferences, type Preferences } from '../../storage/preferences';
import { preferred } from '../state/choiceStates';
import type { PaneAction } from './action';

/** How this person likes to work, from now on. */
export const prefer: PaneAction<[part: Partial<Preferences>]> = {
  run: ({ store, parts, follower }, part) => {
    store.apply(preferred, part);
    writePreferences(parts.place(), store.state.preferences);
    if (part.validatesWhileEditing !== undefined) follower.turn(part.validatesWhileEditing);
  },
};
