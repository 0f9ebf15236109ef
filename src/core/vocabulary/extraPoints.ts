import { wordTable, wordsMeaning } from './wordTable';

/** Groups of rows that give or take points beyond the full marks. */
export const EXTRA_GROUPS = wordTable(
  wordsMeaning(
    true,
    'forms of counties with 加分项 and 扣分项',
    '加分',
    '扣分',
    '减分',
    '附加分',
    '附加项',
    '附加指标',
    '奖励分',
  ),
);
/** Of them those that may take points: what they say adds nothing to the full marks. */
export const TAKES_POINTS = wordTable(wordsMeaning(true, 'forms of counties with 扣分项', '扣', '减'));
/** The same as the name of a row that says nothing else. */
export const EXTRA_NAMES = wordTable(
  wordsMeaning(
    true,
    'forms of counties with 加分项 and 扣分项',
    ...['加分', '加分项', '加分指标', '加分事项', '附加分', '附加项', '附加指标', '奖励加分', '奖励分'],
    ...[
      '扣分',
      '扣分项',
      '扣分指标',
      '扣分事项',
      '减分',
      '减分项',
      '减分指标',
      '加减分',
      '加减分项',
      '其他扣分',
    ],
  ),
);
