import { plan } from '../../../core/plan';
import type { WriteJournal } from '../../flow/writeJournal';
import { writePlan } from '../../flow/writePlan';
import type { AssessedSheet } from '../../flow/assessSheet';
import { score, type ScoreRun } from '../../flow/scoreActiveSheet';
import type { PaneParts } from '../paneParts';
import type { PaneStore } from '../paneStore';
import { hasDifferences } from '../preview/writableCells';
import type { CommandRunner } from './commandRunner';
import { carried, onlyJudged, overAs } from './concluded';
import type { JudgedSheets } from './judgedSheets';

/** 一键评分 and 只检查. */
export class ScoringDesk {
  readonly #store: Pick<PaneStore, 'state'>;
  readonly #parts: Pick<PaneParts, 'host'>;
  readonly #sheets: JudgedSheets;
  readonly #runner: CommandRunner;
  readonly #journal: WriteJournal;

  constructor(
    store: Pick<PaneStore, 'state'>,
    parts: Pick<PaneParts, 'host'>,
    sheets: JudgedSheets,
    runner: CommandRunner,
    journal: WriteJournal,
  ) {
    this.#store = store;
    this.#parts = parts;
    this.#sheets = sheets;
    this.#runner = runner;
    this.#journal = journal;
  }

  /** 一键评分: fills the blanks; where cells hold something else than they should, shows first what could be changed. */
  score(): void {
    this.#runner.run(async () => {
      const { writesAs: as } = this.#store.state.preferences;
      const host = this.#parts.host();
      const { judge } = this.#sheets;
      const inspected = await this.#sheets.inspectActive();
      if (inspected.kind === 'over') return overAs(inspected);
      const { inspection } = inspected;
      if (hasDifferences(inspection.assessment)) return { ...onlyJudged(inspection), isForPreview: true };
      const choices = { write: 'blanks', as } as const;
      const parts = { host, judge, journal: this.#journal };
      const first = await writePlan(parts, inspection, plan(inspection.assessment, choices));
      // A cell came to be edited between reading and writing: the sheet is read anew, which waits for its end.
      if (first.outcome.withheld?.code !== 'cell-editing') return carried(inspection, first);
      const { chosen } = this.#store.state;
      const run = await score({ host, assess: judge, chosen, as, journal: this.#journal });
      return { ...run, inspection: this.#inspectionOf(run) };
    });
  }

  /** 只检查: reads and judges, writes nothing. */
  check(): void {
    this.#runner.run(async () => {
      const inspected = await this.#sheets.inspectActive();
      return inspected.kind === 'over' ? overAs(inspected) : onlyJudged(inspected.inspection);
    });
  }

  #inspectionOf({ outcome, reading }: ScoreRun): AssessedSheet | null {
    if (outcome.kind !== 'scored' || reading === null) return null;
    return { ...this.#sheets.judged(reading), assessment: outcome.assessment };
  }
}
