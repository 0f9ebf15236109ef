import { wordTable, wordsMeaning, type Word } from './wordTable';

/** How an achieved value is held against a target. */
export type Comparison = 'atLeast' | 'atMost' | 'equal';

/** Signs and words before a figure. */
export const BEFORE_FIGURE = wordTable<Comparison>([
  ...wordsMeaning<Comparison>('atLeast', 'VALUES §1', '≥', '>', '不少于', '不低于', '大于等于'),
  ...wordsMeaning<Comparison>(
    'atLeast',
    'target columns of 一体化',
    '大于或等于',
    '达到或超过',
    '超过或等于',
    '等于或大于',
    '大于',
    '高于',
    '多于',
    '超过',
    '超',
    '至少',
  ),
  ...wordsMeaning<Comparison>(
    'atLeast',
    'targets typed by hand',
    ...['最低', '最少', '起码', '不得小于', '不能小于', '应不低于', '应不少于', '》', '〉'],
  ),
  ...wordsMeaning<Comparison>(
    'atLeast',
    'provincial notes',
    '不小于',
    '不得少于',
    '不得低于',
    '不能少于',
    '不能低于',
  ),
  ...wordsMeaning<Comparison>('atMost', 'VALUES §1', '≤', '<', '不超过', '不高于', '控制在', '小于等于'),
  ...wordsMeaning<Comparison>(
    'atMost',
    'target columns of 一体化',
    '小于或等于',
    '等于或小于',
    '小于',
    '低于',
    '少于',
    '至多',
    '最多',
  ),
  ...wordsMeaning<Comparison>(
    'atMost',
    'provincial notes',
    '不大于',
    '不多于',
    '不得超过',
    '不得高于',
    '不得大于',
  ),
  ...wordsMeaning<Comparison>(
    'atMost',
    'targets typed by hand',
    ...['最高', '不超出', '不得超出', '应不超过', '《', '〈'],
  ),
  ...wordsMeaning<Comparison>('atMost', 'provincial notes', '不能超过', '不能高于', '未超过'),
  ...wordsMeaning<Comparison>('atMost', 'targets of cost indicators', '不超', '不突破', '控制于'),
  ...wordsMeaning<Comparison>('atLeast', 'SCORING §1, 指标方向', '正向', '正向指标'),
  ...wordsMeaning<Comparison>(
    'atMost',
    'SCORING §1, 指标方向',
    '反向',
    '反向指标',
    '逆向',
    '逆向指标',
    '负向',
    '负向指标',
  ),
  ...wordsMeaning<Comparison>(
    'atMost',
    'targets that say where something is to fall to: 降至10%以下',
    ...[
      '降至',
      '降到',
      '下降到',
      '下降至',
      '降低到',
      '降低至',
      '减少到',
      '减少至',
      '控制到',
      '压减至',
      '压降至',
    ],
    ...['缩短到', '缩短至'],
  ),
  ...wordsMeaning<Comparison>('equal', 'VALUES §1', '=', '等于'),
]);

/** Of the signs before a figure those that leave the figure itself out: 95% is not above 95%. */
export const STRICT_SIGNS = wordTable(
  wordsMeaning(
    true,
    'target columns',
    '>',
    '》',
    '〉',
    '《',
    '〈',
    '大于',
    '高于',
    '多于',
    '超过',
    '超',
    '<',
    '小于',
    '低于',
    '少于',
  ),
);

/**
 * What a column of its own for operator or direction says, in the spelling that is read: 越大越好 is 正向. A dash is 反向
 * only where + stands in the same column; alone it is a filler.
 */
export const OPERATOR_CELLS = wordTable<'正向' | '反向' | '≥' | '≤' | '='>([
  ...wordsMeaning<'正向'>(
    '正向',
    'columns 指标方向, 指标性质',
    ...[
      '正向',
      '正向指标',
      '正',
      '正向型',
      '正指标',
      '正向性',
      '越大越好',
      '越高越好',
      '越多越好',
      '高优',
      '高优型',
      '高优指标',
    ],
    ...[
      '极大型',
      '+',
      '定量(正向)',
      '定量正向',
      '正向(定量)',
      '正向定量',
      '正向指标(定量)',
      '定量-正向',
      '定量/正向',
    ],
  ),
  ...wordsMeaning<'反向'>(
    '反向',
    'columns 指标方向, 指标性质',
    ...[
      '反向',
      '反向指标',
      '逆向',
      '逆向指标',
      '负向',
      '负向指标',
      '反',
      '反向型',
      '反指标',
      '逆向型',
      '逆指标',
      '负向型',
    ],
    ...[
      '负指标',
      '反向性',
      '越小越好',
      '越低越好',
      '越少越好',
      '低优',
      '低优型',
      '低优指标',
      '极小型',
      '-',
      '定量(反向)',
    ],
    ...[
      '定量反向',
      '反向(定量)',
      '反向定量',
      '反向指标(定量)',
      '定量-反向',
      '定量/反向',
      '定量(逆向)',
      '定量(负向)',
    ],
  ),
  ...wordsMeaning<'≥'>(
    '≥',
    'columns 指标性质',
    ...[
      '〉=',
      '>=',
      '≥(大于等于)',
      '≥(大于或等于)',
      '大于等于(≥)',
      '≥(不少于)',
      '≥(不低于)',
      '〉',
      '大于等于≥',
    ],
  ),
  ...wordsMeaning<'≤'>(
    '≤',
    'columns 指标性质',
    ...[
      '〈=',
      '<=',
      '≤(小于等于)',
      '≤(小于或等于)',
      '小于等于(≤)',
      '≤(不超过)',
      '≤(不高于)',
      '〈',
      '小于等于≤',
    ],
  ),
  ...wordsMeaning<'='>('=', 'columns 指标性质', '=(等于)', '等于(=)', '等于='),
]);

/** ≥95%(含): says once more what the operator says. */
export const ITSELF_INCLUDED = '(含)';
/** 10台以上(含10台). */
export const ITSELF_OPENING = '(含';
/** What may stand around 以上 and 以内: 及以上, (含)以内, 以上(含). */
const JOINING = ['', '及', '或', '及其', '或其', '含', '(含)', '(含)及'];
const INCLUDING = ['', '(含)'];

/** Words behind a figure: 98%以上, 60%及以上, 30万元以内. */
export const BEHIND_FIGURE = wordTable<Comparison>([
  ...around('以上', 'atLeast', 'VALUES §1'),
  ...around('以内', 'atMost', 'VALUES §1'),
  ...around('以下', 'atMost', 'targets of cost indicators'),
  { word: '之内', means: 'atMost', seen: 'targets of time indicators' },
]);

/** Units that have an inside: 24小时内, 30万元内, 5次内. 校内 is a place. */
export const UNITS_WITH_INSIDE = wordTable([
  ...wordsMeaning(true, 'VALUES §1', '小时', '分钟', '工作日', '天', '日', '周', '月', '年', '万', '元', '%'),
  ...wordsMeaning(true, 'targets of rates and of complaints', '次', '起', '例', '件', '人', '个', '项', '‰'),
]);

function around(word: string, means: Comparison, seen: string): readonly Word<Comparison>[] {
  return JOINING.flatMap((before) =>
    INCLUDING.map((after) => ({ word: `${before}${word}${after}`, means, seen })),
  );
}
