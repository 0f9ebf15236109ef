import { joinSentences } from '../../../core/language/joinSentences';
import { identityOf } from '../../../core/evidence';
import { ownHelp } from '../../../core/inputHelp/changeOfHelp';
import type { SheetChange, SheetWrite } from '../../../host/spreadsheetHost';
import type { AssessedSheet } from '../../flow/assessSheet';
import { mayStand, refusalOfWrite } from '../../flow/refusedWrite';
import { expectedOf } from '../../flow/writePlan';
import type { PaneServices } from '../paneServices';
import type { PaneAction } from './action';

const BARE = { cells: [], marks: [], inputHelp: [] };

/**
 * 清除全部标记: removes every mark and all input help that the add-in has left in the whole workbook. Validated cells are
 * asked for only where they can be changed: of a protected sheet Excel may not tell them.
 */
export const clearMarks: PaneAction = {
  run: (pane) => {
    const { parts, sheets: judgedSheets, runner, history, announcer } = pane;
    runner.run(async () => {
      const host = parts.host();
      const sheets = await host.listSheets();
      const outcomes = await host.readSheets(sheets.map(({ sheetId }) => sheetId));
      const readings = outcomes.flatMap((outcome) => (outcome.kind === 'read' ? [outcome.reading] : []));
      const writable = readings.filter(({ obstacles }) => !obstacles.includes('protected'));
      const known = await host.readSheets(
        writable.map(({ sheetId }) => sheetId),
        'validations',
      );
      const judged: AssessedSheet[] = [];
      for (const outcome of known) {
        if (outcome.kind === 'read') judged.push(await judgedSheets.judged(outcome.reading));
      }
      const changes = judged.map(changeOf);
      // Kept while it is under way, and afterwards only where it may have come to a part.
      const entry = history.journal.begin();
      const records = judged.map((inspection) => expectedOf(inspection, BARE));
      entry.expect(records.flatMap((record) => record ?? []));
      const writes = await host.applyAll(changes);
      entry.settle(
        writes.flatMap((write, index) =>
          write.kind === 'refused' && mayStand(write) ? (records[index] ?? []) : [],
        ),
      );
      const applied = writes.flatMap((write) => (write.kind === 'written' ? [write.applied] : []));
      const marks = applied.reduce((sum, { marksRemoved }) => sum + marksRemoved, 0);
      const help = applied.reduce((sum, { helpRemoved }) => sum + helpRemoved, 0);
      const refused = refusedOf(pane, writes, changes);
      const isNothing = refused !== '' && marks + help === 0;
      const protectedSheets = readings.length - writable.length;
      const said = isNothing ? '' : announcer.work().marksCleared(marks, help, protectedSheets);
      return { remark: joinSentences(said, refused) };
    });
  },
};

function changeOf({ reading, assessment }: AssessedSheet): SheetChange {
  const { snapshot } = reading;
  const evidence = identityOf(assessment, snapshot, ownHelp(snapshot.validations ?? []));
  return { reading, plan: BARE, evidence };
}

/** The sheets that were not cleared, with why. */
function refusedOf(
  { announcer }: PaneServices,
  writes: readonly SheetWrite[],
  changes: readonly SheetChange[],
): string {
  const sentences = writes.flatMap((write, index) => {
    if (write.kind === 'written') return [];
    const sheet = changes[index]?.reading.snapshot.sheet ?? '';
    const nothing = { schemaVersion: 1 as const, forms: [], skipped: [] };
    const refusal = refusalOfWrite(write, nothing, null);
    return [announcer.onSheet(sheet, announcer.sentenceOf(refusal, 'marks'))];
  });
  return joinSentences(...sentences);
}
