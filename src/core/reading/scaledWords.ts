import { DONE_BEFORE } from '../vocabulary/answerWords';
import {
  BETTER_NONE,
  DENYING,
  GRADUALLY,
  MIDDLING,
  PARTLY,
  SOMEWHAT,
  STEADILY,
  STRONGLY,
  THERE_OR_NOT,
} from '../vocabulary/degreeWords';
import type { FoundWord } from '../vocabulary/wordTable';
import type { Tier } from './answerTier';

/**
 * The tier of an answer that says the target's own words on a scale: 不满意, 基本满意, 非常满意 beside 满意; 有所提升
 * beside 显著提升. `null` where the words are others, or where a weaker word leaves open whether that is enough.
 */
export function scaledTier(target: string, answer: string): Tier | null {
  const [wanted, said] = [onScale(target), onScale(answer)];
  if (answer === target || wanted.denied) return null;
  // 明显提升 beside 有所提升, 满意 beside 基本满意: more than was asked for.
  if (wanted.partly || wanted.somewhat) return isBetter(wanted, said) ? 'top' : null;
  if (said.denied && BETTER_NONE.isIn(target)) return null;
  if (said.denied) return sameWords(target, answer) ? 'low' : null;
  if (said.partly) return sameWords(target, answer) ? 'middle' : null;
  if (wanted.core !== said.core || wanted.core === '') return null;
  if (said.somewhat) return wanted.strong ? 'middle' : null;
  const isWeaker = (wanted.strong && !said.strong) || (wanted.steady && !said.steady);
  return isWeaker || isOnItsWay(wanted, answer) ? null : 'top';
}

/** 逐步健全 beside 健全: whether it is there by now is not said. */
function isOnItsWay(wanted: OnScale, answer: string): boolean {
  return !wanted.steady && THERE_OR_NOT.isIn(wanted.core) && GRADUALLY.isIn(answer);
}

function isBetter(wanted: OnScale, said: OnScale): boolean {
  const isWeak = said.denied || said.partly || said.somewhat;
  return !isWeak && wanted.core !== '' && wanted.core === said.core;
}

interface OnScale {
  /** What is left when every word of degree is taken away. */
  readonly core: string;
  readonly denied: boolean;
  readonly partly: boolean;
  readonly somewhat: boolean;
  readonly strong: boolean;
  readonly steady: boolean;
}

function onScale(text: string): OnScale {
  return {
    // 得到有效提升 is 有效提升.
    core: without(text.slice(DONE_BEFORE.atStart(text)?.end), DEGREES),
    denied: denialIn(text) !== null,
    partly: PARTLY.isIn(text),
    somewhat: somewhatIn(text) !== null,
    strong: STRONGLY.isIn(text),
    steady: STEADILY.isIn(text),
  };
}

/** 不明显 and 明显, 提升不显著 and 显著提升, 无效 and 有效: the same words but for degree and denial. */
function sameWords(target: string, answer: string): boolean {
  const plain = withoutDenial(without(answer, [PARTLY.firstIn]));
  if (plain === target || target === `有${plain}` || target === `全${plain}`) return true;
  const core = onScale(target).core;
  return core !== '' && core === withoutDenial(without(answer, DEGREES));
}

type Finder = (text: string) => FoundWord<unknown> | null;

/** 一般 says how much only at the end: 一般公共预算. */
function somewhatIn(text: string): FoundWord<unknown> | null {
  return SOMEWHAT.firstIn(text) ?? MIDDLING.atEnd(text);
}

/** Words of degree, in the order in which they are taken away. */
const DEGREES: readonly Finder[] = [STEADILY.firstIn, STRONGLY.firstIn, somewhatIn, PARTLY.firstIn];

/** A text without the first word that each finds. */
function without(text: string, finders: readonly Finder[]): string {
  return finders.reduce((rest, find) => cut(rest, find(rest)), text);
}

function withoutDenial(text: string): string {
  return cut(text, denialIn(text));
}

function denialIn(text: string): FoundWord<unknown> | null {
  return DENYING.allIn(text).find(({ means }) => means === 'denies') ?? null;
}

function cut(text: string, found: FoundWord<unknown> | null): string {
  return found ? text.slice(0, found.start) + text.slice(found.end) : text;
}
