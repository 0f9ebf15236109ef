import { wordTable, wordsMeaning } from './wordTable';

/** A nature that a figure has anyway. */
export const COUNTED = wordTable(wordsMeaning(true, 'LAYOUTS §9, F12b', '定量', '定量指标'));

/** What stands in the column of the adjusted target where nothing was adjusted: the initial one counts (LAYOUTS, traps). */
export const UNCHANGED = wordTable(
  wordsMeaning(
    true,
    '年初指标值 beside 调整指标值',
    '不调整',
    '未调整',
    '无调整',
    '同年初',
    '与年初一致',
    '同左',
    '不变',
    '未作调整',
    '未做调整',
  ),
);
