import type { Figures } from '../reading/figures';
import { withUnits } from '../reading/comparedQuantities';
import { needsReview, type Judgement } from './judgement';
import { NOTES, type NamedReading } from './notes';
import { formatScore } from './score';

/** One answer if every reading gives the same, else the row is for a person, with all the answers named. */
export function agreed(judgements: readonly Judgement[], text: string): Judgement {
  const [first, ...others] = judgements;
  if (!first) return needsReview('none', NOTES.notUnderstood(text));
  if (others.length === 0) return first;
  const same = others.every(
    (other) =>
      other.verdict === first.verdict &&
      String(other.score) === String(first.score) &&
      other.overTarget === first.overTarget,
  );
  if (same) {
    return {
      ...first,
      figures: others.every(({ figures }) => sameFigures(figures, first.figures)) ? first.figures : null,
      daysLate: others.every(({ daysLate }) => daysLate === first.daysLate) ? first.daysLate : null,
    };
  }
  return needsReview('none', NOTES.twoReadings(text, namedReadings(judgements)), {
    candidates: judgements.flatMap(({ score, working }) =>
      score === null || working === null ? [] : [{ score, reading: { 'zh-CN': working, 'en-US': working } }],
    ),
  });
}

/** What the answer is taken for in each reading, with the score it gives; empty where that does not tell them apart. */
function namedReadings(judgements: readonly Judgement[]): readonly NamedReading[] {
  const named = judgements.flatMap(({ figures, score }) =>
    figures === null
      ? []
      : [{ figure: withUnits(figures)[1], score: score === null ? null : formatScore(score) }],
  );
  return new Set(named.map(({ figure }) => figure)).size === named.length && named.length > 1 ? named : [];
}

function sameFigures(one: Figures | null, other: Figures | null): boolean {
  if (one === null || other === null) return one === other;
  return one.unit === other.unit && one.target.eq(other.target) && one.achieved.eq(other.achieved);
}
