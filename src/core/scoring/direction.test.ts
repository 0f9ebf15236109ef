import { judgementOf, offeredBy } from '../../../test/scoring/rows';

describe('a name by which fewer may be better, without an operator', () => {
  test.each([
    ['农作物受害率', '5‰', '2‰', ['10 越少越好', '4 越多越好']],
    ['外卖差评率', '1%', '4%', ['2.5 越少越好', '10 越多越好']],
    ['群众来信信访量', '20件', '25件', ['8 越少越好', '10 越多越好']],
    ['预算科目调整率', '10%', '5%', ['10 越少越好', '5 越多越好']],
    ['“三公”经费控制率', '100%', '80%', ['10 越少越好', '8 越多越好']],
    ['合同变更次数', '1次', '2次', ['5 越少越好', '10 越多越好']],
    ['商品房空置面积', '4万平方米', '5万平方米', ['8 越少越好', '10 越多越好']],
  ])('%s %s and %s is for a person, with both scores', (name, target, achieved, offered) => {
    const judged = judgementOf({ name, target, achieved });
    expect([judged.verdict, judged.score]).toEqual(['needsReview', null]);
    expect(offeredBy(judged)).toEqual(offered);
  });

  test.each([
    ['农作物受害率', '5‰', '5‰', 'met'],
    ['信访事项办结率', '90%', '95%', 'met'],
    ['投诉办理及时率', '90%', '95%', 'met'],
    ['不动产变更登记件数', '100件', '110件', 'met'],
    ['高血压控制率', '60%', '65%', 'met'],
    ['礼堂使用时段数', '100个', '110个', 'met'],
    ['培训人次', '100人次', '90人次', 'unmet'],
    ['差评率', '≤1%', '4%', 'unmet'],
  ])('%s %s and %s is %s for certain', (name, target, achieved, verdict) => {
    expect(judgementOf({ name, target, achieved }).verdict).toBe(verdict);
  });
});

describe('names of one kind that no published form taught', () => {
  test.each([
    ['群众举报数', '5件', '9件'],
    ['诉讼案件数', '2', '5'],
    ['林地过火面积', '10亩', '25亩'],
    ['学生近视率', '40%', '55%'],
    ['媒体负面报道次数', '1次', '3次'],
  ])('%s: %s and %s is for a person', (name, target, achieved) => {
    expect(judgementOf({ name, target, achieved })).toMatchObject({
      verdict: 'needsReview',
      score: null,
    });
  });

  test.each([
    ['投诉处理满意度', '90%', '95%'],
    ['受理举报件数', '20件', '25件'],
    ['法律援助案件数', '200件', '230件'],
    ['办结案件数', '200件', '230件'],
    ['火灾演练次数', '2次', '2次'],
  ])('%s: %s and %s is met', (name, target, achieved) => {
    expect(judgementOf({ name, target, achieved }).verdict).toBe('met');
  });
});
