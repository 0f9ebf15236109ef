import { gridOfText } from '../../../../test/corpus/gridOfText';
import { findingsOf, inShort } from '../formUnderTest';

/** 三级指标|年度指标值|实际完成值|完成率|分值|得分|偏差原因, a row each below a header of these columns; the first in row 5. */
function sheetOf(rows: readonly string[], heading = '完成率') {
  return gridOfText(
    [
      ...['项目支出绩效自评表', '（2021年度）', '项目名称|测试项目'],
      `一级指标|二级指标|三级指标|年度指标值|实际完成值|${heading}|分值|得分|偏差原因分析及改进措施`,
      ...rows.map((row) => `产出指标|数量指标|${row}`),
    ].join('\n'),
  );
}

test.each([
  ['what was reached by its share', '培训人次|≥100人次|95人次|95%|10|9.5|人数不足', []],
  ['all of it for a part', '培训人次|≥100人次|95人次|100%|10|9.5|人数不足', ['warning F5']],
  ['a share that is missed', '验收合格率|100%|98%|100%|10|9.8|返工', ['warning F5']],
  ['cut off in place of rounded', '培训人次|≥110人次|100人次|90.90%|10|9.09|人数不足', []],
  ['rounded to whole', '培训人次|≥110人次|100人次|91%|10|9.09|人数不足', []],
  ['a figure without a sign', '培训人次|≥100人次|95人次|95|10|9.5|人数不足', []],
  ['a fraction', '培训人次|≥100人次|95人次|0.95|10|9.5|人数不足', []],
  ['a fraction above one', '培训人次|≥100人次|102人次|1.02|10|10|', []],
  ['passed, and called done', '受益人口|≥3万人|3.2万人|100%|10|10|', []],
  ['passed, and divided', '受益人口|≥3万人|3.2万人|106.67%|10|10|', []],
  ['passed by another share', '受益人口|≥3万人|3.2万人|120%|10|10|', ['warning F5']],
  ['what a share came to', '群众满意度|≥90%|92%|92%|10|10|', []],
  ['in other units', '修建道路|12公里|11400米|95%|10|9.5|天气', []],
  ['fewer is better', '事故起数|≤10起|5起|200%|10|10|', []],
  ['words', '制度健全性|健全|健全|100%|10|10|', []],
  ['nothing', '培训人次|≥100人次|95人次||10|9.5|人数不足', []],
  ['no figure', '培训人次|≥100人次|95人次|/|10|9.5|人数不足', []],
  ['not sure which way', '处置投诉件数|10件|8件|100%|10|8|未完', []],
])('%s', (_case, row, expected) => {
  expect(findingsOf('completion-rate', sheetOf([row])).map(inShort)).toEqual(expected);
});

test.each(['完成率（%）', '指标完成率', '*实际完成率', '达成率'])('headed %s', (heading) => {
  const found = findingsOf('completion-rate', sheetOf(['培训人次|≥100人次|95人次|90%|10|9.5|不足'], heading));
  expect(found.map(inShort)).toEqual(['warning F5']);
});

test('says what was seen and what it should be', () => {
  const rows = ['培训人次|≥100人次|95人次|100%|10|9.5|人数不足'];
  expect(findingsOf('completion-rate', sheetOf(rows))[0]?.message).toBe(
    '「培训人次」完成率填报 100%，按实际 95人次 ÷ 目标 100人次 应为 95%。',
  );
});
