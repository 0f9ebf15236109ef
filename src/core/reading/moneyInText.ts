import { Decimal } from 'decimal.js';
import { plainText } from '../measure/plainText';
import { UNIT_COST_ENDINGS, UNIT_COST_NAMES } from '../vocabulary/costWords';
import { WHOLE_AMOUNTS } from '../vocabulary/moneyTalk';

/** A sum of money that a text names. */
export interface MoneyInText {
  /** In 元. */
  readonly amount: Decimal;
  /** As written: 89.97万元. */
  readonly text: string;
  /** Whether it is said to be the whole budget or what was spent of it; `null`: not said. */
  readonly of: 'budget' | 'executed' | null;
  /** What one of many costs or gets: 每户补助2万元, 户均增收3000元, 50元/人. */
  readonly isForOne: boolean;
}

const SUM = /(\d{1,18}(?:\.\d{1,9})?)([万亿]?)元/g;
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
/** 预算资金为50万元: what is said of a sum stands right before it. */
const REACH = 8;

/** Every sum of money that a text names. */
export function moneyInText(text: string): readonly MoneyInText[] {
  const plain = plainText(text).replace(/(?<=\d),(?=\d{3})/g, '');
  return [...plain.matchAll(SUM)].map((match) => {
    const [whole, number, scale] = match;
    const before = plain.slice(Math.max(0, match.index - REACH), match.index);
    return {
      amount: new Decimal(number ?? 0).times(SCALES[scale ?? ''] ?? 1),
      text: whole,
      of: WHOLE_AMOUNTS.allIn(before).at(-1)?.means ?? null,
      isForOne:
        plain[match.index + whole.length] === '/' ||
        UNIT_COST_NAMES.isIn(before) ||
        UNIT_COST_ENDINGS.isIn(before),
    };
  });
}
