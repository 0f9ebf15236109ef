import { wordTable, wordsMeaning } from './wordTable';

/** 全年累计完成95%: words before a figure that gather, without saying how it is held against another. */
export const GATHERING = wordTable([
  ...wordsMeaning(
    'sum' as const,
    'achieved cells of published forms',
    '全年',
    '年度',
    '实际',
    '累计',
    '总计',
    '合计',
    '共',
    '共计',
    '平均',
  ),
  // 问卷调查满意度95%: how it was found, before what was found.
  ...wordsMeaning(
    'sum' as const,
    'achieved cells of published forms',
    ...[
      '问卷调查',
      '抽样调查',
      '满意度调查',
      '第三方调查',
      '第三方测评',
      '经调查',
      '经问卷调查',
      '经抽查',
      '经抽检',
    ],
    ...[
      '经测评',
      '经统计',
      '经测算',
      '据统计',
      '经抽样调查',
      '经第三方测评',
      '经验收',
      '经检测',
      '经核查',
      '经检验',
    ],
  ),
  ...wordsMeaning('every' as const, 'achieved cells of published forms', '全部', '均'),
]);
/** 达到95%, 完成10个. */
export const REACHED = wordTable(
  wordsMeaning(true, 'VALUES §1', '达', '达到', '达成', '完成', '实现', '建成'),
);
/** 确保90%以上, 力争95%: what is meant to be; of an answer it says nothing of what is. 保持95%, 稳定在98%: what is. */
export const AIMING = wordTable<'meant' | 'kept'>([
  ...wordsMeaning<'meant'>('meant', 'target columns', '确保', '保证', '力争', '争取'),
  ...wordsMeaning<'kept'>(
    'kept',
    'target columns',
    ...['保持', '维持', '稳定', '保持稳定', '稳定保持', '始终保持', '继续保持'],
  ),
]);
export const AIMED_AT = wordTable(wordsMeaning(true, 'target columns', '在', '于'));
/** `tending`: what was there before was mended, planted or covered. */
type ActionKind =
  | (
      | 'buying'
      | 'building'
      | 'installing'
      | 'holding'
      | 'raising'
      | 'hiring'
      | 'giving'
      | 'visiting'
      | 'benefiting'
    )
  | ('printing' | 'publishing' | 'writing' | 'testing' | 'inspecting' | 'any')
  | Tending;
type Tending = 'mending' | 'treating' | 'planting' | 'paving';
export const TENDING_KINDS: readonly ActionKind[] = [
  'mending',
  'treating',
  'planting',
  'paving',
] satisfies Tending[];
const done = (kind: ActionKind, ...verbs: readonly string[]) =>
  wordsMeaning(kind, 'targets of 数量指标', ...verbs);
/** 购置3台, 举办2场: what was done, where the other side gives the figure alone. Of two kinds one is not the other. */
export const DOING = wordTable<ActionKind>([
  ...done('buying', '购置', '采购', '购买', '更新', '配备', '配置'),
  ...done('building', '建设', '修建'),
  ...done('installing', '安装'),
  ...done('planting', '种植', '绿化'),
  ...done('paving', '硬化', '铺设'),
  ...done('mending', '修缮', '维修', '维护'),
  ...done('treating', '治理', '整治'),
  ...done('holding', '举办', '开展', '组织', '召开', '培训'),
  ...done('raising', '培养'),
  ...done('hiring', '引进'),
  ...done('giving', '发放', '补助', '资助', '帮扶', '支持', '扶持'),
  ...done('visiting', '慰问'),
  ...done('benefiting', '带动', '受益', '惠及'),
  ...done('printing', '印制', '印刷', '制作'),
  ...done('publishing', '出版', '发表'),
  ...done('writing', '编制'),
  ...done('testing', '检测', '抽检', '监测'),
  ...done('inspecting', '巡查', '检查'),
  ...done('any', '完成', '覆盖', '服务', '接待'),
]);
/** 已完成, 已经完成. */
export const ALREADY = wordTable(wordsMeaning(true, 'VALUES §5', '已', '已经'));
/** A column of its own for the nature of the target, joined with it. */
export const NATURE = wordTable(
  wordsMeaning(true, 'VALUES §1, 指标性质', '定性', '定量', '定性指标', '定量指标', '文字描述'),
);
/** What a growth is held against. */
export const AGAINST_LAST_YEAR = wordTable(
  wordsMeaning(true, 'targets of 效益指标', '同比', '较上年', '比上年', '较去年', '比去年'),
);
export const GROWING = wordTable(
  wordsMeaning(true, 'targets of 效益指标', '增长', '提高', '提升', '增加', '上升'),
);
/** 提高到95% says where something stands, 提高了5% by how much it changed. */
export const UP_TO = wordTable(wordsMeaning(true, 'targets of 效益指标', '到', '至'));

/** Words that say that a figure is not exact, wherever they stand beside it. */
export const ABOUT = wordTable(
  wordsMeaning(
    true,
    'VALUES §10',
    '约',
    '大约',
    '大概',
    '将近',
    '接近',
    '左右',
    '上下',
    '暂估',
    '预计',
    '估计',
    '近似',
  ),
);
/** 节约6万元 and 签约6个 are exact. */
export const AGREEMENTS = wordTable(wordsMeaning(false, 'names of 数量指标', '节约', '签约', '预约', '履约'));
/** 近100, 近百人: only before a figure. */
export const ABOUT_BEFORE = wordTable(
  wordsMeaning(true, 'VALUES §10', '约', '大约', '大概', '近', '将近', '接近', '约为', '约占', '大约为'),
);
/** 20余次, 3万多: directly behind the digits; 50人多: at the end. */
export const AND_SOME = wordTable(wordsMeaning(true, 'VALUES §10', '余', '多', '几', '来'));
export const AND_SOME_AT_END = wordTable(wordsMeaning(true, 'achieved cells', '余', '多'));
/** 10多媒体教室, 5多功能厅: 多 belongs to the thing. */
export const THINGS_WITH_MANY = wordTable(
  wordsMeaning(true, 'names of equipment', '多媒体', '多功能', '多种', '多样'),
);

/**
 * Words behind a figure that turn it into another statement: 3份不合格, 50%以下, 3套待验收. The longer entries are names
 * of things that only look like them: 未成年人, 不锈钢, 无人机.
 */
export const TURNING = wordTable<'turns' | 'names'>([
  ...wordsMeaning<'turns' | 'names'>(
    'turns',
    'achieved cells',
    '没',
    '仅',
    '缺',
    '剩',
    '拟',
    '尚',
    '暂',
    '待',
    '未',
    '不',
    '无',
    '非',
  ),
  ...wordsMeaning<'turns' | 'names'>(
    'turns',
    'achieved cells',
    '以下',
    '以外',
    '以前',
    '以后',
    '之下',
    '之外',
    '之前',
    '之后',
  ),
  ...wordsMeaning<'turns' | 'names'>('names', 'names of things', '待遇', '未成年', '未来', '不锈', '不动产'),
  ...wordsMeaning<'turns' | 'names'>(
    'names',
    'names of things',
    '无人',
    '无障碍',
    '无线',
    '无害',
    '无纺',
    '非遗',
    '非物质',
    '非公',
  ),
]);

/** Words with a figure in them that are no plain number: 百分之九十. */
export const IN_WORDS = wordTable<'%' | '‰'>([
  { word: '百分之', means: '%', seen: 'VALUES §10' },
  { word: '千分之', means: '‰', seen: 'VALUES §10' },
]);

/** 12场(计划), 96%(上年): a figure of something else than what was done this year. */
export const ANOTHER_FIGURE = wordTable(
  wordsMeaning(
    true,
    'achieved cells',
    ...[
      '计划',
      '预计',
      '预期',
      '目标',
      '上年',
      '去年',
      '往年',
      '历年',
      '原',
      '应',
      '拟',
      '估',
      '最高',
      '最低',
    ],
  ),
);

/** Remarks in brackets that say how a figure was found: 96%(抽检). */
export const HOW_COUNTED = wordTable(
  wordsMeaning(
    true,
    'achieved cells',
    ...[
      '抽检',
      '抽查',
      '抽样',
      '抽样调查',
      '抽检数据',
      '问卷',
      '问卷调查',
      '调查',
      '测评',
      '第三方测评',
      '实测',
    ],
    ...['检测', '统计', '平均', '平均值', '均值', '全年', '本年', '年末', '全年平均', '累计', '合计', '年度'],
  ),
);

/** What opens a remark in brackets that leaves the figure before it as it is: 256条(含转载). */
export const HARMLESS_REMARK = wordTable(
  wordsMeaning(
    true,
    'VALUES §10',
    '含',
    '其中',
    '包括',
    '包含',
    '见',
    '详见',
    '附',
    '另附',
    '线上',
    '线下',
    '据统计',
  ),
);
