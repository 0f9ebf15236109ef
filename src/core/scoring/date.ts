import type { DateMeasure } from '../measure/measure';
import { compareDates, dateExists, daysBetween, formatDate } from '../measure/calendar';
import type { DayReading } from '../reading/pairReading';
import { doubtOf, leftOpen } from './doubtNote';
import { judgement, needsReview, type Judgement, type RuleContext } from './judgement';
import { NOTES } from './notes';
import { metInFull } from './proportional';

/** Judges a day against a day; one that is in time may tell of something else. */
export function judgeDay(
  { target, achieved, texts, within, doubts }: DayReading,
  context: RuleContext,
): Judgement {
  if (isWithinOpen(target, achieved, within, context.formYear))
    return needsReview('date', NOTES.dayNotGiven(texts[1]));
  const judged = date(target, achieved, context, texts, within !== null);
  const doubt = doubtOf(doubts, judged);
  return doubt ? leftOpen('date', doubt) : judged;
}

/**
 * Whether an answer of a year or a month leaves open on which side of the target's day it lies: 2023年 beside
 * 2023年6月30日前, 10月 beside 10月15日前. The end of the month asked for is met by any day of it; a bare year is too
 * little to say so.
 */
function isWithinOpen(
  { date: by }: DateMeasure,
  { date: on }: DateMeasure,
  within: DayReading['within'],
  formYear: number | null,
): boolean {
  if (within === null || (by.year ?? formYear) !== (on.year ?? formYear)) return false;
  return within === 'year' || (by.month === on.month && by.day < on.day);
}

/** Date: on or before → w; later, impossible or unclear → a person decides, no official formula (SCORING §1). */
function date(
  target: DateMeasure,
  achieved: DateMeasure,
  context: RuleContext,
  [targetText, achievedText]: readonly [string, string],
  isDayOpen: boolean,
): Judgement {
  // 2月29日 without a year exists in the form's year or not at all.
  const exists = ({ date: day, exists: known }: DateMeasure) =>
    known && dateExists({ ...day, year: day.year ?? context.formYear });
  if (!exists(target)) return impossible(targetText, 'target');
  if (!exists(achieved)) return impossible(achievedText, 'achieved');
  const order = compareDates(achieved.date, target.date, context.formYear);
  if (order === null) return needsReview('date', NOTES.yearUnknown);
  const [by, on] = [formatDate(target.date), formatDate(achieved.date)];
  if (order > 0) {
    // 5月 beside 3月底前 is late, by how many days nobody knows.
    return needsReview('date', NOTES.lateDate(by, isDayOpen ? achievedText : on), {
      targetMet: false,
      reviewCause: 'date-late',
      daysLate: isDayOpen ? null : daysBetween(target.date, achieved.date, context.formYear),
    });
  }
  return judgement('date', 'met', metInFull(`${on} ≤ ${by}`, context));
}

function impossible(text: string, side: 'target' | 'achieved'): Judgement {
  return needsReview('date', NOTES.impossibleDate(text), {
    impossibleDate: side,
    // A day that does not exist does not show that the target was met: a reason is due.
    targetMet: side === 'achieved' ? false : null,
  });
}
