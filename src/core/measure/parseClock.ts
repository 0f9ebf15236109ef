import { Decimal } from 'decimal.js';
import type { Quantity } from './measure';

const CLOCK = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/;

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
