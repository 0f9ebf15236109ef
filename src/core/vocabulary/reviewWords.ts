import { wordTable, wordsMeaning } from './wordTable';

/** Headers of the column in which a reviewer writes what is to be said of a row. */
export const REVIEW_NOTES = wordTable(
  wordsMeaning(
    true,
    'LAYOUTS F9 and the words of its header',
    '复核意见',
    '复核说明',
    '复核情况',
    '审核意见',
    '审核说明',
    '评审意见',
    '核查意见',
    '核查情况',
    '抽查意见',
    '专家意见',
    '复评意见',
  ),
);
