import { Decimal } from 'decimal.js';
import type { Funds } from './selfEvaluationForm';

/** A funds block: its header row and last row, zero-based. */
export interface FundsBlock {
  readonly funds: Funds;
  readonly header: number;
  readonly lastRow: number;
}

const GOAL_LABEL =
  /^(?:年度)?(?:总体|绩效)目标|^项目(?:年度|总体|绩效)?目标|^年初设定目标|^预期目标|^绩效指标|完成情况$|^总分|^自评|^填[报表]|^(?:年度|本年度?|全年)?(?:主要|重点)?(?:工作)?任务/;
const POINTS = /\((\d+(?:\.\d+)?)分/;

/** A label below the funds block: what stands there is no longer money. */
export function endsFunds(label: string): boolean {
  return GOAL_LABEL.test(label);
}

/** 得分(20分*执行率) → 20. */
export function pointsIn(header: string): Decimal | null {
  const points = POINTS.exec(header)?.[1];
  return points === undefined ? null : new Decimal(points);
}
