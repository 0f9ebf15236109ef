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
/** (10分), (满分10分), (权重10), 执行率(10%), 得分=执行率×10分. A bare (10) may number the column. */
const POINTS: readonly RegExp[] = [
  /\((?:满分|权重|分值|标准分)?:?(\d+(?:\.\d+)?)分/,
  /\((?:满分|权重|分值|标准分):?(\d+(?:\.\d+)?)\)/,
  /^(?:预算)?执行率\((\d+(?:\.\d+)?)%\)$/,
  /执行率[×*xX](\d+(?:\.\d+)?)(?:分|$|\))/,
];

/** A label below the funds block: what stands there is no longer money. */
export function endsFunds(label: string): boolean {
  return GOAL_LABEL.test(label);
}

/** 得分(20分*执行率) → 20, 得分(满分10分) → 10. */
export function pointsIn(header: string): Decimal | null {
  for (const pattern of POINTS) {
    const points = pattern.exec(header)?.[1];
    if (points !== undefined) return new Decimal(points);
  }
  return null;
}
