import type { Locale } from '../../core/language/locale';
import type { ScoringProfile } from '../../core/scoring/profile';
import { reverseSheet, type Direction, type SkippedCell } from '../../core/undo/reverseSheet';
import type { UndoStep } from '../../core/undo/undoStep';
import type { SheetChange, SheetReading, SpreadsheetHost } from '../../host/spreadsheetHost';
import { judged, refusalFrom, type AssessSnapshot } from './assessSheet';
import type { Refusal } from './scoreOutcome';

export type ReversedStep =
  | {
      readonly kind: 'done';
      /** Cells restored. */
      readonly cells: number;
      /** Cells whose input help came or went. */
      readonly help: number;
      /** Cells left alone, each with the reason. */
      readonly skipped: readonly SkippedCell[];
      /** The sheets as they stand now, as far as they were written to. */
      readonly after: readonly SheetReading[];
      /** The step's record as it is to be kept, for going the other way. */
      readonly record: UndoStep;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface ReverseStepPorts {
  readonly host: Pick<SpreadsheetHost, 'readSheets' | 'applyAll'>;
  readonly judge: AssessSnapshot;
  readonly chosen: ScoringProfile | null;
  readonly locale: Locale;
}

/**
 * 撤销本次评分 and its reversal: one request reads the sheets concerned, one writes them. Cells edited since, and sheets
 * that are gone, are skipped and named. After a refusal nothing was written.
 */
export async function takeBack(
  { host, judge, chosen, locale }: ReverseStepPorts,
  step: UndoStep,
  direction: Direction,
): Promise<ReversedStep> {
  const changes: SheetChange[] = [];
  const skipped: SkippedCell[] = [];
  const records = [...step.sheets];
  try {
    const also = step.sheets.some(({ inputHelp }) => inputHelp) ? 'validations' : undefined;
    const outcomes = await host.readSheets(
      step.sheets.map(({ sheetId }) => sheetId),
      also,
    );
    step.sheets.forEach((written, index) => {
      const outcome = outcomes[index];
      if (outcome?.kind !== 'read') {
        if (outcome && !['sheet-gone', 'empty-sheet'].includes(outcome.refusal.code)) throw outcome.refusal;
        skipped.push(
          ...written.cells.map(({ cell }) => ({ sheet: written.sheet, cell, why: 'lost' as const })),
        );
        return;
      }
      const { reading } = outcome;
      const { assessment } = judged(reading, judge, chosen);
      const reversal = reverseSheet(written, reading.snapshot, assessment, direction, locale);
      skipped.push(...reversal.skipped);
      records[index] = reversal.record;
      changes.push({ reading, plan: reversal.plan });
    });
  } catch (error) {
    return { kind: 'refused', refusal: refusalFrom(error, 'reading') };
  }
  try {
    const applied = await host.applyAll(changes);
    const after = applied.flatMap(({ after: reading }) => (reading ? [reading] : []));
    const cells = changes.reduce((sum, { plan }) => sum + plan.cells.length, 0);
    const help = applied.reduce(
      (sum, { helpAdded, helpRemoved }) => sum + Math.max(helpAdded, helpRemoved),
      0,
    );
    return { kind: 'done', cells, help, skipped, after, record: { ...step, sheets: records } };
  } catch (error) {
    return { kind: 'refused', refusal: refusalFrom(error, 'writing') };
  }
}
