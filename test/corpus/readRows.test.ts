import { assess } from '../../src/core/assess';
import type { AssessedForm } from '../../src/core/assessment';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { gridOfText } from './gridOfText';

/** A row of ten points in a form of one row: names, target, achieved value. */
function formWith(row: string): AssessedForm {
  const [form] = assess(
    gridOfText(
      [
        '项目支出绩效自评表\n（2023年度）\n项目名称|饮水',
        '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分\n|年度资金总额|100|100|100|10||',
        '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施',
        `产出指标|${row}|10||\n总分|||||100||`,
      ].join('\n'),
    ),
    MOF_PROFILE,
  ).forms;
  if (!form) throw new Error('no form');
  return form;
}

const answered = (row: string) => {
  const [{ verdict, score } = { verdict: null, score: null }] = formWith(row).indicators;
  return [verdict, score];
};
const says = (row: string, check: string) =>
  formWith(row).findings.some((finding) => finding.check === check);

describe('a rise in rank', () => {
  test.each([
    ['数量指标|位次提升|3位|4位', 'met', '10.00'],
    ['数量指标|全省排名提升位次|3|4', 'met', '10.00'],
    ['数量指标|排名上升位数|3|2', 'unmet', '6.67'],
    ['数量指标|在全省位次|5|4', 'needsReview', null],
    // To which rank, and not by how many.
    ['社会效益指标|位次提升至|3位|5位', 'needsReview', null],
    ['社会效益指标|全省排名上升到第几位|5|8', 'needsReview', null],
    ['社会效益指标|全省位次提升|提升至3位|提升至5位', 'needsReview', null],
    ['社会效益指标|排名下降位数|3|5', 'needsReview', null],
  ])('%s: %s', (row, ...expected) => {
    expect(answered(row)).toEqual(expected);
  });
});

describe('classes of water in Roman digits', () => {
  test.each([
    ['质量指标|水质达标类别|≤Ⅲ类|Ⅱ类', 'met', '10.00'],
    ['质量指标|地表水水质|Ⅲ类|Ⅱ类', 'met', '10.00'],
    ['质量指标|地表水水质|=Ⅲ类|=Ⅱ类', 'met', '10.00'],
    ['质量指标|断面水质|Ⅲ类及以上|Ⅱ类', 'met', '10.00'],
    ['质量指标|断面水质|达到或优于Ⅲ类|Ⅲ类水质', 'met', '10.00'],
    ['质量指标|断面水质|≤3类|Ⅱ类', 'met', '10.00'],
    ['质量指标|水质|3类|2类', 'met', '10.00'],
    // So many kinds may be counted.
    ['数量指标|地下水监测项目|≥5类|4类', 'needsReview', null],
    ['数量指标|水环境治理|3类|2类', 'needsReview', null],
    // A worse class has no score by any rule.
    ['质量指标|断面水质|Ⅲ类及以上|Ⅳ类', 'needsReview', null],
    ['质量指标|断面水质|≥Ⅲ类|Ⅳ类', 'needsReview', null],
    // Of anything else nobody knows which class is the better one.
    ['质量指标|场地等级|Ⅲ类|Ⅱ类', 'needsReview', null],
    ['质量指标|应急响应|Ⅲ级|Ⅱ级', 'needsReview', null],
  ])('%s: %s', (row, ...expected) => {
    expect(answered(row)).toEqual(expected);
  });
});

describe('spans of time', () => {
  test.each([
    ['时效指标|服务期|≥365天|1年', 'met', '10.00'],
    ['时效指标|服务期|1年|365天', 'met', '10.00'],
    ['时效指标|服务期|12个月|366天', 'met', '10.00'],
    ['时效指标|服务期|≥1年|300天', 'unmet', null],
    ['时效指标|工期|≤3个月|90天', 'met', '10.00'],
    // Three months are 90 days to one, and up to 92 by the calendar.
    ['时效指标|工期|≤90天|3个月', 'needsReview', null],
    // Three months may be 90 days or 93.
    ['时效指标|工期|≤3个月|92天', 'needsReview', null],
    ['时效指标|工期|≤3个月|100天', 'unmet', null],
    ['时效指标|响应时间|≤2小时|1小时50分', 'met', '10.00'],
    ['时效指标|完成时间|2023年1-12月|2023年12月31日', 'met', '10.00'],
    ['时效指标|完成时间|2023年度内|2023年12月', 'met', '10.00'],
    ['时效指标|完成时间|23年12月|23年11月', 'met', '10.00'],
    // A month late, and no span of 289 months of 288.
    ['时效指标|完成时间|23年12月|24年1月', 'needsReview', null],
    ['时效指标|使用年限|≥1年6个月|2年', 'met', '10.00'],
    // Half a year of a service, and half a year early.
    ['时效指标|服务期|2023年1-12月|2023年1-6月', 'needsReview', null],
    ['时效指标|服务期|2023年1月-12月|2023年3月-12月', 'needsReview', null],
    ['时效指标|服务期|2023年1月-12月|2023年1月1日-12月31日', 'met', '10.00'],
    ['时效指标|完成时间|2023年1月-12月|2023年3月-12月', 'met', '10.00'],
    ['时效指标|完成时间|12.31前|12.20', 'met', '10.00'],
    ['时效指标|竣工时间|10.31前|11.2', 'needsReview', null],
    ['时效指标|平均用时|8.5前|8.1', 'needsReview', null],
    ['时效指标|完成时间|23.12.31|23.12.20', 'met', '10.00'],
    ['时效指标|完成时间|23/12/31前|24/1/5', 'needsReview', null],
    ['时效指标|发放时间|6月30日前|6月15日发放完毕', 'met', '10.00'],
    ['时效指标|完成时间|年内完成|12月完成', 'met', '10.00'],
    ['时效指标|完成时间|年内完成|2024年1月5日', 'needsReview', null],
    ['时效指标|完成时间|年内完成|已完成', 'qualitative', '10.00'],
    ['时效指标|工期|≤120天|4个月', 'needsReview', null],
    ['时效指标|工期|≤180天|5个月', 'met', '10.00'],
    ['时效指标|工期|≤365天|1年', 'met', '10.00'],
    ['时效指标|服务期|≥120天|4个月', 'met', '10.00'],
    ['质量指标|合格率|≥950%|96%', 'needsReview', null],
    ['质量指标|任务完成率|≥120%|110%', 'unmet', '9.17'],
    ['数量指标|审结案件数|≥800件|860件（民事620件、刑事240件）', 'met', '10.00'],
    ['数量指标|审结案件数|≥800件|860件（民事620件、刑事140件）', 'needsReview', null],
    ['数量指标|审结民事案件数|≥800件|860件（民事620件、刑事240件）', 'needsReview', null],
    ['数量指标|抽检批次|≥1200批次|1236批次（不合格18批次）', 'needsReview', null],
    ['质量指标|任务完成率|100%|超额完成，120%', 'met', '10.00'],
    ['质量指标|任务完成率|100%|超额完成，90%', 'needsReview', null],
    ['质量指标|任务完成率|≤100%|超额完成，120%', 'needsReview', null],
    ['社会效益|能耗|较上年下降5%|下降6.2%', 'met', '10.00'],
    ['社会效益|能耗|较2022年下降5%|较2022年下降6.2%', 'met', '10.00'],
    ['社会效益|能耗|较2022年下降5%|较2020年下降6.2%', 'needsReview', null],
    ['社会效益|能耗|较2022年下降5%|上升6.2%', 'needsReview', null],
    ['经济效益|旅游收入|较2022年增长5%|增长6.2%', 'met', '10.00'],
    ['经济效益|旅游收入|较2022年增长5%|较2020年增长6.2%', 'needsReview', null],
    ['经济效益|旅游收入|≥5%|较2020年增长6.2%', 'needsReview', null],
    ['经济效益|旅游收入|较2022年增长5%|提高到90%', 'needsReview', null],
    ['质量指标|达标率|较2022年提高5个百分点|提高3个百分点', 'unmet', '6.00'],
    ['社会效益|死亡率下降|≥3%|下降4%', 'met', '10.00'],
    ['社会效益|死亡率下降|≥3%|上升4%', 'needsReview', null],
    ['社会效益|死亡率下降|≤3%|下降4%', 'needsReview', null],
    ['质量指标|评审等级|良好及以上|良好', 'qualitative', '10.00'],
    ['质量指标|评审等级|良以上|良好', 'needsReview', null],
    ['成本指标|总成本|≤￥80万|￥79.5万', 'met', '10.00'],
    ['质量指标|人均面积|≥12平方米/人|12.3㎡/人', 'met', '10.00'],
    ['数量指标|付息金额|3600万元|3598.6万元', 'needsReview', null],
    ['成本指标|单价|≤5000元/台|4800万元/台', 'needsReview', null],
    ['成本指标|总成本|≤50万元|48元', 'needsReview', null],
    ['成本指标|总成本|≤50万元|480000元', 'met', '10.00'],
    ['经济效益|产值|≥5000万元|0.6亿元', 'met', '10.00'],
    ['时效指标|完成时间|2023年1-12月|2023年1-6月', 'met', '10.00'],
    // Ten minutes less may be quicker.
    ['时效指标|时限|1小时30分|1小时20分', 'needsReview', null],
  ])('%s: %s', (row, verdict, score) => {
    const [said, points] = answered(row);
    if (score === null) expect(['needsReview', verdict]).toContain(said);
    else expect([said, points]).toEqual([verdict, score]);
  });

  test('one that is written in two units says the target’s own', () => {
    expect(says('时效指标|响应时间|≤2小时|1小时50分', 'unit-mismatch')).toBe(false);
    expect(says('时效指标|响应时间|≤2小时|110分钟', 'unit-mismatch')).toBe(true);
  });
});

describe('counters', () => {
  test.each([
    ['数量指标|设备采购|10台套|10台', false],
    ['数量指标|设备采购|≥10台（套）|12套', false],
    ['数量指标|设备采购|≥10台/套|12台', false],
    ['数量指标|车辆购置|5辆|5台', false],
    ['数量指标|植树|≥2000株|2000棵', false],
    ['数量指标|示范村|12个村|12个', false],
    ['数量指标|项目数|≥5项|6个', true],
    ['数量指标|宣传活动|6场|6次', true],
    ['数量指标|培训人次|≥200人次|210人', true],
    ['数量指标|培训人次|≥200人次|210名', true],
    ['数量指标|设备|5套|5台', true],
    ['数量指标|覆盖范围|≥3个村|3个', true],
  ])('%s is met; the other counter is said: %s', (row, isSaid) => {
    expect(answered(row)).toEqual(['met', '10.00']);
    expect(says(row, 'unit-mismatch')).toBe(isSaid);
  });

  test.each([
    '数量指标|培训人数|≥200人|210人次',
    '数量指标|培训人次|≥200人次|180人',
    '数量指标|设备|10套|10人',
    // Of so many persons each may have come more than once.
    '数量指标|接待人次|≤200人次|150人',
    // Of one there are many of the other.
    '数量指标|覆盖村数|≥3村|120户',
    '数量指标|建设学校|≥2所|24间',
    '数量指标|采购品种|≥3种|20件',
    '数量指标|采购种类|≥3类|50个',
    // So far apart that something else may have been counted.
    '数量指标|培训场次|5场|20次',
    '数量指标|宣传活动|≥20次|5场',
    '数量指标|建设项目|≥5项|20个',
    '数量指标|采购|≥3件|1项',
    '数量指标|设备|5套|10台',
    '数量指标|覆盖村|≥3个|12个户',
    '社会效益指标|信访件|≤3件|5起',
  ])('%s is for a person', (row) => {
    expect(answered(row)).toEqual(['needsReview', null]);
  });

  test.each([
    ['数量指标|项目数|≥5项|4个', 'unmet', '8.00'],
    ['数量指标|宣传活动|20场|0次', 'unmet', '0.00'],
    ['社会效益指标|信访件|≤30件|5起', 'met', '10.00'],
  ])('%s: the figures lie near each other, or are met the more certainly', (row, ...expected) => {
    expect(answered(row)).toEqual(expected);
  });

  test('that keep a row open are named once, and the figures as they stand are offered', () => {
    const row = '数量指标|培训场次|≥5场|20次';
    expect([says(row, 'not-comparable'), says(row, 'unit-mismatch')]).toEqual([true, false]);
    const [indicator] = formWith(row).indicators;
    expect(indicator?.candidates).toEqual([{ score: '10.00', reading: '按数值直接比较' }]);
  });
});

test.each(['基本分', '权数', '自评权重', '最高分'])(
  '%s holds the points only where no column 分值 does',
  (header) => {
    const pointsUnder = (...headers: readonly string[]) =>
      assess(
        gridOfText(
          [
            '项目支出绩效自评表\n（2023年度）\n项目名称|饮水',
            `一级指标|二级指标|三级指标|年度指标值|实际完成值|${headers.join('|')}|得分`,
            `产出指标|数量指标|打井|≥5口|5口|${headers.map((_, at) => String(10 + at)).join('|')}|`,
          ].join('\n'),
        ),
        MOF_PROFILE,
      ).forms[0]?.indicators[0]?.weight;
    expect(pointsUnder(header)).toBe('10');
    expect(pointsUnder(header, '分值')).toBe('11');
  },
);

describe('so often in a year', () => {
  test.each([
    ['数量指标|检查|每年2次|2次', 'met', '10.00'],
    ['数量指标|检查|每季度1次|4次', 'met', '10.00'],
    ['数量指标|检查|每月不少于1次|13次', 'met', '10.00'],
    ['数量指标|巡查|1次/月|12次', 'met', '10.00'],
    ['数量指标|巡查|≥12次|每月1次', 'met', '10.00'],
    // Nobody knows whether it went on all the year.
    ['数量指标|巡查|1次/月|10次', 'needsReview', null],
    // Three in one month are more than one a month.
    ['社会效益指标|停水次数|≤1次/月|3次', 'needsReview', null],
  ])('%s: %s', (row, ...expected) => {
    expect(answered(row)).toEqual(expected);
  });
});

describe('words around a figure that change nothing', () => {
  test.each([
    ['质量指标|合格率|确保90%|92%', 'met', '10.00'],
    ['质量指标|合格率|保持90%以上|88%', 'unmet', '9.78'],
    ['质量指标|合格率|稳定在90%以上|92%', 'met', '10.00'],
    ['质量指标|合格率|力争不低于90%|92%', 'met', '10.00'],
    ['质量指标|合格率|≥95%|平均94%', 'unmet', '9.89'],
    ['数量指标|采购数量|10台以上（含10台）|10台', 'met', '10.00'],
    ['数量指标|采购数量|购置10台|9台', 'unmet', '9.00'],
    ['数量指标|采购数量|10台|购置9台', 'unmet', '9.00'],
  ])('%s: %s', (row, ...expected) => {
    expect(answered(row)).toEqual(expected);
  });

  test.each([
    '数量指标|站点|新建5个|5个',
    '质量指标|合格率|确保合格|92%',
    // What was to be is not what was reached.
    '质量指标|合格率|≥95%|力争95%',
    '质量指标|合格率|≥95%|确保达到96%',
    '数量指标|论文|≥10篇|争取完成10篇',
    // Another thing was done.
    '数量指标|专利授权|≥5项|申请5项',
    '数量指标|设备购置|3台|维修3台',
    '数量指标|房屋|10户|拆除10户',
    '数量指标|设备|3台|维修3台',
    '数量指标|道路建设|10公里|绿化10公里',
    '数量指标|论文发表|3篇|编制3篇',
    '数量指标|资助人数|10人|受益10人',
  ])('%s is not read so', (row) => {
    expect(answered(row)[0]).not.toBe('met');
  });
});

describe('what the answer leaves to the name', () => {
  test.each([
    '可持续影响指标|后续管护|到位|管护到位',
    '时效指标|资金拨付|及时拨付|及时',
    '社会效益指标|保障水平|有效保障|得到有效保障',
    '质量指标|项目验收|合格|验收合格',
    '质量指标|项目验收|验收合格|合格',
    '社会效益指标|群众权益|得到保障|已得到保障',
    '社会效益指标|群众权益|保障|已得到保障',
    '可持续影响指标|长效机制|建立健全|已建立健全长效机制',
  ])('%s says the target', (row) => {
    expect(answered(row)).toEqual(['qualitative', '10.00']);
  });

  test.each([
    '可持续影响指标|有效提升服务能力|有效提升|提升',
    '可持续影响指标|后续管护|到位|管护未到位',
    '可持续影响指标|后续管护|到位|宣传到位',
    '时效指标|资金拨付及时性|及时拨付|拨付',
    '质量指标|建成并投入使用情况|建成并投入使用|建成',
    '质量指标|设施正常运行|正常运行|运行',
    '质量指标|验收合格情况|验收合格|验收',
  ])('%s does not', (row) => {
    expect(answered(row)[1]).not.toBe('10.00');
  });
});

describe('a growth that was to be, and by how much it was', () => {
  test.each(['提高|提高5%', '较上年增长|增长3.2%', '同比提升|提升1个百分点'])(
    '%s says the target',
    (words) => {
      expect(answered(`社会效益指标|知晓率|${words}`)).toEqual(['qualitative', '10.00']);
    },
  );

  // 提高到5% says where it stands.
  test.each(['显著提高|提高5%', '提高|提高0%', '下降|提高5%', '提高|提高到5%'])(
    '%s is for a person',
    (words) => {
      expect(answered(`社会效益指标|知晓率|${words}`)).toEqual(['needsReview', null]);
    },
  );
});

test('控制在预算内 is held against the budget of the form', () => {
  expect(answered('成本指标|成本控制|控制在预算内|98万元')).toEqual(['met', '10.00']);
  expect(answered('成本指标|成本控制|控制在预算内|110万元')[0]).toBe('unmet');
});

describe('words that both values say count for the direction as the name does', () => {
  test.each([
    ['质量指标|服务质量|投诉率5%|投诉率3%', 'needsReview', null],
    ['质量指标|服务质量|投诉率5%|投诉率8%', 'needsReview', null],
    ['质量指标|服务质量|投诉率5%|投诉率5%', 'met', '10.00'],
    ['质量指标|服务质量|投诉率≤5%|投诉率3%', 'met', '10.00'],
    ['质量指标|服务质量|投诉率≤5%|投诉率10%', 'unmet', '5.00'],
    ['质量指标|服务质量|投诉5起|投诉3起', 'needsReview', null],
    ['社会效益指标|安全|发生事故2起|发生事故1起', 'needsReview', null],
    ['社会效益指标|安全生产|事故2起|事故0起', 'needsReview', null],
    ['质量指标|数据|差错率2%|差错率1%', 'needsReview', null],
    ['质量指标|货物质量|退货率5%|退货率3%', 'needsReview', null],
    ['质量指标|教学|缺课率3%|缺课率1%', 'needsReview', null],
    ['社会效益指标|营商环境|违规收费3起|违规收费1起', 'needsReview', null],
    // What is done about it is more and better.
    ['质量指标|服务质量|投诉办结率95%|投诉办结率98%', 'met', '10.00'],
    ['数量指标|受益对象|贫困人口500人|贫困人口520人', 'met', '10.00'],
    ['数量指标|救助人数|残疾人50人|残疾人45人', 'unmet', '9.00'],
    ['数量指标|设备|购买服务器4台|购买服务器3台', 'unmet', '7.50'],
  ])('%s: %s %s', (row, ...expected) => {
    expect(answered(row)).toEqual(expected);
  });
});

describe('a figure below zero', () => {
  test.each([
    // It fell by twelve, or it rose.
    ['生态效益指标|能耗下降率|10%|-12%', 'needsReview', null],
    ['生态效益指标|单位能耗降幅|≥10%|-12%', 'needsReview', null],
    ['社会效益指标|事故起数下降|≥5%|-8%', 'needsReview', null],
    ['社会效益指标|就诊人次增长率|≥5%|-1%', 'unmet', '0.00'],
  ])('%s: %s %s', (row, ...expected) => {
    expect(answered(row)).toEqual(expected);
  });
});

describe('0 of what is done about something bad, said by both values, is for a person', () => {
  test.each([
    ['数量指标|出警|处置火灾0起|处置火灾2起', 'needsReview', null],
    ['数量指标|执法|查办违法案件0件|查办违法案件16件', 'needsReview', null],
  ])('%s: %s %s', (row, ...expected) => {
    expect(answered(row)).toEqual(expected);
  });
});
