import { Decimal } from 'decimal.js';
import type { Occupancy, Proposal } from './assessment';
import type { FormCell } from './form/selfEvaluationForm';
import { executionFormulas } from './formulas/executionFormulas';
import { scoreFormula } from './formulas/scoreFormula';
import { totalFormula, type StandingScore } from './formulas/totalFormula';
import { formatCell } from '../grid/cellAddress';
import { printedPercent } from './reading/printedFigures';
import { unreadScore } from './reading/unreadCell';
import { isInBand, type JudgedForm } from './scoring/judgeForm';
import type { JudgedIndicator } from './scoring/judgement';
import type { ScoringProfile } from './scoring/profile';
import { formatScore, halfUp } from './scoring/score';
import { formatToSet, type NumberKind } from './writtenFormat';

/**
 * Every number that the judgement would put into a cell of the form, with what stands there now. Cells under a
 * merged area and torn rows are never proposed; rows that a person must judge have nothing to propose.
 */
export function proposalsOf(
  judged: JudgedForm,
  { tolerance }: Pick<ScoringProfile, 'tolerance'>,
): readonly Proposal[] {
  const parts = [...proposeExecution(judged), ...judged.indicators.map(proposeScore)].filter(
    (found) => found !== null,
  );
  const total = proposeTotal(
    judged,
    parts.map(({ proposal }) => proposal),
  );
  return (total ? [...parts, total] : parts).map(({ gap, proposal }) =>
    gap !== null && gap.lte(tolerance) ? { ...proposal, isRounding: true as const } : proposal,
  );
}

function proposeExecution({ form: { funds }, execution }: JudgedForm): (Found | null)[] {
  if (!funds || !execution) return [];
  const { rate, score } = funds.total;
  const formulas = executionFormulas(funds, execution);
  return [
    propose(rate, 'executionRate', {
      value: execution.rate,
      working: execution.rateWorking,
      formula: formulas.rate,
    }),
    propose(score, 'executionScore', {
      value: unreadScore(score, execution.weight) === null ? execution.score : null,
      working: execution.working,
      formula: formulas.score,
    }),
  ];
}

function proposeTotal({ form, total }: JudgedForm, parts: readonly Proposal[]): Found | null {
  const cell = form.total?.isTorn === false ? form.total.score : null;
  if (!cell || !total.expression || !total.score) return null;
  const occupancy = occupancyOf(cell, total.score, 'score');
  const byCell = new Map(parts.map((part) => [part.cell, part]));
  const standing = total.parts.map((part) => standingScore(part.cell, occupancy, byCell));
  const formula = totalFormula(total.expression, standing);
  return propose(cell, 'total', { value: total.score, working: total.working, formula });
}

/**
 * The number in a score's cell when the total is written; `null` while it holds text, which a sum passes over.
 *
 * @param total what the total's cell holds: a blank one is filled while differing scores are left as they are
 * @param others the form's other proposals, by cell
 */
function standingScore(
  cell: FormCell | null,
  total: Occupancy,
  others: ReadonlyMap<string, Proposal>,
): StandingScore | null {
  if (cell === null || cell.isCovered) return null;
  const proposal = others.get(formatCell(cell));
  const isWritten =
    proposal?.occupancy === 'blank' || (proposal?.occupancy === 'different' && total === 'different');
  const value = proposal && isWritten ? new Decimal(proposal.value) : cell.stored;
  return value && { cell, value };
}

function proposeScore(judged: JudgedIndicator): Found | null {
  const { indicator, judgement, isDecided, standsByRight } = judged;
  const { score, weight } = indicator;
  if (
    isDecided ||
    standsByRight ||
    // 30*0.9 is somebody's score: it is told, and not written over.
    unreadScore(indicator.score, indicator.weight?.number ?? null) !== null ||
    judgement.isOnlySuggested ||
    !['met', 'unmet', 'qualitative'].includes(judgement.verdict)
  )
    return null;
  const stands =
    judgement.verdict === 'qualitative' &&
    score?.number &&
    judgement.band !== null &&
    isInBand(score.number, judgement.band, weight?.number ?? new Decimal(0));
  if (stands) return null;
  const formula = scoreFormula(judged);
  return propose(score, 'score', { value: judgement.score, working: judgement.working, formula });
}

/** A proposal with how far off the present number is; `null` where none stands there. */
interface Found {
  readonly proposal: Proposal;
  readonly gap: Decimal | null;
}

/** A number with where it comes from, in words and as a formula. */
interface Proposed {
  readonly value: Decimal | null;
  readonly working: string | null;
  readonly formula: string | null;
}

function propose(
  cell: FormCell | null,
  role: Proposal['role'],
  { value, working, formula }: Proposed,
): Found | null {
  if (!cell || !value || cell.isCovered) return null;
  const kind: NumberKind = role === 'executionRate' ? 'rate' : 'score';
  const occupancy = occupancyOf(cell, value, kind);
  const proposal: Proposal = {
    cell: formatCell(cell),
    role,
    row: cell.row + 1,
    value: kind === 'rate' ? value.toFixed() : formatScore(value),
    formula,
    occupancy,
    current: cell.text.trim(),
    numberFormat: formatToSet(cell.numberFormat, value, kind),
    working: working ?? '',
  };
  return { proposal, gap: occupancy === 'different' ? gapOf(cell, value, kind) : null };
}

/** By how many points, or per cent of a rate, a cell's number differs; `null` where it holds none. */
function gapOf(cell: FormCell, value: Decimal, kind: NumberKind): Decimal | null {
  const present = presentIn(cell, kind);
  return present === null
    ? null
    : present
        .minus(value)
        .abs()
        .times(kind === 'rate' ? 100 : 1);
}

function presentIn(cell: FormCell, kind: NumberKind): Decimal | null {
  return kind === 'rate' ? (printedPercent(cell.text)?.div(100) ?? null) : cell.number;
}

function occupancyOf(cell: FormCell, value: Decimal, kind: NumberKind): Occupancy {
  if (cell.isFormula) return 'formula';
  if (cell.isBlank) return 'blank';
  const present = presentIn(cell, kind);
  if (present === null) return 'different';
  const decimals = kind === 'rate' ? 4 : 2;
  return halfUp(present, decimals).eq(halfUp(value, decimals)) ? 'same' : 'different';
}
