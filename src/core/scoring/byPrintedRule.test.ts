import { formCell, indicatorRow, judgementOf, offeredBy } from '../../../test/scoring/rows';
import { readRow } from '../reading/readRow';
import { judgeRow } from './judgeRow';
import type { Judgement } from './judgement';
import { MOF_PROFILE } from './profiles/mof';

function judged(target: string, achieved: string, rule: string): Judgement {
  const category = target.includes('日') ? '时效指标' : target.includes('元') ? '成本指标' : '数量指标';
  const named = rule.includes('满意度') ? '群众满意度' : target.includes('起') ? '安全事故起数' : null;
  return judgementOf(
    { category, target, achieved, ...(named === null ? {} : { name: named }) },
    MOF_PROFILE,
    { scoringRule: formCell(rule) },
  );
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
    // Signs that are denied, and limits of something else.
    ['≥90%', '92%', '满意度未达到90%不得分', 'met 10'],
    ['≥90%', '89%', '未达90%不得分', 'unmet 0'],
    ['≥95%', '96%', '偏差率≤10%得满分，10%-20%得8分，20%以上不得分', 'needsReview'],
    ['≥95%', '96%', '≤10%得满分，10%-20%得8分，20%以上不得分', 'needsReview'],
    ['≤10%', '12%', '≤10%得满分，10%-20%得8分，20%以上不得分', 'unmet 8'],
    ['≥95%', '96%', '投诉率5%以下得满分，5%以上不得分', 'needsReview'],
    ['≥70%', '75%', '低于80%扣5分', 'needsReview'],
    ['≥6次', '3次', '少于3次扣5分', 'needsReview'],
    ['≥90%', '85%', '达到90%以上得10分，达到80%以上得8分，低于80%不得分', 'unmet 8'],
    ['≥90%', '92%', '达到90%以上得10分，达到80%以上得8分，低于80%不得分', 'met 10'],
    ['≤5%', '4%', '超过5%不得分', 'met 10'],
    ['≤5%', '6%', '超过5%不得分', 'unmet 0'],
    // A miss never earns all the points.
    ['≥20公里', '18公里', '超过目标值得满分', 'needsReview'],
    ['≤20公里', '25公里', '低于目标值得满分', 'needsReview'],
    ['≥20公里', '18公里', '未完成不扣分', 'needsReview'],
    ['≥20公里', '19公里', '完成率95%以上得满分，未完成不得分', 'needsReview'],
    ['≥20公里', '19公里', '完成率95%以上得满分，否则不得分', 'unmet 10'],
    // What may be said of a target that is met.
    ['≥20公里', '21公里', '完成得满分，每超过10%扣1分', 'needsReview'],
    ['20公里', '21公里', '完成得满分，超出不得分', 'needsReview'],
    ['≥20公里', '20公里', '任一项未完成不得分', 'needsReview'],
    ['≥20公里', '18公里', '其中一项未完成得5分', 'needsReview'],
    ['≥20公里', '20公里', '完成得满分，未完成酌情扣分', 'met 10'],
    ['≥20公里', '18公里', '完成得满分，未完成酌情扣分', 'needsReview'],
    ['≥20公里', '20公里', '完成得满分，未完成扣5分', 'met 10'],
    ['≥20公里', '18公里', '完成得满分，未完成扣5分', 'needsReview'],
    ['≥20公里', '20公里', '完成得满分，酌情扣分', 'needsReview'],
    ['≥6次', '5次', '未完成按比例得分，每少一项资料扣2分扣完为止', 'needsReview'],
    ['≥6次', '5次', '每少1次扣2分扣完为止', 'unmet 8'],
    ['≥6次', '6次', '本项满分10分，完成得满分10分，否则不得分', 'met 10'],
    // The target itself in its own words, and nothing of points at all.
    ['≥20公里', '18公里', '完成20公里得满分，每少1公里扣1分', 'unmet 8'],
    ['≥20公里', '18公里', '完成120公里得满分，每少1公里扣1分', 'needsReview'],
    ['≤100万元', '98万元', '控制在100万元以内得满分，超出不得分', 'met 10'],
    ['≤100万元', '98万元', '控制在预算范围内得满分，超预算不得分', 'met 10'],
    ['≥20公里', '18公里', '计划标准', 'unmet 9'],
    ['≥20公里', '20公里', '≥20公里', 'met 10'],
    ['≥20公里', '20公里', '无', 'met 10'],
    ['≥20公里', '20公里', '①是否完成改造；②是否按期完成', 'met 10'],
    ['≥20公里', '20公里', '详见附件', 'needsReview'],
    ['≥20公里', '18公里', '完成比例赋分', 'unmet 9'],
    [
      '≥20公里',
      '18公里',
      '定量指标：完成值达到指标值，记该指标所赋全部分值；未达到指标值的，按完成值与指标值的比例记分',
      'unmet 9',
    ],
    [
      '≥20公里',
      '18公里',
      '①定量指标完成值达到指标值，记全部分值；未达到的，按完成值与指标值的比例记分。②定性指标分为三档，按100%-80%、80%-60%、60%-0%合理确定分值。',
      'unmet 9',
    ],
    // What should not happen.
    ['0起', '0起', '发生1起扣5分', 'met 10'],
    ['0起', '2起', '每发生1起扣2分', 'unmet 6'],
    ['≤3起', '5起', '每发生1起扣2分', 'needsReview'],
    ['≤3起', '2起', '每发生1起扣2分', 'needsReview'],
    // Steps of money.
    ['≤100万元', '105万元', '每超1万元扣0.5分，扣完为止', 'unmet 7.5'],
    ['≤100万元', '1050000元', '每超过1万元扣0.5分', 'unmet 7.5'],
    ['≤100万元', '103.5万元', '每超1万元扣0.5分', 'needsReview'],
    ['≤100套', '105套', '每超1万元扣0.5分', 'needsReview'],
    // Tiers by counts.
    ['≥200人', '170人', '≥200人得10分，150-199人得8分，150人以下不得分', 'unmet 8'],
    ['≥200人', '210人', '≥200人得10分，150-199人得8分，150人以下不得分', 'met 10'],
    ['≥200人', '199.5人', '≥200人得10分，150-199人得8分，150人以下不得分', 'needsReview'],
    ['≥200人', '100人', '≥200人得10分，150-199人得8分，150人以下不得分', 'unmet 0'],
    ['≥200人', '170人', '200人及以上得满分；150人（含）-200人得8分；低于150人得5分', 'unmet 8'],
    ['≥5期', '4期', '5期及以上得10分，4期得8分，3期得6分，3期以下不得分', 'unmet 8'],
    ['≥5期', '6期', '5期及以上得10分，4期得8分，3期得6分，3期以下不得分', 'met 10'],
    ['≥5个', '1个', '完成5个得10分，完成4个得8分，否则不得分', 'unmet 0'],
    ['≥200人', '170人', '≥200场得10分，150-199场得8分，150场以下不得分', 'needsReview'],
    ['≥95%', '92%', '200人以上得10分，150-199人得8分，150人以下不得分', 'needsReview'],
    // A share of the points; a share of what was done.
    ['≥200人', '185人', '完成率95%以上得满分，90%-95%得80%分值，90%以下不得分', 'unmet 8'],
    [
      '≥200人',
      '190人',
      '完成率≥100%，得满分；60%≤完成率＜100%，按比例得分；完成率＜60%，不得分',
      'unmet 9.5',
    ],
    ['≥200人', '100人', '完成率≥100%，得满分；60%≤完成率＜100%，按比例得分；完成率＜60%，不得分', 'unmet 0'],
    ['≥200人', '190人', '全部完成得满分，部分完成按比例得分，未完成不得分', 'unmet 9.5'],
    ['≥200人', '0人', '全部完成得满分，部分完成按比例得分，未完成不得分', 'unmet 0'],
    // Said of something else than the row.
    ['≥4套', '4套', '资金到位及时得满分，不及时不得分', 'needsReview'],
    ['≥4套', '3套', '资金到位及时得满分，不及时不得分', 'needsReview'],
    ['≥4套', '4套', '档案完成归集得满分', 'needsReview'],
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

  test('a tier that gives a met target fewer points leaves nothing to explain', () => {
    const rule = '95%以上得10分，90%以上得8分，80%以上得5分';
    const rowOf = (achieved: string, score: string) =>
      judgeRow(
        readRow(indicatorRow({ target: '≥90%', achieved, score }, { scoringRule: formCell(rule) })),
        2023,
        MOF_PROFILE,
      );
    expect([rowOf('92%', '8').explanationDue, rowOf('92%', '').explanationDue]).toEqual([false, false]);
    // Fewer than the rule gives, or a target that was missed.
    expect([rowOf('92%', '7').explanationDue, rowOf('85%', '5').explanationDue]).toEqual([true, true]);
  });

  test('says what a late day costs; a person takes it over', () => {
    const late = judged('2021年11月30日前', '2021年12月4日', '按时完成得满分，每逾期1天扣0.5分');
    expect(offeredBy(late)).toEqual(['8 按表上的评分标准']);
  });
});
