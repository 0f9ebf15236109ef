import type { Assessment, AssessedForm, Finding, Severity } from '../../../src/core/assessment';
import type { ExpectedCase } from './expectedCase';

/** What of a case is looked at: what is read and scored, or what is said of it. */
export type CasePart = 'reading' | 'findings';

const GRADE: Readonly<Record<Severity, number>> = { hint: 0, warning: 1, error: 2 };

/** Every way in which an assessment differs from what its case wants, a line each; empty where it agrees. */
export function judgeCase(
  { forms, skipped }: Assessment,
  expected: ExpectedCase,
  part: CasePart,
): readonly string[] {
  const [form] = forms;
  const wanted = expected.forms ?? (form ? forms.length : 1);
  if (forms.length !== wanted)
    return [
      `${forms.length} forms, expected ${wanted}; skipped: ${skipped.map(({ reason }) => reason).join(' ')}`,
    ];
  if (!form) {
    return part === 'reading'
      ? []
      : (expected.notInMessages ?? []).flatMap((text) =>
          skipped.filter(({ reason }) => reason.includes(text)).map(({ reason }) => `says ${reason}`),
        );
  }
  return part === 'reading'
    ? readingDifferences(form, expected)
    : findingDifferences(
        form,
        expected,
        skipped.map(({ reason }) => reason),
      );
}

function readingDifferences(form: AssessedForm, expected: ExpectedCase): readonly string[] {
  const bad: string[] = [];
  if (expected.year !== undefined && form.year !== expected.year)
    bad.push(`year ${form.year}, expected ${expected.year}`);
  for (const [key, value] of Object.entries(expected.funds ?? {})) {
    const funds: Readonly<Record<string, unknown>> = { ...form.funds };
    if (!isSame(funds[key], value)) bad.push(`funds.${key} ${String(funds[key])}, expected ${String(value)}`);
  }
  for (const [key, value] of Object.entries(expected.total ?? {})) {
    const total: Readonly<Record<string, unknown>> = { ...form.total, open: form.total.open.length };
    if (!isSame(total[key], value)) bad.push(`total.${key} ${String(total[key])}, expected ${String(value)}`);
  }
  for (const [address, value] of Object.entries(expected.written ?? {})) {
    const got = form.proposals.find(
      ({ cell, occupancy }) => cell === address && occupancy === 'blank',
    )?.value;
    if (!isSame(got ?? null, value))
      bad.push(`one click writes ${got ?? 'nothing'} into ${address}, expected ${value}`);
  }
  for (const [row, want] of Object.entries(expected.rows ?? {})) {
    const found = form.indicators.find((indicator) => indicator.row === Number(row));
    if (want.absent === true) {
      if (found) bad.push(`row ${row} is judged (${found.verdict}), expected not to be`);
      continue;
    }
    if (!found) {
      bad.push(`row ${row} was not read`);
      continue;
    }
    const is = `row ${row} ${found.name} ${found.target} / ${found.achieved}: ${found.verdict} ${found.score}`;
    const allowed = [want.verdict ?? found.verdict].flat();
    if (!allowed.includes(found.verdict)) bad.push(`${is}, expected ${allowed.join(' or ')}`);
    if (found.verdict === want.verdictNot) bad.push(`${is}, not expected`);
    if (want.score !== undefined && !isSame(found.score, want.score))
      bad.push(`${is}, expected score ${want.score}`);
  }
  return bad;
}

function findingDifferences(
  form: AssessedForm,
  expected: ExpectedCase,
  skipReasons: readonly string[],
): readonly string[] {
  const bad: string[] = [];
  const findings = form.findings.filter(({ ignored }) => ignored === null);
  const at = (row: number) => findings.filter((finding) => rowOf(finding) === row);
  const fits = (
    finding: Finding,
    [ids, cell, severity]: readonly [string | string[], string | null, unknown?],
  ) =>
    [ids].flat().includes(finding.check) &&
    (cell === null || finding.cell === cell) &&
    (typeof severity !== 'string' || finding.severity === severity);
  const say = ({ severity, check, cell, message }: Finding) => `${severity} ${check} ${cell}: ${message}`;
  for (const want of expected.must ?? [])
    if (!findings.some((finding) => fits(finding, want))) bad.push(`not raised: ${JSON.stringify(want)}`);
  for (const want of expected.mustNot ?? [])
    bad.push(
      ...findings.filter((finding) => fits(finding, want)).map((finding) => `raised: ${say(finding)}`),
    );
  const texts = [
    ...findings.flatMap(({ message, why, action }) => [message, why, action]),
    ...form.indicators.map(({ note }) => note ?? ''),
    ...skipReasons,
    ...form.total.open.map(({ why }) => why),
  ];
  for (const text of expected.notInMessages ?? [])
    bad.push(...texts.filter((each) => each.includes(text)).map((each) => `says ${each}`));
  for (const cell of expected.noFix ?? [])
    if (
      findings.some(
        ({ fix, suggestions }) => fix?.cell === cell || suggestions.some((one) => one.cell === cell),
      )
    )
      bad.push(`a fix writes ${cell}`);
  for (const [row, wanted] of Object.entries(expected.says ?? {})) {
    const note = form.indicators.find((indicator) => indicator.row === Number(row))?.note ?? '';
    const told = [note, ...at(Number(row)).flatMap(({ message, action }) => [message, action])].join(' ');
    for (const text of wanted)
      if (![text].flat().some((one) => told.includes(one)))
        bad.push(`row ${row} does not say ${String(text)}: ${told}`);
  }
  for (const row of expected.quietRows ?? [])
    bad.push(...at(row).map((finding) => `raised: ${say(finding)}`));
  for (const row of expected.errorRows ?? [])
    if (!at(row).some(({ severity }) => severity === 'error')) bad.push(`no error at row ${row}`);
  for (const row of expected.findingRows ?? [])
    if (at(row).length === 0) bad.push(`no finding at row ${row}`);
  for (const [row, most] of Object.entries(expected.maxAtRow ?? {}))
    if (at(Number(row)).length > most)
      bad.push(`${at(Number(row)).length} findings at row ${row}: ${at(Number(row)).map(say).join('; ')}`);
  if (findings.filter(({ severity }) => severity === 'error').length < (expected.errors ?? 0))
    bad.push('too few errors');
  if (findings.length < (expected.minFindings ?? 0)) bad.push('too few findings');
  if (findings.length > (expected.maxFindings ?? Infinity))
    bad.push(`${findings.length} findings: ${findings.map(say).join('; ')}`);
  const gravest = Math.max(-1, ...findings.map(({ severity }) => GRADE[severity]));
  if (expected.severityMin && findings.length > 0 && gravest < GRADE[expected.severityMin])
    bad.push(`nothing as grave as ${expected.severityMin}`);
  const most = expected.severityMax;
  if (most)
    bad.push(
      ...findings
        .filter(({ severity }) => GRADE[severity] > GRADE[most])
        .map((one) => `too grave: ${say(one)}`),
    );
  return bad;
}

function rowOf({ row, cell }: Finding): number | null {
  return row ?? (cell === null ? null : Number(cell.replace(/\D/g, '')));
}

/** Figures agree to the last printed digit; a rate as a fraction to its fourth. */
function isSame(got: unknown, wanted: number | null | undefined): boolean {
  if (got === null || got === undefined || wanted === null || wanted === undefined)
    return (got ?? null) === (wanted ?? null);
  return Math.abs(Number(got) - wanted) < (Math.abs(wanted) >= 1 ? 0.0051 : 0.00011);
}
