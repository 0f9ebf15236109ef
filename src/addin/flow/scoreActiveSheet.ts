import type { Assessment } from '../../core/assessment';
import { plan, type WrittenAs } from '../../core/plan';
import type { Locale } from '../../core/language/locale';
import type { ScoringProfile } from '../../core/scoring/profile';
import type { UndoSheet } from '../../core/undo/undoStep';
import type { SheetReading, SpreadsheetHost } from '../../host/spreadsheetHost';
import { allowedPlan, withLeftOut } from './allowedPlan';
import { writePlan } from './writePlan';
import { keepSuggested } from './keepSuggested';
import { inspect, judgedOnly, type AssessAwaited, type AssessedSheet, type Judge } from './assessSheet';
import type { ScoreOutcome } from './scoreOutcome';
import type { WriteJournal } from './writeJournal';

export interface ScorePorts {
  readonly host: Pick<SpreadsheetHost, 'readActiveSheet' | 'cellLimits' | 'apply' | 'changeSetting'>;
  readonly assess: Judge;
  /** Judges the sheet as it is read first, where a person can look on and stop it; `assess`, unless told. */
  readonly assessFirst?: AssessAwaited;
  /** The rules a person has applied in the pane; without them the workbook's own count. */
  readonly chosen?: ScoringProfile | null;
  readonly as?: WrittenAs;
  /** Of what is said beside the judgement; `zh-CN` unless told. */
  readonly locale?: Locale;
  readonly journal: WriteJournal;
  /** 复核: the sheet is judged and no score of it written. */
  readonly isOnlyJudged?: boolean;
  /** Where this holds nothing is written: a person is first to see what could be changed. Never, unless told. */
  readonly isToBeShownFirst?: (assessment: Assessment) => boolean;
}

export interface ScoreRun {
  readonly outcome: ScoreOutcome;
  /** The sheet as it stands now; `null` where it could not be read. */
  readonly reading: SheetReading | null;
  /** For taking it back; `null` where nothing was written. */
  readonly written: UndoSheet | null;
  /** The sheet as it stands now, judged; `null` where there was nothing to judge. */
  readonly inspection: AssessedSheet | null;
  /** The command has stopped before writing, so that the person can choose. */
  readonly isForPreview?: boolean;
}

/**
 * 一键评分, as the pane's button and the ribbon's run it: read, judge, fill the blanks, mark the rows that lack a
 * reason. Two requests; one when there is nothing to write. Whatever goes wrong is an outcome too.
 *
 * @throws JudgingStopped where a person has stopped it; nothing is written then
 */
export async function scoreActiveSheet(parts: ScorePorts): Promise<ScoreRun> {
  const first = await attempt(parts);
  // A cell came to be edited between reading and writing. The write was turned away whole; the sheet is read anew
  // (which waits for the editing to end) because what was typed may change the judgement.
  const edited = first.outcome.kind === 'scored' && first.outcome.withheld?.code === 'cell-editing';
  return edited ? attempt(parts) : first;
}

async function attempt({
  host,
  assess,
  assessFirst = (...given) => Promise.resolve(assess(...given)),
  journal,
  chosen = null,
  as = 'values',
  locale = 'zh-CN',
  isToBeShownFirst = () => false,
  isOnlyJudged = false,
}: ScorePorts): Promise<ScoreRun> {
  const inspected = await inspect(() => host.readActiveSheet(), assessFirst, chosen);
  if (inspected.kind === 'over') {
    return { outcome: inspected.outcome, reading: inspected.reading, written: null, inspection: null };
  }
  const { inspection } = inspected;
  const { reading, assessment } = inspection;
  if (isOnlyJudged) return { outcome: judgedOnly(inspection), reading, written: null, inspection };
  // What nobody can write is not offered either: the refusal says why.
  if (reading.obstacles.length === 0 && isToBeShownFirst(assessment)) {
    return { outcome: judgedOnly(inspection), reading, written: null, inspection, isForPreview: true };
  }
  const parts = { host, judge: assess, journal, afterwards: keepSuggested(host) };
  const wanted = plan(assessment, { write: 'blanks', as });
  const allowed = await allowedPlan(host, inspection, wanted, locale);
  const done = await writePlan(parts, inspection, allowed.plan);
  const outcome = withLeftOut(done.outcome, allowed);
  return {
    ...done,
    outcome,
    inspection: { ...inspection, reading: done.reading, assessment: outcome.assessment },
  };
}
