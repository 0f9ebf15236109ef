import type { AssessedForm, Finding, Severity } from '../../../core/assessment';
import { GRAVITY } from '../../../core/gravity';
import { canIgnore } from '../../../core/ignored/ignore';
import { helpPageOf } from '../helpPage';
import type { PaneTexts } from '../../../locales/paneTexts';
import type { RowViewContext } from './indicatorView';

export interface FindingView {
  readonly key: string;
  readonly severity: Severity;
  readonly severityWord: string;
  readonly message: string;
  readonly why: string;
  readonly action: string;
  /** A1, `null` where the finding is about the whole form. */
  readonly cell: string | null;
  /** One-based sheet row; `null` where the finding is about the whole form. */
  readonly row: number | null;
  /** 「完成项目时间 · 第 17 行」; empty for the whole form. */
  readonly place: string;
  readonly check: string;
  /** The help page on its check, an address relative to the pane's. */
  readonly help: string;
  /** What a click can do about it: the safe fix, or the values a person may choose among. */
  readonly offers: readonly { readonly cell: string; readonly value: string; readonly text: string }[];
  readonly canIgnore: boolean;
  /** The reason typed so far, while the finding is about to be ignored, and what is wrong with it. */
  readonly ignoring: { readonly reason: string; readonly fault: string | null } | null;
}

export interface IgnoredView {
  readonly key: string;
  readonly message: string;
  readonly reason: string;
  readonly cell: string | null;
}

/** What tells a finding of a form from its other findings, as long as nothing about it changes. */
export function findingKey({ check, row, cell, message }: Finding): string {
  return [check, row ?? '', cell ?? '', message].join(' ');
}

/** Findings as listed: the gravest first, otherwise in the order given; those ignored apart. */
export function findingViews(
  form: AssessedForm,
  { texts, work, profile, ignoring }: RowViewContext,
): { readonly findings: FindingView[]; readonly ignored: IgnoredView[] } {
  const canWrite = profile !== null;
  const findings = form.findings
    .filter((finding) => finding.ignored === null)
    .map((finding) => {
      const key = findingKey(finding);
      return {
        key,
        severity: finding.severity,
        severityWord: texts.severities[finding.severity],
        message: finding.message,
        why: finding.why,
        action: finding.action,
        cell: finding.cell,
        row: finding.row,
        place: placeOf(form, finding.row, texts),
        check: finding.check,
        help: helpPageOf(finding.check),
        offers: canWrite ? (finding.fix === null ? finding.suggestions : [finding.fix]) : [],
        canIgnore: canWrite && canIgnore(form, finding),
        ignoring:
          ignoring?.key === key
            ? { reason: ignoring.reason, fault: ignoring.lacksReason ? work.ignore.needsReason : null }
            : null,
      };
    })
    .sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
  const ignored = form.findings.flatMap((finding) =>
    finding.ignored === null
      ? []
      : [
          {
            key: findingKey(finding),
            message: finding.message,
            reason: work.ignore.reason(finding.ignored.reason, finding.ignored.date),
            cell: finding.cell,
          },
        ],
  );
  return { findings, ignored };
}

function placeOf({ indicators, funds, total }: AssessedForm, row: number | null, texts: PaneTexts): string {
  if (row === null) return '';
  const indicator = indicators.find((candidate) => candidate.row === row)?.name ?? '';
  const name = row === funds?.row ? texts.funds : row === total.row ? texts.total : indicator;
  return [name, texts.row(row)].filter((part) => part !== '').join(' · ');
}
