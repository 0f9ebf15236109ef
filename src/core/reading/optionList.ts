import { BAD_OPTIONS, KINDS_OF_TARGET, OPTION_LIST, OPTION_LISTS } from '../vocabulary/optionWords';
import { NEGATIONS } from '../vocabulary/valueWords';

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
  return target.slice(KINDS_OF_TARGET.endAtStart(target));
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
    OPTION_LIST.isWhole(bare) &&
    (BAD_OPTIONS.atEnd(bare) !== null || beginsBad(bare)) &&
    !bare.startsWith('不')
  );
}

/** 差中良优: the worst first, and something behind it. */
function beginsBad(list: string): boolean {
  const first = BAD_OPTIONS.atStart(list);
  return first !== null && first.end < list.length;
}
