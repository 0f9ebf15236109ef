import type { Tier } from './answerTier';

/** 不断 and 不锈钢 deny nothing. */
const DENIAL = /不够|不太|不是|没有|未能|不(?!断)|未|没|无/;
/** Of these none is the best: 没有投诉 is no shortfall of anything. */
const UNWANTED = /投诉|事故|影响|问题|风险|污染|损失|违|案|舆情|纠纷|上访|隐患|差错|浪费/;
/** Less than all of it (VALUES §5: 基本, 部分, 较 → middle). */
const PARTLY = /大部分|部分|基本|大体|比较|较为|较/;
/** Some of it: less than 显著提升, and just what a plain 提升 wants. */
const SOMEWHAT = /一般$|有所|有一定|略有|一定程度/;
const STRONG = /显著|明显|大幅度?|有效|非常|十分|很|全面|完全|全部|充分|极大|高度/;
const STEADY = /持续|不断|逐步|稳步|进一步/;

/**
 * The tier of an answer that says the target's own words on a scale: 不满意, 基本满意, 非常满意 beside 满意; 有所提升
 * beside 显著提升. `null` where the words are others, or where a weaker word leaves open whether that is enough.
 */
export function scaledTier(target: string, answer: string): Tier | null {
  const [wanted, said] = [onScale(target), onScale(answer)];
  if (answer === target || wanted.denied) return null;
  // 明显提升 beside 有所提升, 满意 beside 基本满意: more than was asked for.
  if (wanted.partly || wanted.somewhat) return isBetter(wanted, said) ? 'top' : null;
  if (said.denied && UNWANTED.test(target)) return null;
  if (said.denied) return sameWords(target, answer) ? 'low' : null;
  if (said.partly) return sameWords(target, answer) ? 'middle' : null;
  if (wanted.core !== said.core || wanted.core === '') return null;
  if (said.somewhat) return wanted.strong ? 'middle' : null;
  const isWeaker = (wanted.strong && !said.strong) || (wanted.steady && !said.steady);
  return isWeaker ? null : 'top';
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
    core: without(text, [STEADY, STRONG, SOMEWHAT, PARTLY]),
    denied: DENIAL.test(text),
    partly: PARTLY.test(text),
    somewhat: SOMEWHAT.test(text),
    strong: STRONG.test(text),
    steady: STEADY.test(text),
  };
}

/** 不明显 and 明显, 提升不显著 and 显著提升, 无效 and 有效: the same words but for degree and denial. */
function sameWords(target: string, answer: string): boolean {
  const plain = without(answer, [PARTLY, DENIAL]);
  if (plain === target || target === `有${plain}` || target === `全${plain}`) return true;
  const core = onScale(target).core;
  return core !== '' && core === without(answer, [STEADY, STRONG, SOMEWHAT, PARTLY, DENIAL]);
}

function without(text: string, words: readonly RegExp[]): string {
  return words.reduce((rest, word) => rest.replace(word, ''), text);
}
