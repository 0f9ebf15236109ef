import { Decimal } from 'decimal.js';
import type { Quantity } from './measure';

const CLOCK = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/;

/** 1小时50分, 1年6个月: how many of the smaller unit one of the larger is. */
const SPANS = [
  { pattern: /^(\d{1,4})年(?:零)?(\d{1,2})个?月$/, size: 12, unit: '月' },
  { pattern: /^(\d{1,4})[天日](?:零)?(\d{1,2})个?小时$/, size: 24, unit: '小时' },
  { pattern: /^(\d{1,4})个?小时(?:零)?(\d{1,2})分钟?$/, size: 60, unit: '分钟' },
  { pattern: /^(\d{1,4})分钟?(?:零)?(\d{1,2})秒$/, size: 60, unit: '秒' },
] as const;

/** A span of time in two units, in the smaller of them; `null` for anything else. Expects `plainText` without operator. */
export function parseSpan(text: string): Quantity | null {
  for (const { pattern, size, unit } of SPANS) {
    const [, large, small] = pattern.exec(text) ?? [];
    // 2021年6月 is a month of the calendar.
    if (large === undefined || small === undefined || Number(large) >= FIRST_YEAR) continue;
    const value = new Decimal(large).times(size).plus(small);
    return { value, scale: 1, scaleName: '', unit, isInTwoUnits: true };
  }
  return null;
}

const FIRST_YEAR = 1900;

/**
 * A span of time as spreadsheets show one: 1:30 (hours and minutes), 0:01:30; in minutes, or in seconds where it has any.
 * `null` for anything else. Expects `plainText`.
 */
export function parseClock(text: string): Quantity | null {
  const match = CLOCK.exec(text);
  if (!match) return null;
  const minutes = new Decimal(match[1] ?? 0).times(60).plus(match[2] ?? 0);
  const seconds = Number(match[3] ?? 0);
  return seconds === 0
    ? { value: minutes, scale: 1, scaleName: '', unit: '分钟' }
    : { value: minutes.times(60).plus(seconds), scale: 1, scaleName: '', unit: '秒' };
}
