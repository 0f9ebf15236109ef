import { assess } from '../../src/core/assess';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { gridOfText } from './gridOfText';

/** Ordinary rows beside those that are for a person: what any reader settles is not asked about. */
const HEAD =
  '项目支出绩效自评表\n（2023年度）\n项目名称|某项目\n一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分\n';

function verdictOf(category: string, name: string, target: string, achieved: string): string | undefined {
  const dimension = category.includes('成本') ? '成本指标' : '产出指标';
  const grid = gridOfText(`${HEAD}${dimension}|${category}|${name}|${target}|${achieved}|10|\n`);
  return assess(grid, MOF_PROFILE).forms[0]?.indicators[0]?.verdict;
}

test.each([
  ['figures of two units, of which one is the row’s', '数量指标', '道路里程', '≥10公里', '5个乡镇共12公里'],
  ['the same with verbs', '数量指标', '培训人次', '≥500人次', '举办11期培训500人次'],
  ['the same without 共', '数量指标', '培训人次', '≥100人', '2个班120人'],
  ['the same of money', '数量指标', '发放补贴', '≥10万元', '为120人发放12万元'],
  ['a change below zero', '经济成本指标', '三公经费变动率', '≤0%', '-5.2%'],
  ['a growth below zero', '经济成本指标', '成本增长率', '≤3%', '-2%'],
  ['fewer people than before', '数量指标', '在编人员增减', '≤0人', '-3人'],
  ['days of which more is better', '数量指标', '供暖天数', '120', '125'],
  ['a time of which more is better', '数量指标', '持续时间', '3', '5'],
  ['a unit that is the answer’s too', '数量指标', '开展巡查', '2次/月', '3'],
])('%s', (_what, category, name, target, achieved) => {
  expect(verdictOf(category, name, target, achieved)).toBe('met');
});
