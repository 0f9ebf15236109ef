import {
  any,
  anything,
  beforeAnyBut,
  either,
  endOr,
  few,
  maybe,
  maybeAll,
  one,
  phrase,
  some,
  upTo,
} from './phrase';
import { wordTable, wordsMeaning, type WordTable } from './wordTable';

function words(seen: string, ...list: readonly string[]): WordTable<true> {
  return wordTable(wordsMeaning<true>(true, seen, ...list));
}

const TITLES = 'titles of published forms';
const EVALUATED = words(TITLES, '情况', '结果', '打分', '评分', '得分', '一览', '完成情况');
/** 项目支出绩效自评表, 自评情况表; not 自评表格填写说明. */
export const FORM_TITLE = phrase(one('自评'), maybe('价'), maybe(EVALUATED), one('表'), beforeAnyBut('格头'));
/** How a title's second line begins, where the first says what was spent: 2023年度项目支出 above 绩效自评表. */
export const TITLE_RESTS = words(TITLES, '绩效', '自评');
/** What the name of a body ends with: 某局2023年度. */
export const BODY_ENDINGS = words(
  TITLES,
  ...['局', '委', '办', '厅', '部', '院', '校', '馆', '所', '站', '处', '科', '会', '社', '园', '队', '室'],
  ...['中心', '公司', '学', '镇', '乡', '街道', '省', '市', '州', '县', '区', '旗'],
);
/** What a title's first line may end with: 2023年度部门预算项目支出. */
export const WHAT_IS_SPENT = words(
  TITLES,
  ...[
    '部门',
    '单位',
    '财政',
    '预算',
    '专项',
    '项目',
    '资金',
    '支出',
    '整体',
    '转移支付',
    '市级',
    '县级',
    '区级',
    '省级',
    '本级',
  ],
);
/** Of a title: 自评表填报说明 and 自评表汇总 are about forms. */
export const ABOUT_FORMS = words(TITLES, '说明', '标准', '汇总', '得分表', '目录', '须知');
/** 项目支出绩效自评, 转移支付绩效目标自评, without 表. */
export const SHORT_FORM_TITLE = phrase(
  ...[upTo(30), one('项目', '绩效'), maybe('支出'), maybe('绩效'), maybe('目标'), one('自评'), endOr('(')],
);
/** 绩效目标完成情况表: what became of the targets without saying 自评 (Sichuan 2018-2020, annexes of evaluators). */
export const RESULTS_TITLE = phrase(one('绩效目标完成情况'), endOr('表'));
/** The same words as a label inside other forms. */
export const RESULTS_LABEL = phrase(maybe('年度', '项目年度', '全年'), one('绩效目标完成情况'));
/** (接上表): the same form goes on. */
export const CONTINUED = phrase(maybe('('), one('接上'));
/** Other tables that carry the same indicator names. */
export const OTHER_TITLE = phrase(
  either(
    [one('绩效目标'), maybe('申报', '批复', '调整'), one('表')],
    [one('监控'), maybe('情况'), one('表')],
    [one('汇总表')],
  ),
);

const WHOSE_TOTAL = words('total rows', ...['自评', '项目', '绩效', '指标', '评价', '综合', '单位', '部门']);
const TOTALS = words(
  'total rows',
  ...['总分', '总分值', '合计', '总计', '总得分', '总分合计', '得分合计', '合计得分', '分值合计'],
  ...[
    '自评得分',
    '项目得分',
    '综合得分',
    '最终得分',
    '自评分',
    '总评分',
    '综合评分',
    '评分合计',
    '自评分合计',
  ],
);
/** 总分, 合计, 自评总分:: the label of the row that holds the total. */
export const TOTAL_LABEL = phrase(any(WHOSE_TOTAL), one(TOTALS), maybe('及等级'), maybe(':'));
/** The total's words behind a year: (2021年度)自评总得分:100分. */
export const TOTAL_BEHIND = phrase(
  few(4, words('titles', '自评', '项目', '绩效', '综合')),
  one(words('titles', '总得分', '总分', '得分', '评分')),
);
/** 评价年度:, 评价期间: before a year. */
export const YEAR_LABEL = phrase(
  maybe(words('year lines', '评价', '预算', '自评', '所属', '绩效')),
  one(words('year lines', '年度', '期间', '时段', '时间')),
);
/** How a total is named in one cell with its figure: 自评总得分:93.2分. */
export const STATED_TOTAL = phrase(
  either([one('总得分', '总分')], [one('自评'), some('总', '得'), one('分')]),
);
/** 自评得分, 自评总分: the form's own score, as a head states it. */
export const OWN_SCORE = phrase(one('自评'), some('总', '得'), one('分'));
/** Grades that are printed beside the total. */
export const GRADES_IN_TOTAL = words('total rows', '优', '优秀', '良', '良好', '中', '合格', '差', '不合格');
/** 等级, 评价等级:优: of the total. */
export const GRADE_SAID = phrase(
  few(2, words('total rows', '评价', '自评', '绩效', '综合', '评定', '结果')),
  one(words('total rows', '等级', '等次', '档次')),
  ...[maybe('为'), maybe(':'), maybe(GRADES_IN_TOTAL)],
);
/** 小计, 数量指标小计: a row that adds up others. */
export const SUBTOTAL_LABEL = phrase(upTo(12), one('小计', '合计'), maybe(':'));

const FOOT = 'ministry form, footers';
const FILLED_IN = words(FOOT, '填报', '填表', '填写', '评分', '自评');
const ABOUT_FILLING = words(FOOT, '人', '日期', '时间', '说明', '标准', '依据');
const WHOSE_HEAD = words(FOOT, '项目', '财务', '单位', '部门', '分管');
const OPINION_OF = words(FOOT, '主管部门', '财政部门', '评审', '单位', '专家');
/** Lines below the indicators that belong to nobody's score: notes, signatures, conclusions. */
export const FOOTER = phrase(
  either(
    [one(words(FOOT, '备注:', '说明:'))],
    [one(FILLED_IN), one(ABOUT_FILLING)],
    [maybe(WHOSE_HEAD), one('负责人', '领导'), endOr(':', '(', '签')],
    [one(OPINION_OF), maybe('审核', '审查', '评审'), one('意见')],
    [
      one(
        words(
          FOOT,
          ...['经办人', '制表', '审核', '复核人', '联系人', '联系电话', '其他需说明', '其他需要说明'],
          ...[
            '评价结论',
            '评价结果',
            '自评结论',
            '自评结果',
            '评价等级',
            '自评等级',
            '存在问题',
            '存在的问题',
          ],
          ...['改进措施', '偏差大或', '佐证材料', '绩效自评结论'],
        ),
      ),
    ],
  ),
);

const MONEY_ADDED = words(
  'LAYOUTS §4',
  ...[
    '增减',
    '增加',
    '减少',
    '增/减',
    '调增',
    '调减',
    '追加',
    '追减',
    '+',
    '±',
    '+-',
    '±-',
    '+/-',
    '±/-',
    '+/',
    '±/',
  ],
);
/** 调整预算(增减数), 预算调整数(+/-): how much was added, not what there is. */
export const AMOUNT_ADDED = phrase(one('('), one(MONEY_ADDED), upTo(4), one(')'));

const GOAL = words('ministry form', '指标', '目标');
/** 现目标值 beside 原目标值: the target as it is now. */
export const TARGET_NOW = phrase(
  either(
    [one('现', '新'), maybe('绩效', '年度'), one(GOAL)],
    [one(words('LAYOUTS §3', '修订', '修正', '变更', '更正'))],
  ),
);
/** What points in a header are called: 得分(满分10分), (权重10). */
export const POINTS_NAMES = words('LAYOUTS §4', '满分', '权重', '分值', '标准分');

/** Where a form begins whose title is missing (LAYOUTS §8). */
export const FIRST_LABELS = words('LAYOUTS §8', '项目名称', '年度资金总额', '主管部门', '年度总体目标');

/** 年度总体目标: what was expected, and what was done. */
export const GOAL_EXPECTED = words(
  'ministry form and seeds',
  ...['预期目标', '年初设定目标', '年度总体目标', '项目年度目标', '年度目标', '预期绩效目标'],
  ...[
    '年度绩效目标',
    '总体目标',
    '年初目标',
    '预期总体目标',
    '年度预期目标',
    '项目总体目标',
    '年度总体绩效目标',
    '年初预期目标',
  ],
  ...['全年(调整)绩效目标', '调整绩效目标', '调整后绩效目标'],
  ...['项目绩效目标', '年初绩效目标', '全年预期目标', '设定目标', '年度工作目标', '总体绩效目标'],
);
export const GOAL_ACTUAL = words(
  'ministry form and seeds',
  ...['实际完成情况', '全年实际完成情况', '年度总体目标完成情况综述', '年度目标完成情况', '目标完成情况'],
  ...[
    '全年完成情况',
    '年度总体目标完成情况',
    '总体目标完成情况',
    '目标实际完成情况',
    '年度绩效目标完成情况',
    '绩效目标完成情况',
  ],
  ...[
    '实际完成目标',
    '目标实现情况',
    '年度目标实际完成情况',
    '年度完成情况',
    '项目绩效目标完成情况',
    '绩效目标实际完成情况',
    '全年目标实际完成情况',
    '全年绩效目标完成情况',
    '全年目标完成情况',
  ],
  '完成情况',
);

const FIGURE = words('pages', ...Array.from({ length: 10 }, (_, figure) => String(figure)));
/** 第 2 页 共 2 页, 第2页: printed between title and head of each page. */
export const PAGE_NUMBER = phrase(
  ...[maybe('第'), one(FIGURE), few(2, FIGURE), one('页')],
  ...[maybe(',', '/'), maybe('共'), few(3, FIGURE), maybe('页')],
);

/** 金额单位: with 元 in the cell beside it. */
export const UNIT_LABEL = phrase(maybe('金额', '货币', '计量'), one('单位'), maybe(':'));

/** 年度主要任务, 任务名称: of a block whose 完成情况 is not the goals'. */
export const TASKS = phrase(
  maybe(words('Hubei', '年度', '本年', '本年度', '全年')),
  ...[maybe('主要', '重点'), maybe('工作'), one('任务'), maybe('名称')],
);
/** A label below the funds block: what stands there is no longer money. */
export const BELOW_FUNDS = phrase(
  either(
    [maybe('年度', '年初', '当年'), one('总体目标', '绩效目标')],
    [one('项目'), maybe('年度', '总体', '绩效'), one('目标')],
    [one(words('ministry form', '年初设定目标', '预期目标', '绩效指标', '总分', '自评', '填报', '填表'))],
    [TASKS],
    [anything, one('完成情况'), endOr()],
  ),
);

/** 项目名称, 转移支付(项目)名称, 专项名称. */
export const PROJECT_LABEL = phrase(
  one(
    words(
      'heads of published forms',
      '转移支付项目',
      '转移支付(项目)',
      '专项',
      '专项资金',
      '项目',
      '项目支出',
    ),
    '财政项目',
  ),
  ...[one('名称'), maybe(':')],
);
/** 项目名称:… in one cell. */
export const PROJECT_IN_CELL = phrase(one('项目名称:', '专项名称:'));
/** 单位名称, 项目负责人 and the like: labels that open the form's head. */
export const HEAD_OPENINGS = words(
  'heads of published forms',
  ...['主管部门', '主管单位', '实施单位', '项目单位', '项目负责人', '项目类别', '项目类型', '预算单位'],
  ...['填报单位', '单位名称'],
);

const IN_BRACKETS = [maybeAll(one('('), anything, one(')')), maybe(':')] as const;
const NAMED = maybe('名称');
/** Labels of the unit that answers for a form, the most exact first; the authority above it last. */
export const UNIT_LABELS = [
  phrase(maybe('项目'), one('实施单位'), NAMED, ...IN_BRACKETS),
  phrase(one('项目'), maybe('承担', '承办', '执行', '申报'), one('单位'), NAMED, ...IN_BRACKETS),
  phrase(
    either(
      [one(words('heads of published forms', '预算', '填报', '申报', '自评', '用款')), one('单位'), NAMED],
      [one('单位名称')],
      [one('预算部门'), NAMED],
    ),
    ...IN_BRACKETS,
  ),
  phrase(one('主管部门', '主管单位'), maybe('及代码', '名称'), ...IN_BRACKETS),
];
/** 填报单位 in one cell with the name. */
export const UNIT_IN_CELL = words(
  'heads of published forms',
  ...['实施单位', '项目单位', '预算单位', '填报单位', '申报单位', '单位名称'],
);
/** What stands beside a blank answer is the next label, not a unit. */
export const NEXT_LABEL = phrase(
  either(
    [maybe('项目'), maybe('实施', '承担', '预算', '填报', '申报'), one('单位')],
    [one('项目'), one(words('heads of published forms', '名称', '负责人', '类别', '类型', '资金'))],
    [
      one(
        words(
          'heads of published forms',
          ...['主管部门', '主管单位', '单位名称', '联系人', '联系电话', '填报人', '填报日期'],
        ),
      ),
    ],
  ),
);
