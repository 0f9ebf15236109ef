import { Decimal } from 'decimal.js';
import type { Quantity, QuantityMeasure } from '../measure/measure';
import { comparisonInName } from '../measure/parseComparison';
import { namesShare, unitInName } from '../measure/unitInName';
import { NAMES_OF_CHANGE } from '../vocabulary/natureWords';
import { EACH_TIME, TIMES_A_YEAR } from '../vocabulary/unitWords';
import {
  isBare,
  isShareBesidePercent,
  readingsBeside,
  readingsOfBareCost,
  readingsOfTarget,
} from './bareNumber';
import { compareQuantities } from './comparedQuantities';
import { inDaysBeside } from './daysOfMonths';
import { doubtsOfFigures } from './figureDoubts';
import { withoutNoun } from './nounBehindUnit';
import type { FigureReading } from './pairReading';
import { besidePeriodOfName } from './periodOfName';
import { isLowerBetter, isOfRanksOrPrices, isRank } from './ranksAndPrices';
import type { RowContext } from './rowContext';

/** A number against a number: operator and unit come from the cells, else from the indicator's name. */
export function readFigures(
  target: QuantityMeasure,
  { comparison: said, quantity: done }: QuantityMeasure,
  row: RowContext,
  isBudget = false,
): FigureReading {
  const { name } = row.texts;
  const context = isBudget ? { ...row, isCost: true } : row;
  const comparison = target.comparison ?? comparisonInName(name);
  const quantity = isBare(target.quantity)
    ? { ...target.quantity, ...unitInName(name) }
    : withoutNoun(target.quantity, done, name);
  const inYear = withoutNoun(inYearBeside(quantity, done, row), quantity, name);
  const timed = besidePeriodOfName({ ...target, comparison, quantity }, inYear, name);
  const [first = inYear, ...others] = timed ?? [];
  const achieved: QuantityMeasure = { kind: 'quantity', comparison: said, quantity: first };
  const stated = { ...target, comparison, quantity };
  const [bareTargets, bareAnswers] = numberReadings(quantity, achieved.quantity, context);
  const targets = bareTargets.flatMap((one) => inDaysBeside(one, achieved.quantity));
  const answers = [...bareAnswers, ...others].flatMap((one) =>
    inDaysBeside(one, quantity, comparison === 'atMost'),
  );
  const { written } = row;
  return {
    kind: 'figures',
    comparison,
    isStrict: target.isStrict === true,
    isBudget,
    pairs: targets.flatMap((one) =>
      answers.map((other) => ({
        compared: compareQuantities(one, other, name),
        isRankOrPrice: isRank(one, name) || isOfRanksOrPrices(one),
        isRank: isRank(one, name),
        isLowerBetter: isLowerBetter(one, name),
        isOfChange: NAMES_OF_CHANGE.isIn(name),
      })),
    ),
    open: targets.length > 1 ? written.target : written.achieved,
    belowZero: achieved.quantity.value.isNegative() ? written.achieved : null,
    doubts: [
      // 48次/年 under 每月巡查次数.
      ...(timed ? [] : [{ about: 'twoReadings', text: written.achieved, matters: 'always' } as const]),
      ...doubtsOfFigures(stated, achieved, context),
    ],
  };
}

/** 8 beside 每月1次: so many in the year, if it is not the same number. A unit of its own column is that of the answer too. */
function inYearBeside({ unit, value }: Quantity, done: Quantity, { texts }: RowContext): Quantity {
  const [counted = '', time = ''] = unit.split('/');
  const isTimed = TIMES_A_YEAR.exactly(time) !== null && EACH_TIME.isIn(texts.target);
  const isOther = isBare(done) && isTimed && !done.value.eq(value);
  return isOther ? { ...done, unit: counted } : done;
}

/** What the two numbers can mean beside each other. */
function numberReadings(
  target: Quantity,
  achieved: Quantity,
  { texts, isCost }: RowContext,
): readonly [readonly Quantity[], readonly Quantity[]] {
  if (namesShare(texts.name) && isShareBesidePercent(target, achieved)) {
    const percent = { ...target, value: new Decimal(100), unit: '%' };
    return [readingsBeside(target, percent), readingsBeside(achieved, percent)];
  }
  return isCost && isBare(target) && isBare(achieved)
    ? [readingsOfBareCost(target, achieved), readingsOfBareCost(achieved, target)]
    : [readingsOfTarget(target, achieved), readingsBeside(achieved, target)];
}
