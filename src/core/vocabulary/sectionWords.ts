import { wordTable, wordsMeaning } from './wordTable';

export type Section = 'output' | 'cost' | 'benefit' | 'satisfaction';

/** Words by which the name of a 一级指标 or 二级指标 says which part of a form it is. */
export const SECTION_WORDS = wordTable<Section>([
  ...wordsMeaning<Section>('output', 'ministry form', '产出', '数量指标', '质量指标', '时效指标'),
  ...wordsMeaning<Section>('cost', 'ministry form; 财预〔2021〕101号', '成本'),
  ...wordsMeaning<Section>('benefit', 'ministry form', '效益', '效果', '可持续影响'),
  ...wordsMeaning<Section>('satisfaction', 'ministry form', '满意'),
]);

/** Words by which a text seems to name a group of indicators, known or not. */
export const GROUP_SIGNS = wordTable(
  wordsMeaning(
    'group',
    'LAYOUTS §7',
    ...['指标', '产出', '效益', '效果', '影响', '满意', '成本', '数量', '质量', '时效'],
    ...['投入', '过程', '决策', '管理', '执行', '加分', '扣分'],
  ),
);

/** Projects of which the cost is due: construction, repair, purchases (CHECKS: `section-missing`). */
export const COSTED_PROJECTS = wordTable([
  ...wordsMeaning('costed', 'CHECKS: section-missing', '工程', '修缮', '购置', '采购'),
]);

/** 数量指标: counted. */
export const QUANTITY_GROUP = wordTable(wordsMeaning('quantity', 'ministry form', '数量'));

/** Names that speak of satisfaction and mean its opposite. */
export const DISSATISFIED = wordTable(wordsMeaning('dissatisfied', 'names of complaint', '不满意'));

/** `either`: of one form a 一级指标, of another a 二级指标. */
export type GroupLevel = 'dimension' | 'category' | 'either';

/** Names of groups as headings over the indicators of a layout without columns for them. */
export const GROUP_NAMES = wordTable<GroupLevel>([
  ...wordsMeaning<'dimension'>(
    'dimension',
    'ministry form',
    ...['产出指标', '产出', '效益指标', '效益', '效果指标', '满意度指标', '满意度', '投入指标', '过程指标'],
    ...['决策指标', '管理指标', '预算执行', '预算执行率'],
  ),
  ...wordsMeaning<'category'>(
    'category',
    'ministry form',
    ...['数量指标', '质量指标', '时效指标', '经济效益指标', '社会效益指标', '生态效益指标', '环境效益指标'],
    ...['可持续影响指标', '服务对象满意度指标', '经济成本指标', '社会成本指标', '生态环境成本指标'],
    ...['经济效益', '社会效益', '生态效益', '可持续影响', '服务对象满意度'],
  ),
  // Of the ministry's form of 2020 a part of 产出指标, of that of 2021 one of its own.
  ...wordsMeaning<'either'>('either', 'ministry form; 财预〔2021〕101号', '成本指标'),
]);

/** Of those the ones that an indicator may be called as well. */
export const NAMES_OF_GROUP_OR_ROW = wordTable(
  wordsMeaning(
    true,
    'ministry form',
    '满意度',
    '满意度指标',
    '服务对象满意度',
    '服务对象满意度指标',
    '预算执行',
    '预算执行率',
  ),
);
