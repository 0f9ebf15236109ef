import { wordTable, wordsMeaning } from './wordTable';

/** Rates that pass 100% in earnest; every other rate of a whole cannot (CHECKS: `percent-odd`). */
export const OPEN_ENDED_RATES = wordTable([
  ...wordsMeaning(
    'open',
    'names of indicators',
    '增长',
    '提高',
    '提升',
    '同比',
    '增幅',
    '增加',
    '增速',
    '升幅',
    '上升',
  ),
  ...wordsMeaning(
    'open',
    'names of indicators',
    '完成率',
    '执行率',
    '周转率',
    '收益率',
    '回报率',
    '增值率',
    '负债率',
    '控制率',
  ),
  ...wordsMeaning(
    'open',
    'names of indicators',
    '变动率',
    '利用率',
    '保值',
    '偿还率',
    '杠杆',
    '投入产出',
    '任务率',
    '发展速度',
    ...[
      '债务率',
      '流动比率',
      '速动比率',
      '拨备',
      '毛入学率',
      '容积率',
      '倍数',
      '产销率',
      '床位使用率',
      '病床使用率',
      '存贷比',
    ],
    ...[
      '利息覆盖',
      '成本覆盖',
      '现金流覆盖',
      '融资覆盖',
      '征收率',
      '征缴率',
      '上座率',
      '复种指数',
      '利润率',
      '资本回报',
      '偿付能力',
    ],
    ...['实现率', '达成率', '超额', '入库率', '履约率', '现金比率', '产权比率', '市净率', '指数', '保障倍数'],
  ),
]);
/** Names of shares of a whole that do not end in 率. */
export const SHARE_NAMES = wordTable(
  wordsMeaning(
    'share',
    'names of indicators',
    '满意度',
    '合格',
    '覆盖',
    '占比',
    '比例',
    '比重',
    '及时',
    '知晓度',
    '认可度',
  ),
);

/** Standards that are paid out: of these a floor is what is wanted (CHECKS: `cost-direction`). */
export const PAID_STANDARDS = wordTable([
  ...wordsMeaning('paid', 'CHECKS: cost-direction', '补助', '补贴', '工资', '薪酬', '津贴', '待遇'),
  ...wordsMeaning(
    'paid',
    'names of indicators',
    '救助',
    '奖励',
    '奖金',
    '抚恤',
    '慰问',
    '发放标准',
    '供养',
    '保障标准',
    '低保',
    '报酬',
    '劳务费',
    ...['补偿标准', '优待', '经费标准', '奖补', '资助'],
  ),
]);
/** Names by which money is saved. */
export const SAVING_WORDS = wordTable(
  wordsMeaning(
    'saving',
    'names of indicators',
    '节约',
    '节省',
    '节支',
    '压减',
    '降低',
    '下降',
    '减少',
    '结余',
  ),
);

/** Praise that answers nothing when it stands alone (CHECKS: `qualitative-band`). */
export const EMPTY_PRAISE = wordTable(
  wordsMeaning(
    'praise',
    'CHECKS: qualitative-band',
    '好',
    '很好',
    '较好',
    '良好',
    '非常好',
    '还好',
    '不错',
    '可以',
    '优秀',
    '优',
  ),
);

/** Words of an amount that is not exact (WORDING 8). */
export const INEXACT_WORDS = wordTable(
  wordsMeaning(
    'inexact',
    'WORDING 8',
    '大约',
    '约',
    '左右',
    '上下',
    '近',
    '余',
    '多',
    '几',
    '预计',
    '估计',
    '暂估',
  ),
);

/** Targets in words that can be held against facts all the same: all there is of something. */
export const COUNTABLE_WORDS = wordTable([
  ...wordsMeaning(
    'countable',
    'targets of published forms',
    '全覆盖',
    '全部',
    '应保尽保',
    '应发尽发',
    '应收尽收',
    '应检尽检',
  ),
  ...wordsMeaning(
    'countable',
    'targets of published forms',
    '应补尽补',
    '应助尽助',
    '应修尽修',
    '按实际',
    '据实',
    '按需',
    '足额',
    '每',
  ),
  ...wordsMeaning(
    'countable',
    'targets of published forms',
    '完成',
    '有',
    '无',
    '是',
    '一',
    '二',
    '两',
    '三',
    '四',
    '五',
    '百',
    '千',
  ),
]);

/** What Excel shows for a value it cannot work out, also where it was pasted as text. */
export const ERROR_TEXTS = wordTable(
  wordsMeaning(
    'error',
    'Excel',
    ...['#REF!', '#VALUE!', '#DIV/0!', '#N/A', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '####'],
  ),
);

/** Grades as they are printed. */
export const GRADE_SPELLINGS = wordTable<'excellent' | 'good' | 'fair' | 'poor'>([
  ...wordsMeaning<'excellent' | 'good' | 'fair' | 'poor'>('excellent', 'total rows', '优', '优秀'),
  ...wordsMeaning<'excellent' | 'good' | 'fair' | 'poor'>('good', 'total rows', '良', '良好'),
  ...wordsMeaning<'excellent' | 'good' | 'fair' | 'poor'>('fair', 'total rows', '中', '合格', '中等'),
  ...wordsMeaning<'excellent' | 'good' | 'fair' | 'poor'>('poor', 'total rows', '差', '不合格'),
]);

/** Names of costs of the whole project. */
export const TOTAL_COST_NAMES = wordTable(
  wordsMeaning(
    'total',
    'names of cost indicators',
    '总成本',
    '总费用',
    '总经费',
    '总支出',
    '总投资',
    '总预算',
    '资金总额',
    '成本总额',
  ),
);
/** Labels of a form's head; beside 项目名称 and 主管部门 a name must stand (CHECKS: `head-missing`). */
export const HEAD_LABELS = wordTable<'project' | 'department' | 'unit' | 'other' | 'filed'>([
  { word: '项目名称', means: 'project', seen: 'ministry form' },
  { word: '专项名称', means: 'project', seen: 'Hunan county' },
  { word: '政策名称', means: 'project', seen: 'self-evaluation of policies' },
  { word: '部门名称', means: 'department', seen: 'self-evaluation of a whole department' },
  ...wordsMeaning(
    'department' as const,
    'ministry form',
    '主管部门',
    '主管单位',
    '项目主管部门',
    '主管部门及代码',
  ),
  ...wordsMeaning(
    'unit' as const,
    'ministry form; seed 2',
    '实施单位',
    '项目单位',
    '项目实施单位',
    '预算单位',
    '单位名称',
  ),
  ...wordsMeaning(
    'other' as const,
    'heads of published forms',
    '项目负责人',
    '负责人',
    '联系人',
    '联系电话',
    '电话',
  ),
  ...wordsMeaning(
    'other' as const,
    'heads of published forms',
    '项目类型',
    '项目类别',
    '项目属性',
    '项目性质',
    '项目编码',
  ),
  ...wordsMeaning(
    'other' as const,
    'heads of published forms',
    '填报单位',
    '填报人',
    '项目起止时间',
    '项目资金',
    '资金性质',
  ),
  ...wordsMeaning(
    'filed' as const,
    'heads of published forms',
    '填报日期',
    '填报时间',
    '填表日期',
    '填表时间',
    '日期',
    '自评时间',
  ),
]);

/** What an option begins with that is the opposite of another one. */
export const NEGATIONS = wordTable(
  wordsMeaning('negation', 'lists of options', '不', '未', '无', '没有', '非'),
);
