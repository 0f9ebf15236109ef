const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const MS_PER_DAY = 86_400_000;
const LEAP_BUG_DAY = Date.UTC(1900, 2, 1);

/**
 * The serial number of a cell stored as an ISO 8601 date (`t="d"`), `null` if it is none.
 * Days count from 1899-12-30 (before March 1900 from 1899-12-31: Excel believes in a 29 February 1900),
 * or from 1904-01-01.
 */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const match = ISO.exec(text.trim());
  if (!match || match[0] === '') return null;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, date < LEAP_BUG_DAY ? 31 : 30);
  return (date - epoch) / MS_PER_DAY + time;
}
