import { tallyOf } from '../../../core/matters/tally';
import { WALK } from '../../../locales/walk';
import { readWalks, writeWalk } from '../../storage/keptWalks';
import type { PaneParts } from '../paneParts';
import type { PaneServices } from '../paneServices';
import type { PaneState, Walk } from '../paneState';
import { formsOf } from './sameForms';
import { walkResumed } from '../state/shownStates';
import { walksKept } from '../state/walkStates';

/** Keeps how far the walks have come whenever that has changed, so that a pane opened anew goes on from there. */
export class KeptWalk {
  readonly #parts: Pick<PaneParts, 'place'>;
  #kept: Walk | null = null;

  constructor(parts: Pick<PaneParts, 'place'>) {
    this.#parts = parts;
  }

  keep({ shown, walk }: PaneState): void {
    if (walk === this.#kept || shown?.outcome.kind !== 'scored') return;
    this.#kept = walk;
    const place = this.#parts.place();
    const { sheetId } = shown.outcome;
    if (place !== null) writeWalk(place, sheetId, { ...walk, forms: formsOf(shown.outcome) });
  }
}

/**
 * A pane that is opened anew on a workbook in which somebody was on the way: the sheet in front is read where it is the
 * one that was shown last, nothing is written, and the walk goes on from where it was. Whatever is pressed meanwhile, and
 * news of the ribbon, go first.
 */
export function resumeWalk(pane: PaneServices): void {
  const { store, parts } = pane;
  const place = parts.place();
  const kept = place === null ? null : readWalks(place);
  if (kept === null) return;
  store.apply(walksKept, kept.walks);
  if (store.state.shown === null) void resume(pane, kept.sheetId);
}

async function resume({ store, parts, sheets }: PaneServices, sheetId: string): Promise<void> {
  const inspected = await sheets.inspectUnasked();
  if (inspected.kind === 'over') return;
  const { inspection } = inspected;
  if (inspection.reading.sheetId !== sheetId || inspection.assessment.forms.length === 0) return;
  sheets.remember(inspection);
  const { matters } = tallyOf(inspection.assessment);
  store.apply(walkResumed, inspection, WALK[parts.locale()].resumed(matters));
  sheets.checkShown();
}
