import type { ConfirmedScores } from '../../core/confirmed/confirmedScores';
import type { SpreadsheetHost } from '../../host/spreadsheetHost';
import { refusalFrom } from './assessSheet';
import { holdsSuggestions, withSuggested } from '../../core/confirmed/suggested';
import { keepConfirmed } from './keepConfirmed';
import type { ScoredOutcome } from './scoreOutcome';
import type { SheetRun } from './scoreSheets';
import type { Afterwards } from './writePlan';

/**
 * Keeps in the workbook which of the scores just written are suggestions, so that none of them looks like a person's
 * decision after saving. That it could not be kept is part of the outcome.
 */
export function keepSuggested(host: Pick<SpreadsheetHost, 'changeSetting'>): Afterwards {
  return async (done) => {
    const { outcome, reading, written } = done;
    const filled = writtenCells(outcome);
    if (written === null || !holdsSuggestions(outcome.assessment, filled)) return done;
    try {
      const suggested = (list: ConfirmedScores) => withSuggested(list, outcome.assessment, filled);
      const { stored, change } = await keepConfirmed(host, suggested, reading.stored.confirmed);
      const confirmed = { before: [...change.before], after: [...change.after] };
      return {
        outcome,
        reading: { ...reading, stored: { ...reading.stored, confirmed: stored } },
        written: { ...written, confirmed },
      };
    } catch (error) {
      return { ...done, outcome: { ...outcome, notKept: refusalFrom(error, 'writing') } };
    }
  };
}

/** The same for a batch of sheets, in one change. */
export async function keepSuggestedOf(
  host: Pick<SpreadsheetHost, 'changeSetting'>,
  runs: readonly SheetRun[],
): Promise<SheetRun[]> {
  const scored = runs.flatMap(({ result }) => (result.kind === 'scored' ? [result.outcome] : []));
  const suggesting = scored.filter((outcome) => holdsSuggestions(outcome.assessment, writtenCells(outcome)));
  if (suggesting.length === 0) return [...runs];
  try {
    const { change } = await keepConfirmed(host, (list) =>
      suggesting.reduce(
        (grown, outcome) => withSuggested(grown, outcome.assessment, writtenCells(outcome)),
        list,
      ),
    );
    return runs.map((run): SheetRun => {
      const { sheet, written } = run;
      if (written === null) return run;
      const isOf = (item: { readonly sheet: string }) => item.sheet === sheet.name;
      const [before, after] = [change.before.filter(isOf), change.after.filter(isOf)];
      return after.length === 0 ? run : { ...run, written: { ...written, confirmed: { before, after } } };
    });
  } catch (error) {
    const notKept = refusalFrom(error, 'writing');
    return runs.map((run): SheetRun => {
      const { result } = run;
      if (result.kind !== 'scored' || !suggesting.includes(result.outcome)) return run;
      return { ...run, result: { ...result, outcome: { ...result.outcome, notKept } } };
    });
  }
}

function writtenCells({ filled, changed }: ScoredOutcome): ReadonlySet<string> {
  return new Set([...filled, ...changed.map(({ cell }) => cell)]);
}
