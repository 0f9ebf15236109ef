import { any, maybe, one, phrase } from './phrase';
import { wordTable, wordsMeaning } from './wordTable';

const words = (...list: readonly string[]) =>
  wordTable(wordsMeaning(true, 'one column for target and achieved value', ...list));

/** 目标：, 指标值:, 年初目标值： at the beginning of a cell that holds both figures. */
export const TARGET_IN_CELL = phrase(
  ...[any(words('年度', '年初', '绩效', '全年')), one(words('目标', '指标', '计划', '预期')), maybe('值')],
  one(':'),
);
/** 实际：, 完成情况: before the other figure. */
export const ACHIEVED_IN_CELL = phrase(
  ...[
    maybe('全年'),
    one(words('实际', '完成', '实际完成', '达到', '实现')),
    maybe(words('值', '数', '情况')),
  ],
  one(':'),
);
