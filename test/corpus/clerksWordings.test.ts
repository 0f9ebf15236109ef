import { assess } from '../../src/core/assess';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { gridOfText } from './gridOfText';

/** Verdict and score of a row of ten points: group, name, target, achieved value. */
function answered(row: string): readonly [string, string | null] {
  const table = `项目支出绩效自评表\n（2023年度）\n项目名称|饮水\n一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分\n产出指标|${row}|10|`;
  const [form] = assess(gridOfText(table), MOF_PROFILE).forms;
  const [{ verdict, score } = { verdict: 'none', score: null }] = form?.indicators ?? [];
  return [verdict, score];
}

describe('targets as clerks type them', () => {
  test.each([
    ['数量指标|培训人数|》=200人|210人', 'met', '10.00'],
    ['数量指标|培训人数|≥=200人|190人', 'unmet', '9.50'],
    ['数量指标|培训人数|》200人|210人', 'met', '10.00'],
    ['质量指标|差错率|《=1%|2%', 'unmet', '5.00'],
    ['质量指标|合格率|最低90%|95%', 'met', '10.00'],
    ['质量指标|合格率|最低90%|81%', 'unmet', '9.00'],
    ['成本指标|单价|最高5000元|4800元', 'met', '10.00'],
    // As far below as above.
    ['质量指标|偏差|±5%|3%', 'met', '10.00'],
    ['质量指标|偏差|±5%|-4%', 'met', '10.00'],
    ['质量指标|偏差|≤±5%|±3%', 'met', '10.00'],
    ['质量指标|偏差|±5%|6%', 'needsReview', null],
    ['质量指标|偏差|±5%|-6%', 'needsReview', null],
    ['质量指标|偏差|±5%|±6%', 'needsReview', null],
    ['质量指标|偏差率|≤5%|±3%', 'met', '10.00'],
    ['质量指标|偏差率|≤5%|±8%', 'unmet', '6.25'],
    // Eight below is as far away as eight above.
    ['质量指标|偏差率|≤5%|-8%', 'needsReview', null],
    // The figure itself is near itself; how near another one is nobody says.
    ['数量指标|辅助人员|20人左右|20人', 'met', '10.00'],
    ['数量指标|辅助人员|约20人|20人', 'met', '10.00'],
    ['数量指标|辅助人员|20人左右|21人', 'needsReview', null],
    ['数量指标|辅助人员|约20人|19人', 'needsReview', null],
    // Days in words.
    ['时效指标|完成时间|二〇二三年十二月|2023年11月', 'met', '10.00'],
    ['时效指标|完成时间|二○二三年十二月三十一日前|二〇二三年十二月二十日', 'met', '10.00'],
    ['时效指标|完成时间|2023年11月底|二〇二三年十二月', 'needsReview', null],
    ['时效指标|完成时间|十一月底前|2023年11月20日', 'met', '10.00'],
  ])('%s: %s', (row, ...expected) => {
    expect(answered(row)).toEqual(expected);
  });
});

describe('a part of a whole', () => {
  test.each([
    ['数量指标|完成任务|3/3|2/3', 'unmet', '6.67'],
    ['数量指标|完成任务|12/12|12/12', 'met', '10.00'],
    ['数量指标|完成任务|2/3|2/3', 'needsReview', null],
    ['社会效益指标|作用|3/5|3/5', 'needsReview', null],
    ['数量指标|完成任务|3/3|4/4', 'needsReview', null],
    ['数量指标|师生配比|1:20|1：20', 'met', '10.00'],
    // Of two ratios nobody knows which is the better one.
    ['数量指标|师生配比|1:20|1:15', 'needsReview', null],
    ['时效指标|完成时间|2/3|1/31', 'needsReview', null],
  ])('%s: %s', (row, ...expected) => {
    expect(answered(row)).toEqual(expected);
  });
});

describe('answers longer than their target', () => {
  test.each([
    ['质量指标|合格率|≥95%|96%（抽检）', 'met', '10.00'],
    ['质量指标|合格率|≥95%|95%（未检）', 'needsReview', null],
    ['数量指标|培训场次|≥12场|已完成12场，其中线上3场', 'met', '10.00'],
    ['数量指标|培训场次|≥15场|已完成12场，其中线上3场', 'unmet', '8.00'],
    // The part is more than the whole.
    ['数量指标|培训场次|≥12场|已完成12场，其中线上13场', 'needsReview', null],
    ['数量指标|培训场次|≥12场|线上9场，线下3场', 'needsReview', null],
    ['数量指标|培训人次|≥1200人次|全年共培训1,203人次，满意度98.5%', 'met', '10.00'],
    ['数量指标|培训人次|≥1500人次|全年共培训1,200人次', 'unmet', '8.00'],
    ['满意度指标|学员满意度|≥95%|全年共培训1,203人次，满意度98.5%', 'met', '10.00'],
    ['数量指标|培训人次|≥1200人次|全年计划培训1,203人次', 'needsReview', null],
    // Of two of a kind the one that the row is named after.
    ['数量指标|新建公厕|5座|新建公厕5座，改造3座', 'met', '10.00'],
    ['数量指标|新建公厕|5座|完成新建公厕4座、改造3座', 'unmet', '8.00'],
    ['数量指标|公厕|5座|新建4座、改造3座', 'needsReview', null],
    ['数量指标|发放补助|≥300户|共计发放补助资金45万元，惠及310户', 'met', '10.00'],
    ['质量指标|验收合格率|100%|工程质量全部合格，合格率100%', 'met', '10.00'],
    ['数量指标|培训场次|≥12场|已举办12场，已完成', 'met', '10.00'],
    ['数量指标|培训场次|≥12场|已举办12场，尚未验收', 'needsReview', null],
    ['数量指标|培训场次|≥12场|举办12场，完成率100%', 'met', '10.00'],
    ['满意度指标|满意度|≥90%|发放100份，回收95份，满意度92%', 'met', '10.00'],
    ['满意度指标|满意度|≥90%|问卷调查满意度95%', 'met', '10.00'],
    ['质量指标|合格率|≥95%|合格率100%，无返工', 'met', '10.00'],
    // What is no count of this year's work.
    ['数量指标|培训场次|≥12场|12场（计划）', 'needsReview', null],
    ['质量指标|合格率|≥95%|96%（上年）', 'needsReview', null],
    ['数量指标|培训场次|≥12场|场次明显增加，增加12场', 'needsReview', null],
    ['数量指标|培训场次|≥12场|目标12场，实际10场', 'needsReview', null],
    ['数量指标|培训场次|≥12场|上半年5场，下半年7场', 'needsReview', null],
    ['数量指标|公厕改造|8座|新建5座，改造3座', 'needsReview', null],
    ['质量指标|合格率|≥95%|抽检20批，合格19批', 'needsReview', null],
    ['满意度指标|满意度|≥90%|满意85%，基本满意10%', 'needsReview', null],
    ['时效指标|完成时间|2023年12月31日前|已于2023年11月15日完成', 'met', '10.00'],
    ['时效指标|完成时间|2023年10月31日前|已于2023年11月15日完成', 'needsReview', null],
    // What was to be done, another share, and a part that may be all that counts.
    ['数量指标|培训场次|≥12场|任务12场，完成率50%', 'needsReview', null],
    ['数量指标|培训场次|≥12场|应完成12场，完成率50%', 'needsReview', null],
    ['数量指标|培训场次|≥12场|取消12场，参训300人', 'needsReview', null],
    ['满意度指标|满意度|≥90%|问卷回收率95%，样本100份', 'needsReview', null],
    ['满意度指标|满意度|≥90%|群众满意度95%，样本100份', 'met', '10.00'],
    ['数量指标|培训场次|≥12场|全县12场，其中本单位3场', 'needsReview', null],
    ['数量指标|造林面积|≥1000亩|造林1200亩，其中合格900亩', 'needsReview', null],
    ['数量指标|处数|5处|5处（含上年）', 'needsReview', null],
    ['数量指标|道路里程|≥10公里|招标12公里，投资800万元', 'needsReview', null],
    ['数量指标|招标次数|≥10次|招标12次，投资800万元', 'met', '10.00'],
    ['数量指标|会议次数|≤5次|已召开4次，其中线上3次、线下3次', 'needsReview', null],
    ['数量指标|会议次数|≤5次|已召开4次，其中线上3次、线下1次', 'met', '10.00'],
  ])('%s: %s', (row, ...expected) => {
    expect(answered(row)).toEqual(expected);
  });
});

describe('names without a sign of which fewer may be better', () => {
  test.each([
    ...[
      '预算偏差',
      '亡人数',
      '垃圾产生量',
      '复吸率',
      '逃逸率',
      '积案数',
      '撤诉率',
      '成灾面积',
      '发病数',
      '违建面积',
    ],
    ...['隐性债务规模', '结转结余', '闲置资金', '用纸量', '浊度'],
  ])('%s is for a person where it is passed', (name) => {
    expect(answered(`社会效益指标|${name}|5|8`)[0]).toBe('needsReview');
  });

  test.each(['积案化解数', '拆除违建面积', '隐性债务化解额', '浊度达标率', '发病报告及时率'])(
    '%s is work done about it',
    (name) => {
      expect(answered(`社会效益指标|${name}|90|95`)[0]).toBe('met');
    },
  );
});
