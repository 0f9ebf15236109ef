import { plainDecimal } from '../assessed/documentValues';
import type { Indicator } from '../form/selfEvaluationForm';
import type { DecidableRow } from '../ignored/decided';

/** A row as far as what people have said of it depends on it. */
export function decidable({ name, category, dimension, target, achieved, score }: Indicator): DecidableRow {
  return {
    ...{ name, category, dimension },
    target: target.text.trim(),
    achieved: achieved.text.trim(),
    printedScore: plainDecimal(score?.number),
  };
}
