import { tallyOf } from '../../../core/matters/tally';
import { WALK } from '../../../locales/walk';
import { readWalks, writeWalks } from '../../storage/keptWalks';
import type { PaneParts } from '../paneParts';
import type { PaneServices } from '../paneServices';
import { isFree, type PaneState, type Walk } from '../paneState';
import { walksKept } from '../state/walkStates';
import { onlyJudged } from './concluded';

/** Keeps how far the walks have come whenever that has changed, so that a pane opened anew goes on from there. */
export class KeptWalk {
  readonly #parts: Pick<PaneParts, 'place'>;
  #kept: Walk | null = null;

  constructor(parts: Pick<PaneParts, 'place'>) {
    this.#parts = parts;
  }

  keep({ shown, walk, otherWalks }: PaneState): void {
    if (walk === this.#kept || shown?.outcome.kind !== 'scored') return;
    this.#kept = walk;
    const place = this.#parts.place();
    const { sheetId } = shown.outcome;
    if (place !== null) writeWalks(place, { sheetId, walks: { ...otherWalks, [sheetId]: walk } });
  }
}

/**
 * A pane that is opened anew on a workbook in which somebody was on the way: the sheet in front is read where it is the
 * one that was shown last, nothing is written, and the walk goes on from where it was. Not where there is news of the
 * ribbon to show.
 */
export function resumeWalk({ store, parts, sheets, runner }: PaneServices): void {
  const place = parts.place();
  const kept = place === null ? null : readWalks(place);
  if (kept === null) return;
  store.apply(walksKept, kept.walks);
  if (store.state.shown !== null || !isFree(store.state)) return;
  runner.run(async () => {
    const inspected = await sheets.inspectActive();
    if (inspected.kind === 'over' || inspected.inspection.reading.sheetId !== kept.sheetId) {
      return { remark: '' };
    }
    const { matters } = tallyOf(inspected.inspection.assessment);
    return { ...onlyJudged(inspected.inspection), remark: WALK[parts.locale()].resumed(matters) };
  });
}
