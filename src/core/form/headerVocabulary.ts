import { remembered } from '../measure/remembered';
import { BESIDE_NAMES, FALLBACKS, ROLES, type ColumnRole, type Spellings } from './columnSpellings';

export type { ColumnRole } from './columnSpellings';

/** Longest header that is looked up; longer texts are sentences. */
const LONGEST = 40;

/** The characters of the spellings themselves: a text with none of them cannot match any, and need not be tried. */
const CHARACTERS = charactersOf([...ROLES, ...FALLBACKS, ...BESIDE_NAMES]);
const CHARACTERS_OF_FIGURES = charactersOf(
  [...ROLES, ...FALLBACKS, ...BESIDE_NAMES].filter(([role]) => role === 'target' || role === 'achieved'),
);

function charactersOf(spellings: Spellings): RegExp {
  const characters = new Set(spellings.flatMap(([, { source }]) => source.match(/[\u4e00-\u9fff]/g) ?? []));
  return new RegExp(`[${[...characters].join('')}]`);
}

/** Whether a raw text may be a header of any role: a cheap look, right with blanks and breaks inside too. */
export function mayBeHeader(text: string): boolean {
  return text.length <= 2 * LONGEST && CHARACTERS.test(text);
}

/** Whether a raw text may head a target or an achieved value: a cheap look, right with blanks and breaks inside too. */
export function mayHeadFigures(text: string): boolean {
  return text.length <= 2 * LONGEST && CHARACTERS_OF_FIGURES.test(text);
}
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕/g;
/** A header that stands in brackets as a whole: （完成情况）. */
const WRAPPED = /^[([〔]([^()[\]〔〕]*)[)\]〕]$/;
/** A bracket that was never closed, or a formula or letter without any: 实际完成值B, 执行率=B/A. */
const BEHIND = /[[(（【].*$|[=×].*$|[A-Z①-⑳](?:[/÷][A-Z①-⑳])?[)\]】]?$|:$/gs;
const BEFORE = /^[*★☆]+|^20\d{2}年度?/g;

/** The role of a header cell's plain text (see `plainText`), `null` for anything else. */
export const roleOfHeader = remembered((plain: string): ColumnRole | null => roleIn(ROLES, plain));

/** What a header may mean that needs the others of its row to be understood, the likeliest first. */
export const fallbackRolesOfHeader = remembered((plain: string): readonly ColumnRole[] => {
  const words = headword(plain);
  return words === null ? [] : FALLBACKS.filter(([, pattern]) => pattern.test(words)).map(([role]) => role);
});

/** What a header means beside 三级指标 and the like, and nowhere else. */
export const roleBesideNames = remembered((plain: string): ColumnRole | null => roleIn(BESIDE_NAMES, plain));

function roleIn(spellings: Spellings, plain: string): ColumnRole | null {
  const words = headword(plain);
  if (words === null) return null;
  return spellings.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** 调整预算(增减数), 预算调整数(+/-): how much was added, not what there is. */
const IS_CHANGE = /\((?:增减|增加|减少|增\/减|调增|调减|追加|追减|[+＋±][/-]?-?)[^()]{0,4}\)/;

/** A header's own words; `null` for what is too long or has none. */
function headword(plain: string): string | null {
  if (plain.length > LONGEST || !CHARACTERS.test(plain) || IS_CHANGE.test(plain)) return null;
  return plain
    .replace(/^【(.*)】$/, '$1')
    .replace(WRAPPED, '$1')
    .replace(BRACKETS, '')
    .replace(BEFORE, '')
    .replace(BEHIND, '');
}

const TOTAL =
  /^(?:自评|项目|绩效|指标|评价|综合|单位|部门)*(?:总分值?|合计|总计|总得分|总分合计|得分合计|合计得分|分值合计|自评得分|项目得分|综合得分|最终得分|自评分)(?:及等级)?:?$/;

/** 总分, 合计, 自评总分: …: the label of the row that holds the total. */
export function isTotalLabel(plain: string): boolean {
  return TOTAL.test(plain.replace(BRACKETS, ''));
}

const FOOTER =
  /^(?:\*?注\d?[:：.、]|备注[:：]|说明[:：]|(?:填[报表]|评分|自评)(?:人|日期|时间|说明|标准|依据)|(?:项目|财务|单位|部门|分管)?(?:负责人|领导)(?:[:：(]|签|$)|经办人|制表|审核|复核人|联系(?:人|电话)|(?:主管部门|财政部门|评审|单位|专家)(?:审核|审查|评审)?意见|其他需要?说明|(?:评价|自评)结[论果]|(?:评价|自评)等级|存在(?:的)?问题|改进措施|偏差大或|佐证材料|绩效自评结论)/;

/** A line below the indicators that belongs to nobody's score: notes, signatures, conclusions. */
export function isFooter(plain: string): boolean {
  return FOOTER.test(plain);
}

/** The line a form begins with. A 自评报告 or 自评情况说明 is not a form. */
export function isFormTitle(plain: string): boolean {
  if (plain.length > 60) return false;
  return (
    /自评(?:价)?(?:情况|结果|打分|评分|得分|一览|完成情况)?表(?:$|[^格头])/.test(plain) ||
    /^.{0,30}(?:项目|绩效)(?:支出)?(?:绩效)?自评(?:$|\()/.test(plain)
  );
}

/** Titles of tables that say what became of the targets without saying 自评 (Sichuan 2018-2020, annexes of evaluators). */
export function isResultsTitle(plain: string): boolean {
  return (
    plain.length <= 60 &&
    /绩效目标完成情况(?:表|$)/.test(plain) &&
    !/^(?:年度|项目年度|全年)?绩效目标完成情况$/.test(plain)
  );
}

/** 调整指标值, 调整后目标值, 现目标值 beside 原目标值: the target as it was changed during the year. */
export function isAdjusted(plain: string): boolean {
  return /调整(?!前)|^(?:修订|修正|变更|更正)后?|^[现新](?:绩效|年度)?(?:指标|目标)/.test(plain);
}

/** 项目支出绩效自评表(续): the same form goes on. */
export function isContinuedTitle(plain: string): boolean {
  return /\(续表?\d*\)|续表|^\(?接上/.test(plain);
}

/** Other tables that carry the same indicator names: what they are, `null` for anything else. */
export function lookAlikeTitle(plain: string): string | null {
  if (plain.length > 60) return null;
  return /(?:绩效目标(?:申报|批复|调整)?表|(?:执行)?(?:绩效)?监控(?:情况)?表|汇总表)/.exec(plain)
    ? plain
    : null;
}
