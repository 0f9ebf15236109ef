import type {
  AssessedForm,
  AssessedIndicator,
  Assessment,
  Finding,
  Grade,
  Verdict,
} from '../../../core/assessment';

/** A value before and after. */
export type BeforeAfter<Value> = readonly [before: Value, after: Value];

/** What other rules make of one row; `null` for what stays. */
export interface RowChange {
  readonly row: number;
  readonly name: string;
  readonly cell: string | null;
  readonly score: BeforeAfter<string | null> | null;
  readonly verdict: BeforeAfter<Verdict> | null;
  readonly band: BeforeAfter<readonly [string, string] | null> | null;
  readonly reasonRequired: BeforeAfter<boolean> | null;
}

export interface FormChanges {
  readonly form: AssessedForm;
  readonly rows: readonly RowChange[];
  readonly executionScore: BeforeAfter<string | null> | null;
  readonly total: BeforeAfter<string | null> | null;
  readonly grade: BeforeAfter<Grade | null> | null;
  /** Findings that other rules raise, and such as they no longer raise; one whose weight changes is in both. */
  readonly raised: readonly Finding[];
  readonly dropped: readonly Finding[];
}

/** What changes between two judgements of the same sheet; forms in which nothing does are left out. */
export function changesBetween(before: Assessment, after: Assessment): readonly FormChanges[] {
  return after.forms.flatMap((form) => {
    const old = before.forms.find((candidate) => candidate.range === form.range);
    const changes = old ? changesOf(old, form) : null;
    return changes ? [changes] : [];
  });
}

function changesOf(before: AssessedForm, after: AssessedForm): FormChanges | null {
  const rows = after.indicators.flatMap((indicator, index) => {
    const old = before.indicators[index];
    const change = old?.row === indicator.row ? rowChange(old, indicator) : null;
    return change ? [change] : [];
  });
  const changes: FormChanges = {
    form: after,
    rows,
    executionScore: change(before.funds?.score ?? null, after.funds?.score ?? null),
    total: change(before.total.score, after.total.score),
    grade: change(before.total.grade, after.total.grade),
    raised: missingIn(before.findings, after.findings),
    dropped: missingIn(after.findings, before.findings),
  };
  const { executionScore, total, grade, raised, dropped } = changes;
  const isSame = rows.length + raised.length + dropped.length === 0 && !executionScore && !total && !grade;
  return isSame ? null : changes;
}

function rowChange(before: AssessedIndicator, after: AssessedIndicator): RowChange | null {
  const parts = {
    score: change(before.score, after.score),
    verdict: change(before.verdict, after.verdict),
    band: before.band?.join() === after.band?.join() ? null : ([before.band, after.band] as const),
    reasonRequired: change(before.reasonRequired, after.reasonRequired),
  };
  if (Object.values(parts).every((part) => part === null)) return null;
  const cell = after.cells.score ?? after.cells.achieved ?? after.cells.target;
  return { row: after.row, name: after.name, cell, ...parts };
}

function change<Value>(before: Value, after: Value): BeforeAfter<Value> | null {
  return before === after ? null : [before, after];
}

/** Findings of `some` that `all` has not. */
function missingIn(all: readonly Finding[], some: readonly Finding[]): Finding[] {
  const known = new Set(all.map(keyOf));
  return some.filter((finding) => !known.has(keyOf(finding)));
}

function keyOf({ check, severity, cell, message }: Finding): string {
  return [check, severity, cell, message].join('\n');
}
