import { Decimal } from 'decimal.js';
import { formatCell } from '../../grid/cellAddress';
import type { Proposal } from '../assessment';
import type { FormCell } from '../form/selfEvaluationForm';
import type { Locale } from '../language/locale';
import type { CountedPart, JudgedForm } from '../scoring/judgeForm';
import { writtenSum } from '../scoring/writtenSum';
import { fixOf } from './fixOf';
import { NOTHING_OFFERED, type Offered } from './offer';
import { OFFER_TEXTS } from './offerTexts';
import { isSettled } from './scoreOffer';
import { suggestionsFor, type OfferedValue } from './suggest';

/** The total: a fix where the scores as they stand, or as they can only be, add to it; else the sums there are. */
export function totalOffer(judged: JudgedForm, proposals: readonly Proposal[], locale: Locale): Offered {
  const { form, total } = judged;
  if (!form.total || form.total.isTorn) return NOTHING_OFFERED;
  const proposal = proposals.find(({ role }) => role === 'total');
  if (proposal && isCertain(judged)) return { ...NOTHING_OFFERED, fix: fixOf(proposal, locale) };
  const texts = OFFER_TEXTS[locale];
  const written = writtenSum(judged);
  const choices: OfferedValue[] = [];
  // More than full marks is never offered: weights or scores are to be corrected first (SCORING §1).
  const full = Decimal.max(FULL_MARKS, form.total.weight?.number ?? 0);
  if (written?.lte(full)) choices.push([written, texts.sumAsWritten]);
  if (total.score) choices.push([total.score, texts.totalByRule]);
  return { fix: null, suggestions: suggestionsFor(form.total.score, choices) };
}

const FULL_MARKS = 100;

/** A total over a score that is still to be chosen or corrected would have to be written again. */
function isCertain(judged: JudgedForm): boolean {
  const { total } = judged;
  if (total.score === null || total.isCapped) return false;
  const written = writtenSum(judged);
  if (written !== null) return written.eq(total.score);
  return total.parts.every((part) => isWritten(part) || isBlankButSettled(part, judged));
}

function isWritten({ cell, score }: CountedPart): boolean {
  return cell?.number?.eq(score) === true;
}

function isBlankButSettled({ cell }: CountedPart, { form, indicators }: JudgedForm): boolean {
  if (!cell?.isBlank) return false;
  const isHere = (other: FormCell | null) => other !== null && formatCell(other) === formatCell(cell);
  if (isHere(form.funds?.total.score ?? null)) return true;
  return indicators.some((judged) => isHere(judged.indicator.score) && isSettled(judged));
}
