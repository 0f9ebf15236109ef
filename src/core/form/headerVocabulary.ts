/** What a column of a form is for. */
export type ColumnRole =
  | 'dimension'
  | 'category'
  | 'name'
  | 'target'
  | 'achieved'
  | 'weight'
  | 'score'
  | 'reviewScore'
  | 'reason'
  | 'initialBudget'
  | 'budget'
  | 'executed'
  | 'rate';

/**
 * Headers by their meaning. Matched against the text without white space and without brackets
 * (`得分(20分*执行率)`, `年初目标值(A)`). Spellings: published forms of twelve provinces.
 */
const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['dimension', /^一级指标(?:名称)?$/],
  ['category', /^二级指标(?:名称)?$/],
  ['name', /^(?:三级指标(?:名称)?|指标名称)$/],
  ['target', /^(?:年度|年初|绩效|预期|全年)?(?:绩效)?(?:指标|目标)值$/],
  ['achieved', /^(?:全年|年终|年度|\*)?(?:实际)?(?:完成|实际)(?:完成)?(?:指标)?值$/],
  ['weight', /^\*?(?:指标)?(?:分值|权重)$/],
  ['reviewScore', /^(?:复核|复评|核定|财政)(?:得)?分$/],
  ['score', /^(?:自评|指标|自评价)?(?:得分|自评分|评分)$|^自评分$/],
  ['reason', /原因.*(?:措施|分析|说明)|^(?:偏差|未完成)?原因$|^说明$/],
  ['initialBudget', /^年初预算(?:数)?$/],
  ['budget', /^(?:全年|调整后?|年度|转移支付)?预算数?$/],
  ['executed', /^(?:全年|年度|预算|转移支付|当年)?(?:实际)?(?:执行|支出)(?:数|金额)?$/],
  ['rate', /^(?:预算)?执行率$/],
];

const BRACKETS = /\([^()]*\)/g;

/** The role of a header cell's plain text (see `plainText`), `null` for anything else. */
export function roleOfHeader(plain: string): ColumnRole | null {
  const bare = plain.replace(BRACKETS, '');
  return ROLES.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}

/** 总分, 合计, 自评总分: …: the label of the row that holds the total. */
export function isTotalLabel(plain: string): boolean {
  return /^(?:总分|合计|总计|总分合计|自评总分|自评得分|总得分|总分值)(?:\(.*\))?:?$/.test(plain);
}

/** The line a form begins with. A 自评报告 or 自评情况说明 is not a form. */
export function isFormTitle(plain: string): boolean {
  return plain.length <= 60 && /自评(?:价)?表(?:$|[^格头])/.test(plain);
}

/** Other tables that carry the same indicator names: what they are, `null` for anything else. */
export function lookAlikeTitle(plain: string): string | null {
  if (plain.length > 60) return null;
  return /(?:绩效目标申报表|绩效目标表|(?:执行)?(?:绩效)?监控(?:情况)?表)/.exec(plain) ? plain : null;
}
