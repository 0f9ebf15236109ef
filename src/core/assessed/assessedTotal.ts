import type { AssessedTotal, TotalPart } from '../assessment';
import type { SelfEvaluationForm } from '../form/selfEvaluationForm';
import type { Locale } from '../language/locale';
import type { CountedPart, JudgedForm } from '../scoring/judgeForm';
import type { ScoringProfile } from '../scoring/profile';
import { formatPlain } from '../scoring/score';
import { addressOf, plainDecimal, shownScore } from './documentValues';

/** The total in the document: what it is the sum of, its grade, and what it waits for. */
export function assessedTotal(
  { form, total }: JudgedForm,
  { grades }: ScoringProfile,
  locale: Locale,
): AssessedTotal {
  const { excellent, good, fair } = grades;
  return {
    row: rowOf(form),
    weight: plainDecimal(total.weight),
    printedWeight: plainDecimal(form.total?.weight?.number),
    score: shownScore(total.score),
    printedScore: plainDecimal(form.total?.score?.number),
    working: total.working,
    grade: total.grade,
    gradeLines: { excellent, good, fair },
    parts: total.parts.map(totalPart),
    cap: plainDecimal(total.cap),
    open: total.open.map(({ row, name, why }) => ({ row: row + 1, name, why: why[locale] })),
    cells: { weight: addressOf(form.total?.weight), score: addressOf(form.total?.score) },
  };
}

function totalPart({ cell, score: counted }: CountedPart): TotalPart {
  const own = cell?.isCovered === false ? cell : null;
  return {
    cell: addressOf(own),
    score: formatPlain(counted),
    present: plainDecimal(own?.number),
    isNumber: (own?.stored ?? null) !== null,
  };
}

function rowOf({ total }: SelfEvaluationForm): number | null {
  return total ? total.row + 1 : null;
}
