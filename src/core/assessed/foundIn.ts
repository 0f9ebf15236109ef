import type { Finding } from '../assessment';
import { checkById, CHECKS } from '../checks/catalogue';
import type { BareFinding, CheckContext } from '../checks/check';
import { withoutSaidTwice } from '../checks/givesWay';
import type { Locale } from '../language/locale';
import { offeredBy } from '../offers/offeredBy';

/** Everything the checks find in a form, each fact once, with what may be pressed to settle it. */
export function foundIn(context: CheckContext, locale: Locale): Finding[] {
  const { judged, profile, proposals } = context;
  const rows = new Map(judged.indicators.map((row) => [row.indicator.row + 1, row]));
  const found: BareFinding[] = [];
  for (const check of CHECKS) found.push(...runCheck(check, context, locale));
  const lowered = new Set(Object.keys(profile.severities));
  return withoutSaidTwice(found, (check) => checkById(check)?.givesWayTo ?? [], lowered).map((finding) => {
    const { check, severity, row, cell, message, statement, why, action } = finding;
    const offers = checkById(check)?.offers ?? [];
    const { fix, suggestions } = offeredBy(finding, offers, { judged, rows, profile, proposals }, locale);
    return { check, severity, row, cell, message, statement, why, action, fix, suggestions, ignored: null };
  });
}

/** A check that fails must not take the others' findings with it, nor its own failure in silence. */
function runCheck(
  check: (typeof CHECKS)[number],
  context: CheckContext,
  locale: Locale,
): readonly BareFinding[] {
  const severity = context.profile.severities[check.id] ?? (check.isOffByDefault ? 'off' : undefined);
  if (severity === 'off') return [];
  try {
    const findings = check.run(context, locale);
    if (severity === undefined) return findings;
    // A finding that is milder than its check's rule (a rounding-sized gap) keeps its own severity.
    return findings.map((finding) =>
      finding.severity === check.severity ? { ...finding, severity } : finding,
    );
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const isChinese = locale === 'zh-CN';
    const message = isChinese
      ? `检查项 ${check.id} 未完成（${detail}）。`
      : `The check ${check.id} did not finish (${detail}).`;
    return [
      {
        ...{ check: 'check-failed', severity: 'warning', row: null, cell: null, rows: [], aspect: null },
        ...{ message, statement: message },
        why: isChinese
          ? '这一项没有检查到，其余检查不受影响。'
          : 'This one was not checked; the others were.',
        action: isChinese ? '请人工核对，并告知开发者。' : 'Check by hand and tell the developers.',
      },
    ];
  }
}
