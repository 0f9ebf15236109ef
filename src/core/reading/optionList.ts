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
