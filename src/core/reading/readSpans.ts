import type { Measure, Quantity, QuantityMeasure } from '../measure/measure';
import { formatQuantity } from '../measure/quantity';
import { readingsBeside } from './bareNumber';
import { compareQuantities } from './comparedQuantities';
import { isExact } from './exactFigure';
import type {
  OpenAnswerReading,
  SpanPair,
  SpanReading,
  SpanWithinReading,
  UnclearReading,
} from './pairReading';
import { besidePeriodOfName } from './periodOfName';
import { readFigures } from './readFigures';
import { unclear, type RowContext } from './rowContext';

type RangeMeasure = Extract<Measure, { kind: 'range' }>;

/** A number against a span of them: one that is itself open (≥85% beside 80-85%) may lie outside. */
export function readSpan(
  target: RangeMeasure,
  achieved: QuantityMeasure,
  { written, texts }: RowContext,
): SpanReading | UnclearReading {
  const answer = written.achieved;
  if (!isExact(achieved)) return unclear('range', { about: 'operatorInAnswer', text: answer });
  const high: QuantityMeasure = { kind: 'quantity', comparison: null, quantity: target.high };
  const timed = besidePeriodOfName(high, achieved.quantity, texts.name);
  if (!timed) return unclear('range', { about: 'twoReadings', text: answer });
  const readings = timed.flatMap((one) => readingsBeside(one, target.high));
  const pairs = readings.map((quantity) => spanPair(target, quantity));
  // -15% beside ±10% lies 15% away: held against each other as distances, said as they are written.
  const isEitherWay = written.target.includes('±');
  const asWritten = isEitherWay ? { target: written.target, achieved: answer } : {};
  return { kind: 'span', pairs: pairs.map((pair) => ({ ...pair, ...asWritten })), answer };
}

/** A span against a span. */
export function readSpanWithin(
  target: RangeMeasure,
  achieved: RangeMeasure,
  { written }: RowContext,
): SpanWithinReading {
  const ends = [spanPair(target, achieved.low), spanPair(target, achieved.high)] as const;
  return { kind: 'spanWithin', ends, answer: written.achieved };
}

/** A span against a number: each end of it. */
export function readOpenAnswer(
  target: QuantityMeasure,
  achieved: RangeMeasure,
  row: RowContext,
): OpenAnswerReading {
  const end = (quantity: Quantity) =>
    readFigures(target, { kind: 'quantity', comparison: null, quantity }, row);
  return {
    kind: 'openAnswer',
    comparison: target.comparison,
    ends: [end(achieved.low), end(achieved.high)],
    answer: row.written.achieved,
  };
}

function spanPair(target: RangeMeasure, achieved: Quantity): SpanPair {
  return {
    low: compareQuantities(target.low, achieved),
    high: compareQuantities(target.high, achieved),
    target: `${formatQuantity(target.low)}–${formatQuantity(target.high)}`,
    achieved: formatQuantity(achieved),
  };
}
