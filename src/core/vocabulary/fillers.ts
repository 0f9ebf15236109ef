import { wordTable, wordsMeaning } from './wordTable';

/** Words for an empty cell. Strokes, dots and stars in any number are fillers by their shape. */
export const FILLER_WORDS = wordTable(wordsMeaning(true, 'VALUES §8', '无', '暂无'));

/** Answers that say that there was none of it (VALUES §10): beside a target of 0 they are a 0. */
export const NOTHING = wordTable(
  wordsMeaning(
    true,
    'VALUES §10',
    '无',
    '没有',
    '未发生',
    '零发生',
    '不存在',
    '零',
    '未出现',
    '无发生',
    '没有发生',
    '不发生',
    '未曾发生',
    '零投诉',
    '零事故',
  ),
);
/** Before them: 全年未发生. */
export const WHOLE_YEAR = wordTable(
  wordsMeaning(
    true,
    'achieved cells',
    ...[
      '全年',
      '全年度',
      '年度内',
      '年内',
      '本年',
      '本年度',
      '当年',
      '今年',
      '实施期间',
      '项目实施期间',
      '期间',
    ],
    ...['截至目前', '截至年底', '项目期内', '年度'],
  ),
);
/** Behind one of these only the thing that did not happen is named: 未发生安全事故, 无上访. */
export const NOTHING_OF = wordTable(
  wordsMeaning(
    true,
    'VALUES §10',
    '无',
    '没有',
    '未发生',
    '没有发生',
    '零',
    '未出现',
    '不存在',
    '未产生',
    '未收到',
    '未接到',
  ),
);
/** The same of a target only: 杜绝安全事故. As an answer it would say what is intended. */
export const WANTED_NONE_OF = wordTable(
  wordsMeaning(
    true,
    'targets of 社会效益指标',
    '不发生',
    '不出现',
    '杜绝',
    '避免',
    '防止',
    '不得发生',
    '不产生',
  ),
);
/** What may stand behind the thing that did not happen: 未出现违规情况. */
export const UNWANTED_TAILS = wordTable(
  wordsMeaning(true, 'achieved cells', '情况', '现象', '行为', '发生', '出现', '的情况', '等情况'),
);
/** Things of which none is wanted: what may be named behind them. */
export const UNWANTED = wordTable(
  wordsMeaning(
    true,
    'VALUES §10, SCORING §1',
    '事故',
    '事件',
    '投诉',
    '上访',
    '信访',
    '舆情',
    '纠纷',
    '违规',
    '违法',
    '违纪',
    '伤亡',
    '死亡',
    '火灾',
    '差错',
    '故障',
    '案件',
    '问题',
    '隐患',
    '污染',
    '诉讼',
    '败诉',
    '泄密',
    '返工',
  ),
);
/** Answers that say that it was not done (VALUES §10). */
export const NOT_DONE = wordTable(
  wordsMeaning(
    true,
    'VALUES §10',
    '未完成',
    '未开展',
    '未实施',
    '没有完成',
    '没有开展',
    '尚未完成',
    '尚未开展',
    '尚未实施',
    '未启动',
    '未执行',
    '尚未启动',
    '没有实施',
    '未进行',
    '未组织',
    ...[
      '未调查',
      '未测评',
      '未评价',
      '未采购',
      '未购置',
      '未招标',
      '未建设',
      '未开工',
      '未施工',
      '未动工',
      '未培训',
    ],
    ...['未举办', '未召开', '未发放', '未建成', '未安装', '尚未开工', '尚未采购', '尚未建设'],
  ),
);
/** Such answers only where nothing else is said: 主体已建，未验收 was done in part. */
export const NOT_FINISHED = wordTable(wordsMeaning(true, 'achieved cells', '未竣工', '未完工', '未验收'));
/** Words that leave a part of it done: 部分未完成, 基本未开展. */
export const PARTLY_WORDS = wordTable(
  wordsMeaning(true, 'achieved cells', '部分', '个别', '少数', '基本', '大部分', '其余', '但', '除'),
);
