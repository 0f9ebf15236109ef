import { wordTable, wordsMeaning } from './wordTable';

/** Words by which a label speaks of the funds block. */
export const MONEY_WORDS = wordTable([
  ...wordsMeaning('money', 'seed 1: 项目资金（万元）, 全年预算数, 全年执行数', '资金', '预算', '执行'),
]);

/** Words that make a label with one of those be about somebody or something else. */
export const NOT_ABOUT_MONEY = wordTable([
  ...wordsMeaning(
    'who',
    'seed 2: 主管部门; Yunnan: 预算单位, 资金使用单位',
    '单位',
    '部门',
    '处室',
    '科室',
    '负责人',
    '联系人',
  ),
  ...wordsMeaning(
    'name',
    'Hunan county: 专项资金名称; Chongqing: 预算年度, 项目编码',
    '名称',
    '编码',
    '代码',
    '年度:',
    '预算年度',
  ),
  ...wordsMeaning('kind', 'Guangxi import sheet: 资金类型, 资金性质', '类型', '类别', '性质'),
  ...wordsMeaning('period', 'Hubei: 执行期限, 项目执行时间', '期限', '时间', '日期'),
  ...wordsMeaning('paper', 'Hunan county: 资金文号, 预算批复文件', '文号', '文件', '依据'),
  ...wordsMeaning('goal', 'seed 1: 年度总体目标', '目标'),
]);
