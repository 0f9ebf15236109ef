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
  if (same) return first;
  return needsReview('none', NOTES.twoReadings(text), {
    candidates: judgements.flatMap(({ score, working }) =>
      score === null || working === null ? [] : [{ score, reading: { 'zh-CN': working, 'en-US': working } }],
    ),
  });
}
