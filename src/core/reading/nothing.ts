import {
  NOTHING,
  NOTHING_OF,
  UNWANTED,
  UNWANTED_TAILS,
  WANTED_NONE_OF,
  WHOLE_YEAR,
} from '../vocabulary/fillers';
import type { WordTable } from '../vocabulary/wordTable';

/**
 * Whether an answer says that there was none of it (VALUES §10): 无, 未发生, 未发生安全事故, 无上访. What is named behind
 * the word must be something nobody wants, or what the indicator's name speaks of: 无障碍设施 and 未发生变化 are answers of
 * their own. Expects `plainText`, as do all here.
 */
export function saysNothing(said: string, name: string): boolean {
  // 全年未发生: of the whole year nothing else is told.
  const year = WHOLE_YEAR.atStart(said);
  const text = year && year.end < said.length ? said.slice(year.end) : said;
  return NOTHING.exactly(text) !== null || namesUnwantedBehind(NOTHING_OF, text, name);
}

/** 无破坏, 未发生污染: of what there was none is said, so that it answers even a target that says 无 alone. */
export function namesNothing(said: string, name: string): boolean {
  return NOTHING.exactly(said) === null && saysNothing(said, name);
}

/** Whether a target in words wants none of it: 不发生, 无事故, 杜绝安全事故. */
export function wantsNone(text: string, name: string): boolean {
  // 杜绝 alone, under a name of what nobody wants.
  if (WANTED_NONE_OF.exactly(text) !== null) return UNWANTED.isIn(name);
  return saysNothing(text, name) || namesUnwantedBehind(WANTED_NONE_OF, text, name);
}

function namesUnwantedBehind(openings: WordTable<boolean>, text: string, name: string): boolean {
  const opening = openings.atStart(text);
  if (!opening || /\d/.test(text)) return false;
  const rest = text.slice(opening.end);
  const tail = UNWANTED_TAILS.atEnd(rest);
  const thing = tail ? rest.slice(0, tail.start) : rest;
  if (thing === '') return false;
  return UNWANTED.atEnd(thing) !== null || name.includes(thing);
}
