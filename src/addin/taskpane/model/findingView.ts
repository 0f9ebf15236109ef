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
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** Findings as listed: the gravest first, otherwise in the order given. */
export function findingViews(findings: readonly Finding[], texts: PaneTexts): FindingView[] {
  return findings
    .map((finding, index) => ({
      key: `${finding.check} ${finding.cell ?? ''} ${index}`,
      severity: finding.severity,
      severityWord: texts.severities[finding.severity],
      message: finding.message,
      why: finding.why,
      action: finding.action,
      cell: finding.cell,
    }))
    .sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
