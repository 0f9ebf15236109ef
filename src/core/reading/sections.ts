import { withoutPoints } from '../form/sectionPoints';
import type { FormCell, SelfEvaluationForm } from '../form/selfEvaluationForm';
import { plainText } from '../measure/plainText';

/** Headings below which no row stands; one whose later rows hold indicators is not empty. */
export function emptyHeadings({ emptyCategories, indicators }: SelfEvaluationForm): readonly FormCell[] {
  const filled = new Set(indicators.map(({ category }) => category));
  return emptyCategories.filter(({ text }) => !filled.has(withoutPoints(plainText(text))));
}
