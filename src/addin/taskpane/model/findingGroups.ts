import type { FindingView } from './findingView';

/** The findings of one row of the sheet, or of the form as a whole, the gravest first. */
export interface FindingGroup {
  readonly key: string;
  /** What the findings have in common: 「完成项目时间 · 第 17 行」; empty for a single finding, which names it itself. */
  readonly title: string;
  readonly findings: readonly FindingView[];
}

/** A row with three findings is one thing to mend, not three: they stand together, where the gravest of them belongs. */
export function findingGroups(findings: readonly FindingView[]): readonly FindingGroup[] {
  const groups = new Map<string, FindingView[]>();
  for (const finding of findings) {
    const key = finding.row === null ? `form ${finding.key}` : `row ${finding.row}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups].map(([key, members]) => ({
    key,
    title: members.length > 1 ? (members[0]?.place ?? '') : '',
    findings: members,
  }));
}
