import { formatCell } from '../../grid/cellAddress';
import type { Confirmation } from '../assessment';
import { confirmationOf } from '../confirmed/confirmationOf';
import type { ConfirmedScores } from '../confirmed/confirmedScores';
import { formName } from '../ignored/ignoredPlace';
import { decidable } from '../judging/decidableRow';
import type { JudgedForm } from '../scoring/judgeForm';

const NO_CONFIRMATIONS: ReadonlyMap<number, Confirmation> = new Map();

/** What is known of the scores in a form that are suggestions, by the (zero-based) rows they stand in. */
export function confirmationsOf(
  { form, indicators }: JudgedForm,
  confirmed: ConfirmedScores,
  justFilled: ReadonlySet<string>,
): ReadonlyMap<number, Confirmation> {
  if (confirmed.items.length === 0 && justFilled.size === 0) return NO_CONFIRMATIONS;
  const place = { sheet: form.sheet, form: formName(form) };
  return new Map(
    indicators.flatMap(({ indicator, judgement: { verdict } }): (readonly [number, Confirmation])[] => {
      const { row, score } = indicator;
      if (score === null || score.isCovered) return [];
      const known = confirmationOf(confirmed, place, decidable(indicator));
      const mayBeSuggested = verdict === 'qualitative' || verdict === 'needsReview';
      if (known?.state === 'confirmed' || (known !== null && mayBeSuggested)) return [[row, known]];
      const isFilled = verdict === 'qualitative' && justFilled.has(formatCell(score)) && !score.isBlank;
      return isFilled ? [[row, { state: 'toConfirm', date: null }]] : [];
    }),
  );
}
