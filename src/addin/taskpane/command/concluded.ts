import type { CarriedOut } from '../../flow/writePlan';
import { judgedOnly, type Inspected, type AssessedSheet } from '../../flow/assessSheet';
import type { ScoreRun } from '../../flow/scoreActiveSheet';

/** What one command came to, before it is shown. */
export interface Concluded extends ScoreRun {
  readonly remark?: string | null;
  /** A person is led on to what is to be settled: from the first, or on from where they were. */
  readonly walks?: 'first' | 'on';
}

/** There was nothing to judge, or nothing could be read. */
export function overAs({ outcome, reading }: Extract<Inspected, { kind: 'over' }>): Concluded {
  return { outcome, reading, written: null, inspection: null };
}

/** Judged, and nothing written. */
export function onlyJudged(inspection: AssessedSheet): Concluded {
  return { outcome: judgedOnly(inspection), reading: inspection.reading, written: null, inspection };
}

/** Written, or refused to be written. */
export function carried(inspection: AssessedSheet, { outcome, reading, written }: CarriedOut): Concluded {
  const after = { ...inspection, reading, assessment: outcome.assessment };
  return { outcome, reading, written, inspection: after };
}
