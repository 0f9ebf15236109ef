import type { Finding, Severity } from '../../../core/assessment';
import type { PaneTexts } from '../../../locales/pane';

export interface FindingView {
  readonly key: string;
  readonly severity: Severity;
  readonly severityWord: string;
  readonly message: string;
  readonly why: string;
  readonly action: string;
  /** A1, `null` where the finding is about the whole form. */
  readonly cell: string | null;
  /** The finding's check, for its help page. */
  readonly check: string;
  /** What a click can do about it: the safe fix, or the values a person may choose among. */
  readonly offers: readonly { readonly cell: string; readonly value: string; readonly text: string }[];
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** Findings as listed: the gravest first, otherwise in the order given. */
export function findingViews(
  findings: readonly Finding[],
  texts: PaneTexts,
  /** Whether anything can be written from here. */
  canWrite: boolean,
): FindingView[] {
  return findings
    .map((finding, index) => ({
      key: `${finding.check} ${finding.cell ?? ''} ${index}`,
      severity: finding.severity,
      severityWord: texts.severities[finding.severity],
      message: finding.message,
      why: finding.why,
      action: finding.action,
      cell: finding.cell,
      check: finding.check,
      offers: canWrite ? (finding.fix === null ? finding.suggestions : [finding.fix]) : [],
    }))
    .sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
