import { formCell, judgementOf, offeredBy } from '../../../test/scoring/rows';
import type { Judgement } from './judgement';
import { MOF_PROFILE } from './profiles/mof';

function judged(target: string, achieved: string, rule: string): Judgement {
  const category = target.includes('日') ? '时效指标' : target.includes('元') ? '成本指标' : '数量指标';
  return judgementOf({ category, target, achieved }, MOF_PROFILE, { scoringRule: formCell(rule) });
}
const shortOf = ({ verdict, score }: Judgement) =>
  score === null ? verdict : `${verdict} ${score.toFixed()}`;

describe('a scoring rule that the form prints for the row', () => {
  test.each([
    ['≥4套', '3套', '完成得满分，否则不得分', 'unmet 0'],
    ['≥4套', '4套', '完成得满分，否则不得分', 'met 10'],
    ['≥4套', '3套', '按比例', 'unmet 7.5'],
    ['≥4套', '3套', '按比例得分', 'unmet 7.5'],
    ['≥4套', '3套', '完成得满分，未完成按比例得分', 'unmet 7.5'],
    ['≥4套', '3套', '少1套扣2分', 'unmet 8'],
    ['≥4套', '3套', '每少一套扣2分，扣完为止', 'unmet 8'],
    ['≥4套', '0套', '每少一套扣5分，扣完为止。', 'unmet 0'],
    ['≥4套', '3套', '达到目标值得满分，每少1个扣3分', 'unmet 7'],
    ['≥95%', '93%', '达到目标值得满分，每低1个百分点扣0.5分，扣完为止', 'unmet 9'],
    ['≥95%', '92.5%', '达到目标值得满分，每低1个百分点扣0.5分，扣完为止', 'needsReview'],
    ['≥95%', '95%', '达到目标值得满分，每低1个百分点扣0.5分，扣完为止', 'met 10'],
    ['≥95%', '93%', '每降低1%扣0.5分', 'unmet 9'],
    ['≥95%', '93%', '执行率≥95%得10分，90%≤X＜95%得8分，90%以下不得分', 'unmet 8'],
    ['≥95%', '96%', '执行率≥95%得10分，90%≤X＜95%得8分，90%以下不得分', 'met 10'],
    ['≥95%', '85%', '执行率≥95%得10分，90%≤X＜95%得8分，90%以下不得分', 'unmet 0'],
    ['≥90%', '92%', '满意度95%以上得10分，90%-95%得8分，90%以下得5分', 'met 8'],
    ['≥90%', '95%', '满意度95%以上得10分，90%-95%得8分，90%以下得5分', 'needsReview'],
    ['≥90%', '85%', '满意度95%以上得10分，90%-95%得8分，90%以下得5分', 'unmet 5'],
    ['≥4套', '3套', '得分=实际完成值/目标值×分值', 'unmet 7.5'],
    ['≥4套', '3套', '完成率×分值', 'unmet 7.5'],
    ['≥4套', '3套', '完成率100%得满分，每降低1个百分点扣0.2分', 'unmet 5'],
    ['≥4套', '4套', '完成率100%得满分，每降低1个百分点扣0.2分', 'met 10'],
    ['≤5次', '7次', '每超过1次扣1分', 'unmet 8'],
    ['≤5次', '4次', '每超过1次扣1分', 'met 10'],
    ['≤5万元', '6万元', '不超过目标值得满分，超过不得分', 'unmet 0'],
    ['≥4套', '3套', '①制度健全得5分；②执行有效得5分', 'needsReview'],
    ['≥4套', '4套', '①制度健全得5分；②执行有效得5分', 'needsReview'],
    ['≥4套', '4套', '根据完成情况打分', 'met 10'],
    ['≥4套', '3套', '/', 'unmet 7.5'],
    ['≥4套', '3套', '未完成不得分', 'unmet 0'],
    ['≥4套', '4套', '未完成不得分', 'met 10'],
    ['100%', '95%', '验收合格得满分，不合格不得分', 'unmet 0'],
    ['12月31日前', '12月20日', '按时完成得满分，每逾期1天扣0.5分', 'met 10'],
    ['2021年11月30日前', '2021年12月4日', '按时完成得满分，每逾期1天扣0.5分', 'needsReview'],
    ['≥4套', '4套', '完成得5分', 'needsReview'],
    ['≥4套', '4套', '部分完成得5分，全部完成得10分', 'needsReview'],
    ['≥4套', '4套', '未按规定时间完成得0分', 'met 10'],
    ['≥4套', '3套', '未按规定完成的不得分', 'unmet 0'],
    ['≥4套', '3套', '每少1套扣2分，未完成不得分', 'needsReview'],
    ['≥95%', '93%', '完成率≥95%得10分，90%≤X＜95%得8分，90%以下不得分', 'needsReview'],
    ['≥4套', '4套', '完成得10分，未完成得0分', 'met 10'],
    ['≥4套', '3套', '完成得10分，未完成得0分', 'unmet 0'],
    ['≥4套', '4套', '完成得20分', 'needsReview'],
    ['效果明显', '效果明显', '好得10分，一般得6分，差不得分', 'qualitative 10'],
    ['≥80%', '60%', '每低5个百分点扣权重的10%', 'unmet 6'],
    ['≥4套', '3套', '偏离度在20%以内得满分', 'needsReview'],
    // What is measured is the percentage itself, or may be a share of the target: then nobody knows.
    ['≥90%', '88%', '完成率≥95%得10分，90%-94%得8分，80%-89%得6分', 'needsReview'],
    ['≥4套', '3套', '每少1套扣2分，每超1套扣1分', 'needsReview'],
    ['≥4套', '3套', '按评判等级赋分', 'needsReview'],
    ['≥4套', '4套', '满分10分，少1套扣2分', 'met 10'],
    ['≥4套', '4套', '满分20分，少1套扣2分', 'needsReview'],
    ['≥4套', '3套', '满分10分，少1套扣2分', 'unmet 8'],
  ])('%s / %s by 「%s」 is %s', (target, achieved, rule, expected) => {
    expect(shortOf(judged(target, achieved, rule))).toBe(expected);
  });

  test('is quoted, with the usual rule at hand', () => {
    const ruled = judged('≥4套', '3套', '完成得满分，否则不得分');
    expect([ruled.note?.['zh-CN'], offeredBy(ruled)]).toEqual([
      '按表上的评分标准「完成得满分，否则不得分」计分，与通用规则的结果不同。',
      ['7.5 按通用规则'],
    ]);
    const open = judged('≥4套', '3套', '酌情给分');
    expect([open.note?.['zh-CN'], offeredBy(open)]).toEqual([
      '表上的评分标准「酌情给分」不能自动套用，请按它打分（按通用规则为 7.5 分）。',
      ['7.5 按通用规则'],
    ]);
  });

  test('says what a late day costs; a person takes it over', () => {
    const late = judged('2021年11月30日前', '2021年12月4日', '按时完成得满分，每逾期1天扣0.5分');
    expect(offeredBy(late)).toEqual(['8 按表上的评分标准']);
  });
});
