/** What a column of a form is for. */
export type ColumnRole =
  | 'dimension'
  | 'category'
  | 'name'
  | 'target'
  | 'operator'
  | 'unit'
  | 'achieved'
  | 'weight'
  | 'score'
  | 'reviewScore'
  | 'reason'
  | 'initialBudget'
  | 'budget'
  | 'adjustedBudget'
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
  ['operator', /^指标(?:性质|符号|方向)$|^(?:比较|计算)符号?$/],
  ['unit', /^(?:度量|计量|指标)单位$/],
  ['target', /^(?:年度|年初|绩效|预期|全年|计划)?(?:绩效)?(?:指标|目标)值$/],
  ['achieved', /^(?:全年|年终|年末|年度|自评)?(?:实际)?(?:完成|实际)(?:完成)?(?:指标)?值$/],
  ['weight', /^(?:指标|执行率)?(?:分值|权重)$/],
  ['reviewScore', /^(?:复核|复评|核定|评审|财政|主管部门).*分$/],
  ['score', /^(?:指标|自评价?|执行率|单位自评)?得分$|^(?:单位)?自评(?:得)?分$/],
  ['reason', /原因.*(?:措施|分析|说明)|^(?:偏差|未完成)?原因$|^说明$/],
  ['initialBudget', /^年初预算(?:数|金额)?$/],
  ['adjustedBudget', /^(?:调整后?(?:全年)?|全年调整)预算(?:数|金额)?$/],
  ['budget', /^(?:全年|年度|转移支付|项目)?预算(?:数|金额)?$|^下达额度$/],
  ['executed', /^(?:全年|年度|预算|转移支付|当年|累计)?(?:实际)?(?:预算)?(?:执行|支出)(?:数|金额)?$/],
  ['rate', /^(?:全年)?(?:预算)?执行率$|^总体支出进度$/],
];

/** Headers that mean a role only where no plainer header of that role stands in the same row. */
const FALLBACKS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['achieved', /^(?:全年|年度)?(?:实际)?完成情况$/],
  ['name', /^(?:绩效|评价|具体|考核)?指标(?:内容)?$/],
  ['unit', /^单位$/],
];

const BRACKETS = /\([^()]*\)/g;

/** The role of a header cell's plain text (see `plainText`), `null` for anything else. */
export function roleOfHeader(plain: string): ColumnRole | null {
  return roleIn(ROLES, plain);
}

/** The role of a header that needs the others of its row to be understood. */
export function fallbackRoleOfHeader(plain: string): ColumnRole | null {
  return roleIn(FALLBACKS, plain);
}

function roleIn(roles: typeof ROLES, plain: string): ColumnRole | null {
  if (plain.length > 40) return null;
  const bare = plain.replace(BRACKETS, '').replace(/^[*★]+/, '');
  return roles.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}

/** 总分, 合计, 自评总分: …: the label of the row that holds the total. */
export function isTotalLabel(plain: string): boolean {
  return /^(?:总分|合计|总计|总分合计|得分合计|自评总分|自评总得分|自评得分|项目总得分|总得分|总分值)(?:\(.*\))?:?$/.test(
    plain,
  );
}

/** A line below the indicators that belongs to nobody's score: notes, signatures, conclusions. */
export function isFooter(plain: string): boolean {
  return /^(?:注\d?[:：.、]|备注[:：]|说明[:：]|填[报表]人|填报日期|负责人|联系(?:人|电话)|审核|其他需要?说明|评价结论|存在(?:的)?问题|改进措施|单位负责人|制表)/.test(
    plain,
  );
}

/** The line a form begins with. A 自评报告 or 自评情况说明 is not a form. */
export function isFormTitle(plain: string): boolean {
  return plain.length <= 60 && /自评(?:价)?表(?:$|[^格头])/.test(plain);
}

/** 项目支出绩效自评表(续): the same form goes on. */
export function isContinuedTitle(plain: string): boolean {
  return /\(续表?\d*\)|续表|^\(?接上/.test(plain);
}

/** Other tables that carry the same indicator names: what they are, `null` for anything else. */
export function lookAlikeTitle(plain: string): string | null {
  if (plain.length > 60) return null;
  return /(?:绩效目标申报表|绩效目标表|(?:执行)?(?:绩效)?监控(?:情况)?表)/.exec(plain) ? plain : null;
}
