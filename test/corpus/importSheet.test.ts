import { assess } from '../../src/core/assess';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { gridOfText } from './gridOfText';

/** An import sheet of the 一体化 system as 广西 has it (LAYOUTS F14): 90 points, no funds, a column of points to take off. */
const SHEET = gridOfText(`
  项目支出绩效自评表
  *一级指标|*二级指标|*三级指标|*指标值|*实际完成值|*分值|指标得分|扣减分数|完成情况简要描述|偏差原因及改进措施
  产出指标|数量指标|培训场次|≥10场|10场|30||2||资料归档不及时
  |质量指标|合格率|≥90%|45%|30||||因疫情停工
  效益指标|社会效益|群众知晓率|≥80%|88%|30||40||宣传不到位
`);

test('the points of the column 扣减分数 are taken off the rule’s score, not below 0', () => {
  const [form] = assess(SHEET, MOF_PROFILE).forms;
  expect(form?.indicators.map(({ score, working }) => [score, working])).toEqual([
    ['28.00', '10 ≥ 10 → 30.00 − 2.00 = 28.00'],
    ['15.00', '45% ÷ 90% × 30 = 15.00'],
    ['0.00', '88% ≥ 80% → 30.00 − 40.00 = −10.00 → 0'],
  ]);
});

test.each([
  ['≥100人|95人|20|19|1', '19.00 unmet', 'as many as the rule takes off: the same points'],
  ['≥10期|8期|20||4', '16.00 unmet', 'the same in a row that is filled'],
  ['≤500亩|620亩|20|16.13|3.87', '16.13 unmet', 'the same to the digits that are shown'],
  ['≥10期|8期|20||6', 'null needsReview', 'more than that: all of it or besides is for a person'],
  ['≥95%|96%|30|29|1', '29.00 met', 'the rule takes none off: the column does'],
])('%s gives %s (%s)', (cells, expected) => {
  const sheet = gridOfText(`
    项目支出绩效自评表
    一级指标|二级指标|三级指标|指标值|实际完成值|分值|指标得分|扣减分数|偏差原因及改进措施
    产出指标|数量指标|培训|${cells}|报名不足，下年加大宣传力度
  `);
  const [form] = assess(sheet, MOF_PROFILE).forms;
  expect(form?.indicators.map(({ score, verdict }) => `${score} ${verdict}`)).toEqual([expected]);
  expect(form?.findings.filter(({ check }) => check === 'score-differs')).toEqual([]);
});

test('points too few are not called rounding', () => {
  const sheet = gridOfText(`
    项目支出绩效自评表
    一级指标|二级指标|三级指标|指标值|实际完成值|分值|指标得分|扣减分数|偏差原因及改进措施
    产出指标|数量指标|培训|≥10场|10场|30|30|2|
  `);
  const found = assess(sheet, MOF_PROFILE).forms[0]?.findings.find(({ check }) => check === 'score-differs');
  expect(found?.message).toContain('28.00');
  expect(found?.message).not.toContain('四舍五入');
});

test('90 points are its rule', () => {
  const [form] = assess(SHEET, MOF_PROFILE).forms;
  expect(form?.findings.filter(({ check }) => check === 'weights-sum')).toEqual([]);
});
