import { remembered } from '../measure/remembered';
import {
  COLUMN_WORDS,
  COLUMN_WORDS_BESIDE_NAMES,
  COMPLETION_RATES,
  FALLBACK_COLUMN_WORDS,
  type ColumnRole,
  type ColumnWords,
} from '../vocabulary/columnWords';
import { COUNTING_NUMERAL } from '../vocabulary/numerals';
import { SUB_TARGETS } from '../vocabulary/subHeaderWords';
import { seemsToHead, SIGNS_OF_FIGURES } from '../vocabulary/headingSigns';
import { NOTE_LABELS } from '../vocabulary/templateWords';
import { rolesByHeader } from './rolesByHeader';
import {
  AMOUNT_ADDED,
  CONTINUED,
  FOOTER,
  FORM_TITLE,
  OTHER_TITLE,
  PAGE_NUMBER,
  RESULTS_LABEL,
  RESULTS_TITLE,
  SHORT_FORM_TITLE,
  TARGET_NOW,
  TOTAL_LABEL,
} from '../vocabulary/formLabels';

export type { ColumnRole } from '../vocabulary/columnWords';

/** Longest header that is looked up; longer texts are sentences. */
const LONGEST = 40;

const HAN = /\p{Script=Han}/gu;

/** Every header that is known. */
const ALL_WORDS = [...COLUMN_WORDS, ...FALLBACK_COLUMN_WORDS, ...COLUMN_WORDS_BESIDE_NAMES];
/** A few characters of which every header has one: a text with none of them cannot match any, and need not be tried. */
const CHARACTERS = charactersInAll(ALL_WORDS);
const CHARACTERS_OF_FIGURES = charactersInAll(
  ALL_WORDS.filter(({ role }) => role === 'target' || role === 'achieved' || role === 'targetAndAchieved'),
);
/** Characters that together stand in every header of these columns, the most common ones first. */
function charactersInAll(columns: readonly ColumnWords[]): RegExp {
  const spelled = columns.flatMap(({ spellings, phrases }) => [
    ...spellings.words.map(({ word }) => word),
    ...phrases.flatMap(({ phrase }) => phrase.needs ?? phrase.source.match(HAN) ?? []),
  ]);
  let open = [...spelled, ...SIGNS_OF_FIGURES]
    .map((word) => new Set(word.match(HAN) ?? []))
    .filter(({ size }) => size > 0);
  const chosen: string[] = [];
  while (open.length > 0) {
    const counts = new Map<string, number>();
    for (const characters of open)
      for (const character of characters) counts.set(character, (counts.get(character) ?? 0) + 1);
    const [next] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most));
    chosen.push(next);
    open = open.filter((characters) => !characters.has(next));
  }
  // Radicals and compatibility forms become the usual characters in a plain text.
  return new RegExp(`[${chosen.join('')}\u2e80-\u2fdf\uf900-\ufaff]`);
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
const BEHIND = /[[(（【].*$|[=×].*$|[A-Z①-⑳](?:[/÷][A-Z①-⑳])?[)\]】]?$|:$|[*★☆※]$/gs;
const BEFORE = /^(?:[*★☆※]+|\d{1,2}[、.])|^20\d{2}年度?/g;

const ROLES = rolesByHeader(COLUMN_WORDS);
const FALLBACK_ROLES = rolesByHeader(FALLBACK_COLUMN_WORDS);
const ROLES_BESIDE_NAMES = rolesByHeader(COLUMN_WORDS_BESIDE_NAMES);

/** What a cell's text may mean as a header. */
export interface HeaderMeaning {
  /** Its role; `null` where it has none by itself. */
  readonly role: ColumnRole | null;
  /** What it may mean that needs the others of its row to be understood, the likeliest first. */
  readonly fallbacks: readonly ColumnRole[];
  /** What it means beside 三级指标 and the like, and nowhere else. */
  readonly besideNames: ColumnRole | null;
  /** What it seems to mean by the words in it, where it is no known header. */
  readonly seeming: ColumnRole | null;
}

const NO_ROLES: readonly ColumnRole[] = [];
/** The meaning of a text that is no header. */
export const NO_HEADER: HeaderMeaning = {
  role: null,
  fallbacks: NO_ROLES,
  besideNames: null,
  seeming: null,
};

/** What a cell's plain text (see `plainText`) means as a header. */
export const headerMeaning = remembered((plain: string): HeaderMeaning => {
  const words = headword(plain);
  if (words === null) return NO_HEADER;
  const named = ROLES(words)[0] ?? reasonInBrackets(words, plain);
  const role = named === 'target' ? targetByBrackets(plain) : named;
  const fallbacks = FALLBACK_ROLES(words);
  const besideNames = ROLES_BESIDE_NAMES(words)[0] ?? null;
  const isKnown = role !== null || fallbacks.length > 0 || besideNames !== null;
  const seeming = isKnown || words === '' ? null : seemsToHead(words, plain);
  return isKnown || seeming !== null ? { role, fallbacks, besideNames, seeming } : NO_HEADER;
});

const IN_BRACKETS_AT_END = /\(([^()]*)\)$/;

/** 备注(未完成原因). */
function reasonInBrackets(words: string, plain: string): 'reason' | null {
  if (NOTE_LABELS.exactly(words) === null) return null;
  const inside = IN_BRACKETS_AT_END.exec(plain)?.[1] ?? '';
  return ROLES(inside)[0] === 'reason' ? 'reason' : null;
}

/** 绩效指标值(实际) beside 绩效指标值(计划), 指标值(长期) beside 指标值(年度): which value the brackets say. */
function targetByBrackets(plain: string): ColumnRole | null {
  const inside = IN_BRACKETS_AT_END.exec(plain)?.[1];
  const says = inside === undefined ? null : SUB_TARGETS.exactly(inside);
  if (says === 'other') return null;
  return says === 'achieved' ? 'achieved' : 'target';
}

/** The role of a header cell's plain text, `null` for anything else. */
export function roleOfHeader(plain: string): ColumnRole | null {
  return headerMeaning(plain).role;
}

/** 完成率（%）, 指标完成率. */
export function isCompletionRate(plain: string): boolean {
  const words = headword(plain);
  return words !== null && COMPLETION_RATES.exactly(words) !== null;
}

const ALL_CHINESE = /^[\u4e00-\u9fff]+$/;

/** A header's own words; `null` for what is too long or has none. */
function headword(plain: string): string | null {
  if (plain.length > LONGEST || !CHARACTERS.test(plain)) return null;
  // Without signs, digits and brackets there is nothing to take off.
  if (ALL_CHINESE.test(plain)) return plain;
  if (AMOUNT_ADDED.isIn(plain)) return null;
  return plain
    .replace(/^【(.*)】$/, '$1')
    .replace(WRAPPED, '$1')
    .replace(BRACKETS, '')
    .replace(BEFORE, '')
    .replace(BEHIND, '');
}

/** 二、 （二） 2. before what a part of a form is called, * before what has to be filled in. */
const PART_NUMBER = new RegExp(`^(?:[*★☆※]+|[(]?(?:${COUNTING_NUMERAL}{1,3}|\\d{1,2})[)、.])`);

/** A label without its number: 四、总分, *项目名称. */
export function withoutNumber(plain: string): string {
  return plain.replace(PART_NUMBER, '');
}

/** 第2页，共2页 alone in its row. */
export function isPageNumber([first, ...others]: readonly (readonly [number, string])[]): boolean {
  return first !== undefined && others.length === 0 && PAGE_NUMBER.isWhole(first[1]);
}

/** 总分, 合计, 自评总分: …: the label of the row that holds the total. */
export const isTotalLabel = remembered((plain: string): boolean => {
  return TOTAL_LABEL.isWhole(withoutNumber(plain.replace(BRACKETS, '')));
});

/** 注1:, *注:. */
const NUMBERED_NOTE = /^\*?注\d?[:.、]/;

/** A line below the indicators that belongs to nobody's score: notes, signatures, conclusions. */
export const isFooter = remembered((plain: string): boolean => {
  return NUMBERED_NOTE.test(plain) || FOOTER.isAtStart(plain);
});

/** The line a form begins with. A 自评报告 or 自评情况说明 is not a form. */
export const isFormTitle = remembered((plain: string): boolean => {
  return plain.length <= 60 && (FORM_TITLE.isIn(plain) || SHORT_FORM_TITLE.isAtStart(plain));
});

/** Titles of tables that say what became of the targets without saying 自评 (Sichuan 2018-2020, annexes of evaluators). */
export function isResultsTitle(plain: string): boolean {
  return plain.length <= 60 && RESULTS_TITLE.isIn(plain) && !RESULTS_LABEL.isWhole(plain);
}

/** 调整指标值, 调整后目标值, 现目标值 beside 原目标值: the target as it was changed during the year. */
export function isAdjusted(plain: string): boolean {
  return /调整(?!前)/.test(plain) || TARGET_NOW.isAtStart(plain);
}

/** 项目支出绩效自评表(续): the same form goes on. */
export function isContinuedTitle(plain: string): boolean {
  return /\(续\d*\)/.test(plain) || plain.includes('续表') || CONTINUED.isAtStart(plain);
}

/** Other tables that carry the same indicator names: what they are, `null` for anything else. */
export function lookAlikeTitle(plain: string): string | null {
  return plain.length <= 60 && OTHER_TITLE.isIn(plain) ? plain : null;
}
