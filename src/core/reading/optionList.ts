import { NEGATIONS } from '../vocabulary/valueWords';

/** Lists printed for choosing one; the list itself as an answer means that nobody chose. */
const OPTION_LISTS: readonly (readonly string[])[] = [
  ['优', '良', '中', '低', '差'],
  ['优', '良', '中', '差'],
  ['好', '中', '差'],
  ['高', '中', '低'],
  ['好', '坏'],
  ['是', '否'],
];
/** Tokens of lists that are printed in other combinations: 优良差, 高低, 满意基本满意不满意. 良好 is 良 and 好. */
const LIST_TOKENS =
  /^(?:不合格|基本合格|合格|不满意|基本满意|很满意|满意|较好|较差|一般|优秀|优|良|中|低|差|好|坏|高|是|否|有|无|强|弱)+$/;
const BAD_END = /(?:差|坏|低|否|无|弱|不合格|不满意)$/;
const BAD_START = /^(?:差|坏|低|否|无|弱|不合格|不满意)./;
/** 定性 in a column of its own, or = before words: says what kind of target it is, not what is wanted. */
const NATURE = /^(?:定性(?:指标)?|文字描述|=)+/;

/** Marks between options. */
const SEPARATORS = ['/', '、', '|', ';', '或'];
/** An option is a word or two. */
const LONGEST = 8;

/**
 * Whether a target in words is a list to choose from that prints a word beside its opposite: 健全/基本健全/不健全, 完成或未完成.
 * Expects plain text.
 */
export function listsOpposites(target: string): boolean {
  const separator = SEPARATORS.find((mark) => target.includes(mark));
  if (separator === undefined) return false;
  const options = target.split(separator);
  if (options.length < 2 || options.some((option) => option === '' || option.length > LONGEST)) return false;
  return options.some((option) => {
    const negation = NEGATIONS.atStart(option);
    return negation !== null && options.includes(option.slice(negation.end));
  });
}

/** The words themselves, without what only says what kind of target it is. */
export function wantedText(target: string): string {
  return target.replace(NATURE, '');
}

/** 优良中低差 → its options, with or without separators; `null` for any other target. */
export function optionsOf(targetText: string): readonly string[] | null {
  const bare = targetText.replace(/[/、,，|]/g, '');
  return OPTION_LISTS.find((options) => options.join('') === bare) ?? null;
}

/** A list whose order nobody can be sure of (有无, 差中良优): which of it is wanted is for a person to say. */
export function isUnknownList(targetText: string): boolean {
  const bare = targetText.replace(/[/、,|;]|或/g, '');
  return (
    [...bare].length > 1 &&
    LIST_TOKENS.test(bare) &&
    (BAD_END.test(bare) || BAD_START.test(bare)) &&
    !/^不/.test(bare)
  );
}
