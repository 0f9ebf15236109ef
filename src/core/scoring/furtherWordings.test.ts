import { Decimal } from 'decimal.js';
import {
  formCell,
  indicatorRow,
  judgementOf,
  offeredBy,
  saidOf,
  type RowTexts,
} from '../../../test/scoring/rows';
import { readRow } from '../reading/readRow';
import { judgeRow } from './judgeRow';
import type { Judgement } from './judgement';
import { MOF_PROFILE } from './profiles/mof';

/** Rows of VALUES §10 and of SCORING §1 that published forms write in words. */
function said(texts: RowTexts): string {
  return shortOf(judgementOf(texts));
}

function shortOf({ verdict, score }: Judgement): string {
  return score === null ? verdict : `${verdict} ${score.toFixed()}`;
}

describe('words for nothing', () => {
  test.each([
    ['资金违规使用情况', '0', '无', 'qualitative 10'],
    ['安全生产事故', '=0起', '未发生', 'qualitative 10'],
    ['安全生产事故', '0次', '未发生安全生产责任事故', 'qualitative 10'],
    ['亡人事故起数', '不发生', '未发生', 'qualitative 10'],
    ['群体上访', '≤5次', '无上访', 'qualitative 10'],
    ['集体上访人次', '小于5次', '未发生集体上访', 'qualitative 10'],
    ['舆情', '杜绝重大舆情', '未出现重大舆情', 'qualitative 10'],
    ['安全事故', '无', '无', 'qualitative 10'],
    ['对环境的破坏', '无', '无破坏', 'qualitative 10'],
    ['生态影响', '无', '未发生污染', 'qualitative 10'],
    ['生态影响', '无', '无', 'needsReview'],
    ['无障碍环境', '无', '无障碍设施', 'needsReview'],
    ['工伤事故', '无事故', '0起', 'met 10'],
    ['工伤事故', '无事故', '2起', 'unmet 0'],
    ['投诉件数', '0', '3', 'unmet 0'],
    // What is wanted, or may be, is not done by having none of it.
    ['培训场次', '≥4场', '无', 'missing'],
    ['培训场次', '≥4场', '没有', 'needsReview'],
    ['无障碍设施', '0', '无障碍设施完好', 'needsReview'],
    ['沉降点', '≤3处', '未发生变化', 'needsReview'],
    ['设备完好', '无', '无', 'needsReview'],
    ['安全事故', '=0起', '未发生重大事故2起', 'needsReview'],
  ])('%s: %s against %s is %s', (name, target, achieved, expected) => {
    expect(said({ name, target, achieved })).toBe(expected);
  });

  test('says that a person is to confirm', () => {
    expect(judgementOf({ target: '0起', achieved: '未发生' }).note?.['zh-CN']).toBe(
      '实际「未发生」按 0 计，建议满分，请确认。',
    );
  });
});

describe('figures as clerks write them', () => {
  test.each([
    ['≥3百人', '280人', 'unmet 9.33'],
    ['≥3百分点', '2个百分点', 'unmet 6.67'],
    ['≥伍次', '叁次', 'unmet 6'],
    ['壹拾贰套', '12套', 'met 10'],
    ['5次内', '4次', 'met 10'],
    ['3起内', '4起', 'unmet 7.5'],
    // A blank between digits may be a thousands mark or two figures: a person says which.
    ['≥10 000人', '9 500人', 'unmet 9.5'],
    ['≥10 000人', '10 000人', 'met 10'],
    ['≥1 000 000元', '900 000元', 'unmet 9'],
    // Two figures in one cell are no thousands.
    ['≥100人', '100 100人', 'needsReview'],
    ['≥510人', '5 10人', 'needsReview'],
  ])('%s against %s is %s', (target, achieved, expected) => {
    expect(said({ target, achieved })).toBe(expected);
  });
});

describe('not done beside a number or a day', () => {
  test.each([
    ['≥95%', '未开展调查', '', 'unmet 0'],
    ['≥4场', '未开展', '0', 'unmet 0'],
    ['12月底前', '因招标推迟未实施', '', 'unmet 0'],
    ['80%-90%', '尚未开展', '', 'unmet 0'],
    ['2023年10月', '未竣工', '0', 'unmet 0'],
    ['2023年10月', '未完工', '', 'unmet 0'],
    ['2023年10月', '未验收', '0', 'unmet 0'],
    ['2023年10月', '主体已建，未验收', '0', 'needsReview'],
    ['2023年10月', '正在施工未完工', '0', 'needsReview'],
    ['≥4场', '未开展', '5', 'needsReview'],
    ['≥4场', '部分未完成', '', 'needsReview'],
    ['≥4场', '未完成2场', '', 'needsReview'],
    ['≤3次', '未开展', '', 'needsReview'],
  ])('%s against %s with %j points is %s', (target, achieved, score, expected) => {
    expect(said({ target, achieved, score })).toBe(expected);
  });

  test('is suggested only, and the note asks for what was done in part', () => {
    const judgement = judgementOf({ target: '≥4场', achieved: '未开展' });
    expect(judgement).toMatchObject({ isOnlySuggested: true, targetMet: false });
    expect(judgement.note?.['zh-CN']).toMatch('建议 0 分；如已完成一部分，请填写实际数值');
  });
});

describe('better than asked, and the target’s own words', () => {
  test.each([
    ['有所提升', '明显提升'],
    ['有所改善', '显著改善'],
    ['基本满意', '非常满意'],
    ['建立', '已建立'],
    ['建成投用', '已建成投用'],
    ['保障有力', '保障有力，未发生安全事故'],
    ['运转正常', '运转正常；服务稳定'],
    ['不超预算', '未超预算'],
    ['不拖欠工资', '没有拖欠工资'],
    ['是', '√'],
    ['按时发放', '☑'],
  ])('%s: %s suggests full marks', (target, achieved) => {
    expect(said({ target, achieved, category: '社会效益指标' })).toBe('qualitative 10');
  });

  test.each([
    ['明显提升', '有所提升', 'qualitative'],
    ['保障有力', '保障有力，但仍有缺口', 'needsReview'],
    ['建立', '尚未建立', 'needsReview'],
    ['无投诉', '√', 'needsReview'],
    ['按时发放', '□', 'needsReview'],
  ])('%s: %s is %s without a score', (target, achieved, expected) => {
    expect(said({ target, achieved, category: '社会效益指标' })).toBe(expected);
  });
});

describe('figures in words, with remarks, several in one cell', () => {
  test.each([
    ['≥100人次', '一百二十人次', 'met 10'],
    ['≥5个', '五个', 'met 10'],
    ['≥10场', '八场', 'unmet 8'],
    ['不少于三次', '3次', 'met 10'],
    ['≥90%', '百分之九十五点五', 'met 10'],
    ['≥200条', '256条（含转载）', 'met 10'],
    ['≥300人次', '培训12期、365人次', 'met 10'],
    ['≥12期', '365人次（12期）', 'met 10'],
    ['≥300人次', '计划365人次，12期', 'needsReview'],
    ['≥300人次', '上半年165人次，下半年200人次', 'needsReview'],
    ['一流', '一流', 'qualitative 10'],
    ['≥95%', '约96%', 'needsReview'],
    ['≥100%', '100%1000件', 'needsReview'],
  ])('%s against %s is %s', (target, achieved, expected) => {
    expect(said({ target, achieved })).toBe(expected);
  });

  test.each([
    ['约96%', '约数，请填写确切数值'],
    ['100%1000件', '里有几个数'],
    ['培训12期、365人次', '取与指标值同单位的 365人次'],
  ])('%s: %s', (achieved, expected) => {
    expect(judgementOf({ target: '≥300人次', achieved }).note?.['zh-CN']).toContain(expected);
  });
});

describe('units that convert and rates without a sign', () => {
  test.each([
    ['≥2公顷', '30亩', 'met 10'],
    ['≥30亩', '1公顷', 'unmet 5'],
    ['≤2天', '36小时', 'met 10'],
    ['≥2万册', '21000册', 'met 10'],
    ['≥2吨', '1500公斤', 'unmet 7.5'],
    ['≤5工作日', '48小时', 'needsReview'],
    ['≤0.4%', '0.1', 'met 10'],
    ['≥95%', '0.97', 'needsReview'],
    ['≥95%', '1', 'needsReview'],
  ])('%s against %s is %s', (target, achieved, expected) => {
    expect(said({ name: '进度', target, achieved })).toBe(expected);
  });

  test('both readings of 0.97 are named with their scores, the likely one first', () => {
    expect(offeredBy(judgementOf({ target: '≥95%', achieved: '0.97' }))).toEqual([
      '10 97% ≥ 95% → 10.00',
      '0.1 0.97% ÷ 95% × 10 = 0.10',
    ]);
  });
});

describe('days', () => {
  test.each([
    ['招生工作时限', '10月底前', '9月', 'met 10'],
    ['设备安装期限', '6月底前', '5月', 'met 10'],
    ['竣工时间', '11月底前', '12月', 'needsReview'],
    ['使用期限', '12月', '12月', 'met 10'],
    ['巡查时间', '2021.3.1-11.30', '2021.3.1-11.30', 'met 10'],
    // A month less of patrols is not done early.
    ['巡查时间', '2021年3月至11月', '2021年3月-10月', 'needsReview'],
    ['改造完成时间', '2021年3月至11月', '2021年3月-10月', 'met 10'],
    ['完工时间', '2021年12月31日前', '2021-12-20 00:00:00', 'met 10'],
    ['完工时间', '2021年12月31日前', '2021/12/20 星期一', 'met 10'],
    ['完工时间', '2021年12月31日前', '44550', 'needsReview'],
  ])('%s: %s against %s is %s', (name, target, achieved, expected) => {
    expect(said({ name, target, achieved, category: '时效指标' })).toBe(expected);
  });

  test('a serial number is said to be a day', () => {
    const { note } = judgementOf({ name: '完工时间', target: '2021年12月31日前', achieved: '44550' });
    expect(note?.['zh-CN']).toBe('「44550」像是日期的序列号（2021年12月20日），请改为日期。');
  });
});

describe('the form’s own budget', () => {
  const budget = { value: new Decimal(100), scale: 10_000, scaleName: '万', unit: '元' };
  test.each([
    ['项目成本', '批复预算以内', '98.5万元', 'met 10: 98.5 ≤ 100 → 10.00'],
    ['项目成本', '不超过预算', '98.5', 'met 10: 98.5 ≤ 100 → 10.00'],
    ['项目成本', '控制在预算范围以内', '125万元', 'unmet 8: 100 ÷ 125 × 10 = 8.00'],
    ['项目资金总额', '100', '85', 'needsReview'],
    ['发放补助户数', '100', '85', 'unmet 8.5: 85 ÷ 100 × 10 = 8.50'],
  ])('%s: %s against %s is %s', (name, target, achieved, expected) => {
    const row = indicatorRow({ name, target, achieved });
    expect(saidOf(judgeRow(readRow(row, budget), 2021, MOF_PROFILE).judgement)).toBe(expected);
  });
});

describe('a target passed by far', () => {
  test.each([
    ['≥10场', '14场', ['10 不扣分', '9 按偏离幅度扣减']],
    ['10场', '20场', ['10 不扣分', '3 按偏离幅度扣减', '5 越少越好']],
    ['≥2场', '4场', []],
    ['≥10场', '12场', []],
  ])('%s against %s offers %j', (target, achieved, expected) => {
    expect(offeredBy(judgementOf({ target, achieved }))).toEqual(expected);
  });
});

describe('spans of time as spreadsheets show them', () => {
  test.each([
    ['≤2小时', '1:30', 0.0625, 'met 10'],
    ['≤1小时', '1:30', 0.0625, 'unmet 6.67'],
    ['≤100分钟', '1:30', 0.0625, 'met 10'],
    ['≤2天', '36:00', 1.5, 'met 10'],
    ['≤1分钟', '0:01:30', 0.00104166, 'unmet 6.67'],
    ['≤2小时', '1:30', null, 'met 10'],
    // Typed as text beside minutes it may be a minute and a half; beside anything but a span nobody knows.
    ['≤100分钟', '1:30', null, 'needsReview'],
    ['≤2次', '1:30', 0.0625, 'needsReview'],
    ['1:00', '1:30', 0.0625, 'needsReview'],
  ])('%s against %s (%s) is %s', (target, achieved, stored, expected) => {
    const cell = { ...formCell(achieved), stored: stored === null ? null : new Decimal(stored) };
    const row = indicatorRow({ name: '响应时间', target, category: '时效指标' }, { achieved: cell });
    expect(shortOf(judgeRow(readRow(row), 2021, MOF_PROFILE).judgement)).toBe(expected);
  });
});

describe('days that were left as numbers in both cells', () => {
  test.each([
    ['完成时间', '45291', '45280', 'met 10'],
    ['竣工时间', '202312', '202311', 'met 10'],
    ['竣工时间', '202312', '202401', 'needsReview'],
    ['项目时效', '45291', '45280', 'needsReview'],
    ['受益人数', '45291', '45280', 'unmet 9.99'],
    ['受益人数', '202312', '202311', 'unmet 9.99'],
  ])('%s: %s against %s is %s', (name, target, achieved, expected) => {
    const category = name === '受益人数' ? '数量指标' : '时效指标';
    expect(said({ name, target, achieved, category })).toBe(expected);
  });

  test('a late one is named by its day', () => {
    const row = { name: '完成时间', category: '时效指标', target: '45291', achieved: '45299' };
    expect(judgementOf(row).note?.['zh-CN']).toContain('实际 2024年1月8日 晚于目标 2023年12月31日');
  });
});

describe('a row that does not apply', () => {
  test.each([
    ['不适用', '不适用', '10', 'needsReview'],
    ['不适用', '', '10', 'needsReview'],
    ['/', '/', '10', 'needsReview'],
    ['不涉及', '/', '/', 'missing'],
    ['无', '无', '0', 'missing'],
    // Of what was wanted somebody must say why there is none.
    ['≥10场', '不适用', '10', 'needsReview'],
    ['无', '无', '10', 'needsReview'],
  ])('%s and %s with %s points is %s', (target, achieved, weight, expected) => {
    expect(said({ name: '成本控制', target, achieved, weight })).toBe(expected);
  });

  test('with points, says that they go to other rows', () => {
    const { note } = judgementOf({ target: '不适用', achieved: '不适用' });
    expect(note?.['zh-CN']).toBe('该指标不适用，分值 10 分需由人工调整到其他指标后再计分。');
  });
});

describe('units and figures as clerks write them beside others', () => {
  test.each([
    ['救助户数', '≥100户', '100户300人', 'met 10'],
    ['救助人数', '≥300人', '100户300人', 'met 10'],
    ['培训人次', '≥500人次', '完成培训512人次', 'met 10'],
    ['补助人数', '≥1200人', '超1200人', 'met 10'],
    ['补助人数', '≥1300人', '超1200人', 'needsReview'],
    ['活动场次', '≥10场（次）', '12场', 'met 10'],
    ['救助人次', '≥10人次', '12人（次）', 'met 10'],
    ['事故起数', '=0起', '0次', 'met 10'],
    ['完成率', '=0起', '0%', 'needsReview'],
    ['造林面积', '≥1000平方米', '0.15公顷', 'met 10'],
    ['造林面积', '≥1000平方米', '1.5亩', 'met 10'],
    ['造林面积', '≥1000平方米', '1.2亩', 'unmet 8'],
    ['造林面积', '≥1平方公里', '100公顷', 'met 10'],
    ['电价', '≤0.5元/度', '0.48元', 'met 10'],
    ['电价', '≤0.5元/度', '480000元', 'needsReview'],
    ['运行维护费', '≤10万/年', '10万元', 'met 10'],
    // One figure carried on, two of one kind, or a share beside a count.
    ['响应时间', '≤1小时', '1小时30分', 'unmet 6.67'],
    ['活动场次', '≥3场', '2场3场', 'needsReview'],
    ['完成件数', '≥1000件', '100%1000件', 'needsReview'],
  ])('%s: %s against %s is %s', (name, target, achieved, expected) => {
    expect(said({ name, target, achieved })).toBe(expected);
  });
});

describe('rates without a sign of which both readings earn the same', () => {
  test.each([
    ['验收合格率', '0.95', '95%', 'met 10'],
    ['群众满意度', '≥0.9', '92%', 'met 10'],
    ['验收合格率', '≥95%', '0.97', 'needsReview'],
  ])('%s: %s against %s is %s', (name, target, achieved, expected) => {
    expect(said({ name, target, achieved })).toBe(expected);
  });
});

describe('further words of answers', () => {
  test.each([
    ['安全事故', '0起', '全年未发生', 'qualitative 10'],
    ['安全生产事故', '0', '全年无事故', 'qualitative 10'],
    ['安全事故发生数', '杜绝', '未发生', 'qualitative 10'],
    ['重大舆情', '无', '1起', 'unmet 0'],
    ['重大舆情', '无', '0起', 'met 10'],
    ['设备完好', '无', '1台', 'needsReview'],
    ['满意度', '≥90%', '未调查', 'unmet 0'],
    ['设备数量', '≥2台', '未采购', 'unmet 0'],
    ['完成时间', '年底前', '12月完成', 'met 10'],
    ['完成时间', '10月底前', '12月完成', 'needsReview'],
    ['发病人数占比', '降至10%以下', '9%', 'met 10'],
    ['发病人数占比', '降至10%以下', '12%', 'unmet 8.33'],
    ['保障水平', '良好', '一般', 'qualitative'],
    ['保障水平', '优良', '良', 'qualitative 10'],
    ['保障水平', '合格', '良好', 'qualitative 10'],
    ['带动就业', '效果显著', '效果一般', 'qualitative'],
    ['覆盖面', '全覆盖', '基本覆盖', 'qualitative'],
    ['项目成本', '不超过概算', '未超概算', 'qualitative 10'],
    ['项目成本', '不突破概算', '未超过概算', 'qualitative 10'],
    ['采购价格', '不高于市场价', '低于市场价', 'qualitative 10'],
    ['采购价格', '不高于市场价', '高于市场价', 'needsReview'],
    ['采购价格', '不高于市场价', '低于去年价', 'needsReview'],
  ])('%s: %s against %s is %s', (name, target, achieved, expected) => {
    expect(said({ name, target, achieved })).toBe(expected);
  });
});

test('a cost above its target without an operator is said to be above it, and is no saving', () => {
  const { note, candidates } = judgementOf({ name: '项目成本', target: '50万元', achieved: '55万元' });
  expect(note?.['zh-CN']).toContain('实际 55万元 高于目标 50万元');
  expect(note?.['zh-CN']).not.toContain('节约');
  expect(candidates.map(({ score }) => score.toFixed())).toEqual(['9.09']);
});
