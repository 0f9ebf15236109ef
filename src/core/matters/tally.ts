import type { Assessment, Severity } from '../assessment';
import { countedFindings, ignoredFindings } from '../ignored/countedFindings';
import { mattersOf } from './mattersOf';

/** The figures of a sheet, or of several, that must agree wherever they are shown. */
export interface Tally {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  /** Things that a person has to settle. */
  readonly matters: number;
  /** Of these: rows without a definite score, suggested scores not yet confirmed, rows that lack a reason. */
  readonly toDecide: number;
  readonly toConfirm: number;
  readonly reasonsLacking: number;
  /** Blank cells that 一键评分 fills. */
  readonly fillable: number;
  /** Rows that need a reason and have one. */
  readonly explained: number;
  /** Findings that somebody has decided to leave as they are. */
  readonly kept: number;
}

/** Counts over all forms of an assessment. */
export function tallyOf(assessment: Pick<Assessment, 'forms'>): Tally {
  const { forms } = assessment;
  const matters = mattersOf(assessment);
  const findings = forms.flatMap((form) => countedFindings(form));
  const rows = forms.flatMap(({ indicators }) => indicators);
  const ofSeverity = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: ofSeverity('error'),
    warnings: ofSeverity('warning'),
    hints: ofSeverity('hint'),
    matters: matters.length,
    toDecide: matters.filter(({ kind }) => kind === 'decide' || kind === 'missing').length,
    toConfirm: matters.filter(({ isToConfirm }) => isToConfirm).length,
    reasonsLacking: rows.filter(({ reasonLacking }) => reasonLacking).length,
    fillable: forms.flatMap(({ proposals }) => proposals).filter(({ occupancy }) => occupancy === 'blank')
      .length,
    explained: rows.filter(({ reasonRequired, reasonPresent }) => reasonRequired && reasonPresent).length,
    kept: forms.flatMap((form) => ignoredFindings(form)).length,
  };
}
