import { wordTable, wordsMeaning } from './wordTable';

export type Section = 'output' | 'cost' | 'benefit' | 'satisfaction';

/** Words by which the name of a 一级指标 or 二级指标 says which part of a form it is. */
export const SECTION_WORDS = wordTable<Section>([
  ...wordsMeaning<Section>('output', 'ministry form', '产出', '数量指标', '质量指标', '时效指标'),
  ...wordsMeaning<Section>('cost', 'ministry form; 财预〔2021〕101号', '成本'),
  ...wordsMeaning<Section>('benefit', 'ministry form', '效益', '效果', '可持续影响'),
  ...wordsMeaning<Section>('satisfaction', 'ministry form', '满意'),
]);

/** Projects of which the cost is due: construction, repair, purchases (CHECKS: `section-missing`). */
export const COSTED_PROJECTS = wordTable([
  ...wordsMeaning('costed', 'CHECKS: section-missing', '工程', '修缮', '购置', '采购'),
]);

/** 数量指标: counted. */
export const QUANTITY_GROUP = wordTable(wordsMeaning('quantity', 'ministry form', '数量'));

/** Names that speak of satisfaction and mean its opposite. */
export const DISSATISFIED = wordTable(wordsMeaning('dissatisfied', 'names of complaint', '不满意'));
