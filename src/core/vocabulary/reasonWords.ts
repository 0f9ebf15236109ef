import { wordTable, wordsMeaning } from './wordTable';

/** A reason that speaks of points taken off, or of a target that was set too low (SCORING §1). */
export const DEDUCTION_WORDS = wordTable(
  wordsMeaning(
    true,
    'SCORING §1',
    '扣',
    '扣减',
    '扣除',
    '扣分',
    '调减',
    '核减',
    '酌减',
    '减分',
    '偏低',
    '偏离',
  ),
);

/** A reason that denies any deviation: beside a row that fell short it says nothing (SCORING §1). */
export const NO_DEVIATION_WORDS = wordTable(
  wordsMeaning(
    true,
    'SCORING §1, CHECKS',
    '无偏差',
    '没有偏差',
    '不存在偏差',
    '未出现偏差',
    '无差异',
    '按计划完成',
    '按时完成',
    '已完成',
    '全部完成',
    '已全部完成',
    '完成目标',
    '已达成',
    '达到预期',
    '不适用',
    '不涉及',
  ),
);
