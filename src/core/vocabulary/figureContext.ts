import { NEGATORS } from './negators';
import { AGAINST_LAST_YEAR, AGREEMENTS } from './figureWords';
import { maybe, one, phrase } from './phrase';
import { wordTable, wordsMeaning } from './wordTable';

/** Words that turn the number behind them: 未完成3个, 预计3个, 控制在5. */
export const TURNING_FIGURE = wordTable<boolean>([
  ...AGREEMENTS.words,
  ...wordsMeaning(
    true,
    'words before a figure',
    ...[...NEGATORS, '非', '仅', '缺', '差', '剩', '欠', '约', '近', '逾', '超', '拟', '尚', '待'],
    ...['延', '迟', '滞', '晚', '降', '减', '缩', '压', '计划', '预计', '估计', '部分', '基本', '控制'],
    ...['最多', '最少', '最高', '最低'],
  ),
  ...wordsMeaning(
    true,
    'words of comparison before a figure',
    ...['至于', '大于', '小于', '高于', '低于', '少于', '多于', '等于'],
  ),
]);
/** 降至5%: where something fell to. */
export const FALLING_TO = wordTable(wordsMeaning(true, 'words before a figure', '至', '到'));
/** The number behind them is no amount: 每月15日前, 排名第3, 每次2人. */
export const ORDERING = wordTable(
  wordsMeaning(
    true,
    'words before a figure',
    ...['每', '第', '排', '级', '类', '号', '型', '月', '年', '日', '前', '后', '在'],
  ),
);
const FALLING_WORDS = ['下降', '降低', '减少', '减轻', '缩短', '压减'] as const;
const FALLING = wordTable(wordsMeaning(true, 'targets of 效益指标', ...FALLING_WORDS));
/** Names of how much something fell: 能耗下降率, 事故降幅. */
export const DECLINE_NAMES = wordTable(
  wordsMeaning(true, 'names of 生态效益指标', ...FALLING_WORDS, '降幅', '削减', '减幅', '减量'),
);
/** Names that ask for less of something: 能耗下降, 节水量. */
export const FALLING_ASKED = wordTable([
  ...DECLINE_NAMES.words,
  ...wordsMeaning(true, 'names of 效益指标', '节约', '节水量', '节电量', '减排量', '压降'),
]);
/** What may stand behind it in a name of how much something fell: 能耗下降率, 事故减少数量. */
export const DECLINE_ENDINGS = wordTable(
  wordsMeaning(true, 'names of 生态效益指标', '率', '幅度', '比例', '比率', '量', '数', '数量', '额', '金额'),
);
/** 下降5% and 减少10件 on both sides: the more it fell the better. */
export const DECLINE = phrase(maybe(AGAINST_LAST_YEAR), one(FALLING), maybe('了'));
/** 知晓率达85%, 合格率为98%. */
export const LINKING = wordTable(wordsMeaning(true, 'achieved cells', '达', '达到', '为', '是'));

/** 培训12期、365人次; 365人次(12期): what stands between two figures of one cell. */
export const BETWEEN_FIGURES = wordTable(
  wordsMeaning(true, 'VALUES §10', '、', ',', ';', '(', ')', '和', '及'),
);

/** 任务12场, 应完成12场, 取消12场: right before a figure of what was to be done, or was not. */
export const NOT_DONE_BEFORE = wordTable(
  wordsMeaning(
    true,
    'achieved cells',
    ...[
      '任务',
      '任务数',
      '目标',
      '目标数',
      '指标',
      '要求',
      '原定',
      '原有',
      '申报',
      '批复',
      '下达',
      '约定',
      '规定',
    ],
    ...['应完成', '应开展', '应举办', '应建', '需完成', '需开展', '需要', '取消', '终止', '暂停', '搁置'],
    ...['申请', '立项', '规划', '设计', '招标', '中标', '签约', '筹备', '启动', '开工', '拟建'],
  ),
);

/** 其中合格900亩, 其中完成6场: of the figure before only so much counts. */
export const COUNTS_OF_WHICH = wordTable(
  wordsMeaning(
    true,
    'achieved cells',
    ...[
      '完成',
      '完工',
      '建成',
      '竣工',
      '验收',
      '合格',
      '达标',
      '通过',
      '有效',
      '实际',
      '成活',
      '办结',
      '到位',
    ],
    ...['投入使用', '本单位', '本部门', '本项目', '本年', '当年', '今年'],
  ),
);

/** Between two figures: neither is the row's by itself. */
export const TYING = wordTable(
  wordsMeaning(
    true,
    'achieved cells: 8期+3期, 12个镇各1期, 10台已到货8台',
    '+',
    '各',
    '每',
    '均',
    '已',
    '另',
  ),
);

/** 已完成12场，其中线上3场: what stands behind them is in the figure before already. */
export const OF_WHICH = wordTable(wordsMeaning(true, 'achieved cells', '其中', '含', '包括', '包含'));

/** Signs and words that make a day, and what may stand between its parts. */
export const DAY_SIGNS = wordTable(
  wordsMeaning(
    true,
    'VALUES §6',
    ...['年', '月', '日', '号', '份', '第', '一', '二', '三', '四', '季', '度', '上', '下', '半', '中', '旬'],
    ...['初', '底', '末', '之', '以', '前', '内', '止', '于', '在', '截', '至', '本', '当'],
  ),
);
/** Words beside a day that say that something was done, whatever it was. */
export const DONE_ON_DAY = wordTable(
  wordsMeaning(
    true,
    'achieved cells',
    ...['完成', '完工', '竣工', '交付', '验收', '通过', '投入使用', '发放', '支付', '拨付', '到位', '办结'],
    ...[
      '结束',
      '实施',
      '开展',
      '完毕',
      '全部',
      '全面',
      '按时',
      '按期',
      '如期',
      '已',
      '已经',
      '均',
      '并',
      '了',
    ],
  ),
);
/** Units behind a figure that stands alone in a goal's text. */
export const UNITS_OF_BARE_FIGURES = wordTable(wordsMeaning(true, 'CHECKS: goal-text', '万元', '元', '分'));
