import { parseMeasure } from '../measure/parseMeasure';
import { answerTier, type Tier } from './answerTier';
import { isUnknownList, optionsOf, wantedText } from './optionList';

/** The three tiers in the ministry's words (财预〔2020〕10号), cut to what names the tier. */
const USUAL_WORDS: readonly (readonly [string, Tier])[] = [
  ['达成预期指标', 'top'],
  ['部分达成预期指标', 'middle'],
  ['未达成预期指标', 'low'],
];

/**
 * The answers that the qualitative rule understands as a tier beside a target, best first: the list that the target
 * itself prints (优良中差), or the three tiers. Empty where the target asks for something else than words, or turns
 * the usual words into something else (基本完成).
 */
export function tierWords(target: string): readonly string[] {
  const [reading, ...others] = parseMeasure(target);
  if (reading?.kind !== 'phrase' || others.length > 0) return [];
  const wanted = wantedText(reading.text);
  const options = optionsOf(wanted);
  if (options) return options;
  if (reading.mixed || wanted === '' || isUnknownList(wanted)) return [];
  const isUnderstood = USUAL_WORDS.every(([word, tier]) => answerTier(wanted, word) === tier);
  return isUnderstood ? USUAL_WORDS.map(([word]) => word) : [];
}

/** Whether an answer states its tier in words. */
export function statesTier(target: string, answer: string): boolean {
  const [reading] = parseMeasure(answer);
  if (reading?.kind !== 'phrase') return false;
  const word = wantedText(reading.text);
  return tierWords(target).includes(word) || answerTier(target, word) !== null;
}
