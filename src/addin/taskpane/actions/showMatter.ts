import { WALK } from '../../../locales/walk';
import { matterTitle } from '../model/matterCard';
import type { PaneServices } from '../paneServices';
import { remarked } from '../state/commandStates';
import { HINTS_STEP, hintsShown, matterAt, mattersShown } from '../state/walkStates';

/** The sheet goes to the matter that the walk stands at, and it is said which of how many this is. */
export function showMatter({ store, parts, runner }: PaneServices): void {
  const { state } = store;
  const matter = matterAt(state);
  const outcome = state.shown?.outcome;
  if (state.walk.at === HINTS_STEP) {
    return store.apply(remarked, WALK[parts.locale()].hintsLeft(hintsShown(state).length));
  }
  if (matter === null || outcome?.kind !== 'scored') return;
  const form = outcome.assessment.forms[matter.form];
  if (!form) return;
  const locale = parts.locale();
  const all = mattersShown(state);
  store.apply(
    remarked,
    WALK[locale].at(all.indexOf(matter) + 1, all.length, matterTitle(form, matter, locale)),
  );
  runner.showMatter();
}
