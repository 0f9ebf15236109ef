import { plan } from '../../../core/plan';
import { allowedPlan, withLeftOut } from '../../flow/allowedPlan';
import { keepSuggested } from '../../flow/keepSuggested';
import { markedAfterwards } from '../../flow/markedAfterwards';
import { writePlan } from '../../flow/writePlan';
import { carried, onlyJudged, overAs } from '../command/concluded';
import { changedSince } from '../preview/writableCells';
import type { PaneAction } from './action';

/** Writes what was picked, after reading the sheet once more: what has changed since is left alone and named. */
export const writePicked: PaneAction = {
  isPossible: ({ preview, preferences }) =>
    preview !== null && preview.picked.size > 0 && !preferences.reviews,
  run: ({ store, parts, sheets, runner, history: { journal }, announcer }) => {
    const { preview } = store.state;
    const { shown } = sheets;
    if (preview === null || shown === null) return;
    const { picked } = preview;
    runner.run(async () => {
      const inspected = await sheets.inspectOne(preview.sheetId);
      if (inspected.kind === 'over') return overAs(inspected);
      const { inspection } = inspected;
      const stale = changedSince(shown.assessment, inspection.assessment, picked);
      const write = new Set([...picked].filter((cell) => !stale.includes(cell)));
      const remark = stale.length === 0 ? null : announcer.work().changedSince(stale);
      // Nothing is left of what was chosen: then no mark is renewed either.
      if (write.size === 0) return { ...onlyJudged(inspection), remark };
      const chosen = plan(inspection.assessment, { write, as: store.state.preferences.writesAs });
      const host = parts.host();
      const needed = { host, judge: sheets.judgeFurther, journal, afterwards: keepSuggested(host) };
      const allowed = await allowedPlan(host, inspection, chosen, parts.locale());
      const written = await writePlan(
        needed,
        inspection,
        await markedAfterwards(sheets.judgeFurther, inspection, allowed.plan),
      );
      const done = { ...written, outcome: withLeftOut(written.outcome, allowed) };
      return { ...carried(inspection, done), remark, walks: 'first' };
    });
  },
};
