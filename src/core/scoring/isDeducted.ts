import type { JudgedIndicator } from './judgement';
import { isBelowFull } from './score';

/** Whether the score that is written takes points off. */
export function isDeducted({ indicator: { score, weight } }: JudgedIndicator): boolean {
  return score?.number && weight?.number ? isBelowFull(score.number, weight.number) : false;
}
