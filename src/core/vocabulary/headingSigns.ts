import { ABOUT_SOMETHING_ELSE } from './aboutSomethingElse';
import type { ColumnRole } from './columnWords';
import { wordTable, wordsMeaning, type WordTable } from './wordTable';

/** What a word in a heading speaks of. */
type Spoken = 'wanted' | 'reached' | 'points' | 'earned' | 'other';

const SEEN = 'headings that no spelling is known for';

function words(...list: readonly string[]): WordTable<true> {
  return wordTable(wordsMeaning<true>(true, SEEN, ...list));
}

const SIGNS: Readonly<Record<Spoken, WordTable<true>>> = {
  wanted: words('目标', '计划', '预期', '设定', '预设', '标准', '要求', '任务', '指标', '应完成'),
  reached: words('实际', '完成', '实现', '达成', '达到', '实施', '结果', '实绩'),
  points: words('分值', '权重', '满分', '标准分', '应得', '赋分'),
  earned: words('得分', '评分', '评价分', '自评分', '打分', '计分', '实得'),
  // Names, remarks, rates, figures of another time (年中完成值, 同期实现值) or of another body, what was meant to be (应达到),
  // and what, who and how: 目标群体, 实施地点, 完成进度, 评价结果应用.
  other: words(
    ...ABOUT_SOMETHING_ELSE,
    ...['名称', '级', '分类', '去年', '细则', '规则', '预算', '原因', '分析', '日期', '率'],
    ...['比例', '系数', '占比', '可能', '预计', '月', '季度', '半年', '累计', '三年'],
    ...['中期', '是否', '差异', '偏差', '未', '扣', '复核', '评审', '财政', '专家'],
    ...['主管', '理由', '内容', '百分制', '整改', '审核', '意见', '反馈', '检查', '项目'],
    ...['事项', '符号', '总体', '全部', '佐证', '年中', '同期', '上期', '前期', '往年'],
    ...['历年', '监控', '行业', '预测', '预估', '拟', '力争', '争取', '应达', '应实现'],
    ...['需', '要素', '人', '群体', '机构', '地区', '区域', '方案', '形式', '步骤'],
    ...['程度', '阶段', '状态', '质量', '保障', '条件', '投资', '金额', '成本', '评价结果'],
    ...['评价情况', '考核结果', '考评', '应用', '运用', '等次', '档次', '结论', '标志'],
  ),
};

/** The words by which a heading seems to head a target or an achieved value. */
export const SIGNS_OF_FIGURES: readonly string[] = [SIGNS.wanted, SIGNS.reached].flatMap((table) =>
  table.words.map(({ word }) => word),
);

const SELF = words('自评');
/** A heading that is one character: 分 over the weights. */
const POINTS = '分';

/**
 * What a heading of no known spelling seems to head by the words in it: 年初设定指标 a target, 实施结果 an achieved value.
 * `null` where it speaks of several things, or of none. Only to be believed beside names and points, where nothing
 * else in the row heads the same.
 *
 * @param whole the heading with what stands in brackets: 自评情况(分)
 */
export function seemsToHead(heading: string, whole = heading): ColumnRole | null {
  if (heading === POINTS) return 'weight';
  const speaks = (of: Spoken) => SIGNS[of].isIn(heading);
  // 自评情况 holds words; 自评情况(分) points.
  const isSelfScored = SELF.isIn(heading) && whole.includes(POINTS);
  if (SELF.isIn(heading) && !isSelfScored && !speaks('earned')) return null;
  if (speaks('other')) return null;
  if (speaks('earned') || isSelfScored) return 'score';
  if (speaks('points')) return 'weight';
  if (speaks('reached'))
    return SIGNS.wanted.allIn(heading).every(({ word }) => word === INDICATOR) ? 'achieved' : null;
  return speaks('wanted') && heading !== INDICATOR ? 'target' : null;
}

/** 指标完成 is of the indicator and not of what was wanted. */
const INDICATOR = '指标';
