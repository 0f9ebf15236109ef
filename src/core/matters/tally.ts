import type { Assessment, Severity } from '../assessment';
import { confirmedRows, rowsToConfirm } from '../confirmed/toConfirm';
import { countedFindings, ignoredFindings } from '../ignored/countedFindings';
import { mattersOf } from './mattersOf';

/** The figures of a form, a sheet or several: counted here alone, so that pane, command and report agree on them. */
export interface Tally {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  /** Things that a person has to settle. */
  readonly matters: number;
  /** Of these: rows without a definite score. */
  readonly toDecide: number;
  /** Rows whose suggested score stands on the sheet and waits for a person's word. */
  readonly toConfirm: number;
  /** Rows whose score a person has confirmed or chosen. */
  readonly confirmed: number;
  /** Rows that need a reason and have none. */
  readonly reasonsLacking: number;
  /** Blank cells that 一键评分 fills. */
  readonly fillable: number;
  /** Cells whose number differs from the computed one by no more than the rules allow for. */
  readonly rounding: number;
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
  const proposals = forms.flatMap((form) => form.proposals);
  const ofSeverity = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: ofSeverity('error'),
    warnings: ofSeverity('warning'),
    hints: ofSeverity('hint'),
    matters: matters.length,
    toDecide: matters.filter(({ kind }) => kind === 'decide' || kind === 'missing').length,
    toConfirm: forms.flatMap((form) => rowsToConfirm(form)).length,
    confirmed: forms.flatMap((form) => confirmedRows(form)).length,
    reasonsLacking: rows.filter(({ reasonLacking }) => reasonLacking).length,
    fillable: proposals.filter(({ occupancy }) => occupancy === 'blank').length,
    rounding: proposals.filter(({ isRounding }) => isRounding === true).length,
    explained: rows.filter(({ reasonRequired, reasonPresent }) => reasonRequired && reasonPresent).length,
    kept: forms.flatMap((form) => ignoredFindings(form)).length,
  };
}
