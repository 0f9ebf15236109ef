import type { Figures } from './arithmetic';
import { needsReview, type Judgement } from './judgement';
import { NOTES } from './notes';

/** One answer if every reading gives the same, else the row is for a person, with all the answers named. */
export function agreed(judgements: readonly Judgement[], text: string): Judgement {
  const [first, ...others] = judgements;
  if (!first) return needsReview('none', NOTES.notUnderstood(text));
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
  return needsReview('none', NOTES.twoReadings(text), {
    candidates: judgements.flatMap(({ score, working }) =>
      score === null || working === null ? [] : [{ score, reading: { 'zh-CN': working, 'en-US': working } }],
    ),
  });
}

function sameFigures(one: Figures | null, other: Figures | null): boolean {
  if (one === null || other === null) return one === other;
  return one.unit === other.unit && one.target.eq(other.target) && one.achieved.eq(other.achieved);
}
