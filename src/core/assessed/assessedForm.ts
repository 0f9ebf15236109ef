import { formatArea } from '../../grid/cellAddress';
import type { AssessedForm, AssessedFunds, AssessedIndicator, Confirmation } from '../assessment';
import type { CheckContext } from '../checks/check';
import type { Locale } from '../language/locale';
import type { FormCell } from '../form/selfEvaluationForm';
import type { PlannedForm } from '../plan';
import { amountInFormUnit } from '../reading/moneyUnit';
import type { FormReading } from '../reading/formReading';
import { reasonDraft } from '../reasonDraft';
import type { JudgedForm } from '../scoring/judgeForm';
import type { JudgedIndicator } from '../scoring/judgement';
import { lacksReason } from '../scoring/reasonLacking';
import { formatScore } from '../scoring/score';
import { addressOf, plainDecimal, shownScore } from './documentValues';
import { foundIn } from './foundIn';

/** All that is known of a form before it is put into words. */
type FormContext = Omit<CheckContext, 'proposals'> & { readonly reading: FormReading };

/** One form in the words and figures of the document (`assessment.ts`). */
export function assessForm(
  known: FormContext,
  planned: PlannedForm,
  unit: string | null,
  locale: Locale,
): AssessedForm {
  const { judged, profile } = known;
  const { form } = judged;
  const { total, proposals, mark } = planned;
  return {
    sheet: form.sheet,
    range: formatArea(form.area),
    title: form.title,
    ...(form.kind === 'department' ? { kind: form.kind } : {}),
    project: form.project,
    year: form.year,
    moneyUnit: form.moneyUnit,
    profile: profile.id,
    funds: assessedFunds(judged),
    indicators: judged.indicators.map((indicator) =>
      assessedIndicator(indicator, known.confirmations.get(indicator.indicator.row), locale),
    ),
    total,
    findings: foundIn({ ...known, proposals }, locale),
    proposals,
    mark,
    unit,
  };
}

function assessedIndicator(
  judged: JudgedIndicator,
  confirmation: Confirmation | undefined,
  locale: Locale,
): AssessedIndicator {
  const { indicator, judgement, reasonRequired, reasonPresent, isDecided: decided } = judged;
  const assessed: AssessedIndicator = {
    row: indicator.row + 1,
    dimension: indicator.dimension,
    category: indicator.category,
    name: indicator.name,
    cells: {
      target: addressOf(indicator.target),
      achieved: addressOf(indicator.achieved),
      weight: addressOf(indicator.weight),
      score: addressOf(indicator.score),
      reason: addressOf(indicator.reason),
    },
    target: indicator.target.text.trim(),
    achieved: indicator.achieved.text.trim(),
    weight: plainDecimal(indicator.weight?.number),
    printedScore: plainDecimal(indicator.score?.number),
    verdict: judgement.verdict,
    score: shownScore(judgement.score),
    band: judgement.band ? [formatScore(judgement.band[0]), formatScore(judgement.band[1])] : null,
    overTarget: judgement.overTarget,
    decided,
    reasonRequired,
    reasonPresent,
    reasonLacking: lacksReason(judged),
    reasonDraft: reasonDraft(judged),
    working: judgement.working,
    rule: judgement.rule,
    note: judgement.note?.[locale] ?? null,
    candidates: judgement.candidates.map((candidate) => ({
      score: formatScore(candidate.score),
      reading: candidate.reading[locale],
    })),
  };
  return confirmation ? { ...assessed, confirmation } : assessed;
}

function assessedFunds({ form: { funds, moneyUnit }, execution }: JudgedForm): AssessedFunds | null {
  if (!funds || !execution) return null;
  // 3.5亿 on a form in 元 is 350000000.
  const inUnit = (cell: FormCell | null) => cell && amountInFormUnit(cell, moneyUnit);
  const { rate, weight, score: scoreCell, row } = funds.total;
  return {
    row: row + 1,
    budget: plainDecimal(inUnit(execution.budget)),
    executed: plainDecimal(inUnit(execution.executed)),
    rate: execution.rate?.toFixed(4) ?? null,
    weight: plainDecimal(execution.weight),
    score: shownScore(execution.score),
    printedRate: plainDecimal(rate?.number),
    printedScore: plainDecimal(scoreCell?.number),
    rateWorking: execution.rateWorking,
    working: execution.working,
    cells: {
      budget: addressOf(execution.budget),
      executed: addressOf(execution.executed),
      rate: addressOf(rate),
      weight: addressOf(weight),
      score: addressOf(scoreCell),
    },
  };
}
