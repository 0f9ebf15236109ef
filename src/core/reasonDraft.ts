import { Decimal } from 'decimal.js';
import { isFillerReason, TO_BE_WRITTEN } from './reasonFiller';
import type { Figures } from './reading/figures';
import type { JudgedIndicator, Judgement } from './scoring/judgement';

/** Units that read differently in a difference: by 30 日 a target is missed by 2 天. */
const SPOKEN_UNITS: Readonly<Record<string, string>> = { 日: '天', 月: '个月', '%': '个百分点' };
/** Digits after the point that a difference is shown with. */
const SHOWN_DECIMALS = 4;

/** What is left to the person. */
const OPEN_PART = `原因：${TO_BE_WRITTEN}。改进措施：${TO_BE_WRITTEN}。`;

/**
 * The text offered for a reason cell that says nothing: the row's numbers, and 【请填写】 where only a person knows. It goes
 * onto the sheet, so it is Chinese in every language. `null` where no reason is due or the cell holds more than a filler.
 */
export function reasonDraft({ indicator, judgement, explanationDue }: JudgedIndicator): string | null {
  const { target, achieved, reason } = indicator;
  if (!explanationDue || !reason || reason.isCovered || reason.isFormula) return null;
  if (!isFillerReason(reason.text)) return null;
  const facts = [`目标 ${figureText(target.text)}`, `实际 ${figureText(achieved.text)}`, ...gap(judgement)];
  return `${facts.join('，')}。${OPEN_PART}`;
}

/** The part of a draft that the row's own numbers say. */
export function factsOfDraft(draft: string): string {
  return draft.endsWith(OPEN_PART) ? draft.slice(0, -OPEN_PART.length) : draft;
}

/** A draft with what a person has said in place of all that was left to them; it ends like a sentence. */
export function completedDraft(draft: string, sentence: string): string {
  const said = sentence.trim();
  return `${factsOfDraft(draft)}${said}${/[。！？.!?]$/u.test(said) ? '' : '。'}`;
}

/** A cell's text on one line; an equals sign in front says no more than the word 目标. */
function figureText(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/^=\s*/, '') || '未填';
}

/** By how much the target was missed or passed; nothing where that is not known or where more may be better or worse. */
function gap({ rule, verdict, overTarget, figures, daysLate }: Judgement): readonly string[] {
  if (daysLate !== null) return [`晚 ${daysLate} 天`];
  if (figures === null || !['at-least', 'at-most', 'equal'].includes(rule)) return [];
  const isShort = figures.achieved.lt(figures.target);
  if (verdict === 'unmet') return isShort ? [...completion(figures), short(figures)] : [over(figures)];
  return overTarget && !isShort ? [...completion(figures), over(figures)] : [];
}

function completion({ target, achieved }: Figures): readonly string[] {
  return target.isZero()
    ? []
    : [`完成率 ${achieved.div(target).times(100).toFixed(2, Decimal.ROUND_HALF_UP)}%`];
}

function short({ target, achieved, unit }: Figures): string {
  return `差 ${amount(target.minus(achieved), unit)}`;
}

function over({ target, achieved, unit }: Figures): string {
  return `超出 ${amount(achieved.minus(target), unit)}`;
}

function amount(value: Decimal, unit: string): string {
  const rounded = value.toDecimalPlaces(SHOWN_DECIMALS, Decimal.ROUND_HALF_UP);
  return `${(rounded.isZero() ? value : rounded).toFixed()}${SPOKEN_UNITS[unit] ?? unit}`;
}
