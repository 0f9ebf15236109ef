import type { AssessedForm, AssessedIndicator, Assessment, Finding } from '../assessment';
import { GRAVITY } from '../gravity';
import { countedFindings } from '../ignored/countedFindings';
import type { Matter, MatterKind } from './matter';

/** Says that a suggested score waits for a person's word. */
export const TO_CONFIRM = 'qualitative-confirm';

/** Settled by writing the reason. */
const ABOUT_REASONS: readonly string[] = [
  'reason-missing',
  'reason-unfinished',
  'reason-contradicts',
  'over-target',
];

/** Settled by changing the written score, or by keeping it with a reason. */
const ABOUT_SCORES: readonly string[] = [
  'score-differs',
  'full-though-unmet',
  'deducted-though-met',
  'score-above-weight',
  'qualitative-band',
];

/**
 * Everything on a sheet that a person has to settle, in the order in which it is best settled: first what keeps a total
 * open, then errors, suggestions to confirm, reasons to write, warnings; within each as on the sheet. Hints are not among
 * them, nor what 一键评分 fills by itself, nor what somebody has decided to leave as it is.
 */
export function mattersOf({ forms }: Pick<Assessment, 'forms'>): readonly Matter[] {
  const matters = forms.flatMap((form, index) => mattersOfForm(form, index));
  return matters
    .map((matter, index) => ({ matter, index }))
    .sort((a, b) => rankOf(a.matter) - rankOf(b.matter) || a.index - b.index)
    .map(({ matter }) => matter);
}

/** Findings that want something done, by the row that they are about. */
function mattersOfForm(form: AssessedForm, index: number): readonly Matter[] {
  const rows = new Map<number, Finding[]>();
  const whole: Finding[] = [];
  for (const finding of countedFindings(form).filter((one) => isToSettle(form, one))) {
    if (finding.row === null) whole.push(finding);
    else rows.set(finding.row, [...(rows.get(finding.row) ?? []), finding]);
  }
  for (const { row } of form.total.open) {
    if (!form.findings.some((finding) => finding.row === row) && !rows.has(row)) rows.set(row, []);
  }
  const names = new Map<string, number>();
  const keyOf = (name: string) => {
    const count = names.get(name) ?? 0;
    names.set(name, count + 1);
    return `${index} ${name}${count === 0 ? '' : ` ${count}`}`;
  };
  const ofRows = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, facts]) => matterOfRow(form, index, row, { facts, key: keyOf(nameOf(form, row)) }));
  const ofForm = whole.map((finding): Matter => ({
    ...{ key: keyOf(finding.check), kind: 'form', form: index, row: null, cell: finding.cell },
    ...{ facts: [finding], keepsTotalOpen: null, isToConfirm: false, lacksReason: false },
  }));
  return [...ofForm, ...ofRows];
}

/** A hint is passed over, but for a suggestion that stands on the sheet or that nothing fills by itself. */
function isToSettle({ proposals }: AssessedForm, { check, severity, cell }: Finding): boolean {
  if (severity !== 'hint') return true;
  if (check !== TO_CONFIRM) return false;
  return !proposals.some((proposal) => proposal.cell === cell && proposal.occupancy === 'blank');
}

/** Whether a row lacks a reason that nobody has decided to do without. */
export function wantsReason({ findings }: AssessedForm, { row, reasonLacking }: AssessedIndicator): boolean {
  const found = findings.filter((finding) => finding.row === row && ABOUT_REASONS.includes(finding.check));
  return reasonLacking && (found.length === 0 || found.some(({ ignored }) => ignored === null));
}

function matterOfRow(
  form: AssessedForm,
  index: number,
  row: number,
  { facts, key }: Pick<Matter, 'facts' | 'key'>,
): Matter {
  const indicator = form.indicators.find((candidate) => candidate.row === row);
  const open = form.total.open.find((candidate) => candidate.row === row);
  const gravestFirst = [...facts].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
  const known = {
    isToConfirm:
      facts.some(({ check }) => check === TO_CONFIRM) && (indicator?.printedScore ?? null) !== null,
    lacksReason:
      indicator?.reasonLacking === true && facts.some(({ check }) => ABOUT_REASONS.includes(check)),
    keepsTotalOpen: open?.why ?? null,
  };
  const cells = indicator?.cells;
  const place = gravestFirst[0]?.cell ?? cells?.score ?? cells?.achieved ?? cells?.target ?? null;
  const kind = kindOf(indicator, gravestFirst, known);
  return { key, kind, form: index, row, cell: place, facts: gravestFirst, ...known };
}

function kindOf(
  indicator: AssessedIndicator | undefined,
  facts: readonly Finding[],
  { isToConfirm, lacksReason }: Pick<Matter, 'isToConfirm' | 'lacksReason'>,
): MatterKind {
  if (!indicator) return 'form';
  const has = (checks: readonly string[]) => facts.some(({ check }) => checks.includes(check));
  const isBlank = indicator.printedScore === null;
  if (indicator.verdict === 'missing') return 'missing';
  if (indicator.verdict === 'needsReview' && !indicator.decided) return 'decide';
  if (has([TO_CONFIRM]) && isBlank) return 'decide';
  if (has(ABOUT_SCORES)) return 'differs';
  if (has(['missing-value'])) return 'missing';
  if (isToConfirm) return 'confirm';
  if (lacksReason || has(['reason-missing', 'reason-unfinished'])) return 'reason';
  return facts.length === 0 ? 'decide' : 'look';
}

/** What keeps a total open, errors, confirmations, reasons, warnings. */
function rankOf({ keepsTotalOpen, facts, isToConfirm, lacksReason }: Matter): number {
  if (keepsTotalOpen !== null) return 0;
  if (facts.some(({ severity, check }) => severity === 'error' && !ABOUT_REASONS.includes(check))) return 1;
  if (isToConfirm) return 2;
  return lacksReason || facts.some(({ severity }) => severity === 'error') ? 3 : 4;
}

/** What a row is known by: its indicator, or what stands there instead. */
function nameOf({ indicators, funds, total }: AssessedForm, row: number): string {
  const indicator = indicators.find((candidate) => candidate.row === row);
  if (indicator) return indicator.name || indicator.category || indicator.dimension;
  if (row === funds?.row) return 'funds';
  return row === total.row ? 'total' : `row ${row}`;
}
