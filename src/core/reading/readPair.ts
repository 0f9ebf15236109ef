import { Decimal } from 'decimal.js';
import { formatDate } from '../measure/calendar';
import type { DateMeasure, Measure, QuantityMeasure } from '../measure/measure';
import { asksForGrowth, saysChange, saysState } from '../measure/parseComparison';
import { namesShare } from '../measure/unitInName';
import { dayOfSerial } from '../measure/parseDate';
import { AGAINST_LAST_YEAR, GROWING } from '../vocabulary/figureWords';
import { DONE_BY_NAMES, END_NAMES, LASTING_NAMES } from '../vocabulary/natureWords';
import { saysShortfall } from './saysShortfall';
import { budgetLimit } from './budgetAsTarget';
import { holdsSeveralFigures, saysAbout } from './inexactFigure';
import { saysNotDone } from './notDone';
import { wantsNone } from './nothing';
import { compareQuantities } from './comparedQuantities';
import { monthsOfPeriod } from './daysOfMonths';
import type { Asked, PairReading } from './pairReading';
import { readFigures } from './readFigures';
import { readOpenAnswer, readSpan, readSpanWithin } from './readSpans';
import { readWords } from './readWords';
import { unclear, type RowContext } from './rowContext';
import type { RowTexts } from './rowTexts';
import { tellsOfOther, withoutBeginning } from './wordsBesideDate';

/** What one reading of a row's target and one of its achieved value are beside each other. */
export function readPair(target: Measure, achieved: Measure, row: RowContext): PairReading {
  switch (target.kind) {
    case 'phrase':
      return besidePhrase(target, achieved, row);
    case 'quantity':
      if (achieved.kind === 'quantity') return readFigures(target, achieved, row);
      if (achieved.kind === 'range') return readOpenAnswer(target, achieved, row);
      return otherKind('figure', target, achieved, row);
    case 'range':
      if (achieved.kind === 'range') return readSpanWithin(target, achieved, row);
      if (achieved.kind === 'quantity') return readSpan(target, achieved, row);
      return otherKind('range', target, achieved, row);
    case 'date':
      return achieved.kind === 'date'
        ? readDay(target, achieved, row)
        : otherKind('day', target, achieved, row);
    case 'blank':
      return unclear('figure', { about: 'targetBlank' });
  }
}

function besidePhrase(
  target: Extract<Measure, { kind: 'phrase' }>,
  achieved: Measure,
  row: RowContext,
): PairReading {
  const { texts, written } = row;
  if (achieved.kind === 'date' && DONE_WITHIN_YEAR.test(target.text)) return readDay(YEAR_END, achieved, row);
  if (achieved.kind === 'quantity') {
    // 不发生 and 3起: none was wanted, so that the figure is held against 0.
    // 0% of a rate is none of it; of anything else nobody knows what it is a share of.
    const { unit, value } = achieved.quantity;
    const isOfShare = unit === '%' && !(value.isZero() && namesShare(texts.name));
    if (!isOfShare && wantsNone(target.text, texts.name)) return readFigures(noneOf(achieved), achieved, row);
    const limit = budgetLimit(target.text, achieved.quantity, row.budget);
    if (limit) return readFigures(limit, achieved, row, true);
  }
  const same = achieved.kind !== 'phrase' && texts.target === texts.achieved;
  // 「提升50%」 says by how much, not how far the goal was reached.
  // 85% of 满意度 beside 较上年提高 or 有所提高 is where it stands.
  const isOfGrowth =
    AGAINST_LAST_YEAR.atStart(target.text) !== null ||
    (GROWING.atEnd(target.text) !== null && !isNearlyAll(achieved));
  const isLevel = !saysChange(written.achieved) && isOfGrowth && namesShare(texts.name);
  const saysHow =
    isLevel || saysChange(written.achieved) || (asksForGrowth(target.text) && saysState(written.achieved));
  if (achieved.kind === 'quantity' && saysHow && !same) {
    const { value, unit } = achieved.quantity;
    // 提高5% beside 提高: it did.
    if (!isLevel && asksForGrowth(target.text) && !saysState(written.achieved) && value.gt(0) && unit === '%')
      return { kind: 'words', tier: 'top', basis: 'said', answer: texts.achieved, target: target.text };
    return unclear('words', { about: 'notComparable', ...written });
  }
  if (target.mixed && achieved.kind !== 'phrase' && !same)
    return unclear('figure', { about: 'notUnderstood', text: written.target });
  return readWords(target.text, achieved, row);
}

/** 年内完成, 当年完成 beside a day. */
const DONE_WITHIN_YEAR = /^[本当]?年度?内?完成$/;
const YEAR_END: DateMeasure = { kind: 'date', date: { year: null, month: 12, day: 31 }, exists: true };

/** 95% beside 有所提高 is high, whatever it counts. */
function isNearlyAll(measure: Measure): boolean {
  return (
    measure.kind === 'quantity' && measure.quantity.unit === '%' && measure.quantity.value.gte(NEARLY_ALL)
  );
}

const NEARLY_ALL = 90;

/** A day that is in time is in time only for what it tells of. */
function readDay(
  target: Extract<Measure, { kind: 'date' }>,
  achieved: Extract<Measure, { kind: 'date' }>,
  { texts, written }: RowContext,
): PairReading {
  return {
    kind: 'day',
    target,
    achieved,
    within: texts.target === texts.achieved || namesYear(texts.target) ? null : withinOf(texts.achieved),
    texts: [dayText(written.target, target), dayText(written.achieved, achieved)],
    doubts: [
      ...(tellsOfOther(withoutBeginning(texts))
        ? [{ about: 'notUnderstood', text: written.achieved, matters: 'ifMet' } as const]
        : []),
      ...(isOtherPeriod(target, achieved, texts) || isPerhapsNextYear(target, achieved, texts)
        ? [{ about: 'twoReadings', text: written.achieved, matters: 'ifMet' } as const]
        : []),
    ],
  };
}

/**
 * 2023年1-6月 beside 2023年1-12月 may be done early, or half a year of a service only, as 2023年3-12月 are ten months of it;
 * 完成时间 asks for the end alone.
 */
function isOtherPeriod(target: DateMeasure, achieved: DateMeasure, { name }: RowTexts): boolean {
  if (target.begins === undefined || DONE_BY_NAMES.isIn(name)) return false;
  const [wanted, reached] = [target.date, achieved.date];
  const isSameEnd = wanted.month === reached.month && wanted.day === reached.day;
  // 2023.5 of a 服务周期 2023.1-2023.6.
  if (achieved.begins === undefined) return !isSameEnd && LASTING_NAMES.isIn(name);
  return !isSameEnd || achieved.begins > target.begins;
}

/** 1月5日 beside 12月31日前 may be five days late where the end is asked for; money is given in January, too. */
function isPerhapsNextYear(target: DateMeasure, achieved: DateMeasure, { name }: RowTexts): boolean {
  const { year, month } = achieved.date;
  return year === null && month === 1 && target.date.month === 12 && END_NAMES.isAtStart(name);
}

const ONLY_YEAR = /^20\d{2}年度?$/;
const WITHIN_YEAR = /^[本当]?年度?内$/;
const namesYear = (text: string) => ONLY_YEAR.test(text) || WITHIN_YEAR.test(text);
const ONLY_MONTH = /^(?:20\d{2}年)?\d{1,2}月份?$/;

/** 2023年, 10月: any day of it. */
function withinOf(answer: string): 'year' | 'month' | null {
  if (namesYear(answer)) return 'year';
  return ONLY_MONTH.test(answer) ? 'month' : null;
}

/** A bare 45291 tells nobody which day it is. */
function dayText(written: string, { date }: DateMeasure): string {
  return /^=?\d+$/.test(written) && written.length < 8 ? formatDate(date) : written;
}

/** Words, or a figure of another kind, beside a figure. 未开展 is known to miss the target; else a person judges. */
function otherKind(asked: Asked, target: Measure, achieved: Measure, row: RowContext): PairReading {
  const { written, texts } = row;
  const answer = written.achieved;
  if (achieved.kind === 'phrase') {
    if (saysNotDone(achieved.text) && !isLimit(target)) return { kind: 'notDone', asked, answer };
    if (saysShortfall(texts)) return unclear(asked, { about: 'shortfall', text: answer }, true);
    if (saysAbout(achieved.text)) return unclear(asked, { about: 'notExact', text: answer });
    if (holdsSeveralFigures(achieved.text)) return unclear(asked, { about: 'severalFigures', text: answer });
  }
  const lasted = besidePeriod(asked, target, achieved, row);
  if (lasted) return lasted;
  if (target.kind === 'date' && achieved.kind === 'quantity') {
    const day = dayOfSerial(achieved);
    if (day !== null) return unclear(asked, { about: 'dateSerial', text: answer, day });
  }
  return unclear(asked, { about: 'notComparable', ...written });
}

/** 12个月 beside 2023.01-2023.12 is as long as was asked; whether another span is enough a person says. */
function besidePeriod(asked: Asked, target: Measure, achieved: Measure, row: RowContext): PairReading | null {
  const [wanted, reached] = [target, achieved].map((each) => {
    const quantity = each.kind === 'date' ? monthsOfPeriod(each) : null;
    return quantity ? ({ kind: 'quantity', comparison: null, quantity } as const) : each;
  });
  if (wanted?.kind !== 'quantity' || reached?.kind !== 'quantity') return null;
  const compared = compareQuantities(wanted.quantity, reached.quantity);
  if (!compared || wanted.quantity.unit === '' || reached.quantity.unit === '') return null;
  return compared.target.eq(compared.achieved)
    ? readFigures({ ...wanted, comparison: 'equal' }, reached, row)
    : unclear(asked, { about: 'notUnderstood', text: row.written.achieved });
}

/** Of a limit or a target of 0 nobody can say that it was missed because nothing was done. */
function isLimit(target: Measure): boolean {
  return target.kind === 'quantity' && (target.comparison === 'atMost' || target.quantity.value.isZero());
}

/** A target of none in the unit of the figure beside it. */
function noneOf({ quantity }: QuantityMeasure): QuantityMeasure {
  return { kind: 'quantity', comparison: 'atMost', quantity: { ...quantity, value: NONE } };
}

const NONE = new Decimal(0);
