import { isDateFormat, isPercentFormat, parseValue } from 'numfmt';
import type { SessionEdit } from './workbookSession';

/** What typing makes of a cell: its content, and a number format where the typing implies one. */
export type Typed = Pick<SessionEdit, 'content' | 'numberFormat'>;

const DAYS_1900_TO_1904 = 1462;
const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/;
const CHINESE_DAY = /^(\d{1,2})月(\d{1,2})日$/;
/** 2021.3.1 is text to Excel on a Chinese system. */
const DOTTED_DATE = /[ymd]\.[ymd]/;
const SIGNED_FORMULA = /^[+-][^\d.,%]/;

/**
 * What Excel (Chinese) takes typed text for: a formula, a logical value, a number with the format it was typed in, or
 * text. A number format is only implied where the cell has none of its own (`General`).
 *
 * @param numberFormat the cell's present format; under `@` everything typed is text
 */
export function typedText(text: string, numberFormat: string, date1904: boolean): Typed {
  if (text === '') return { content: null };
  if (numberFormat === '@') return { content: text };
  if (text.startsWith("'")) return { content: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { content: { formula: text } };
  const number = typedNumber(text.trim(), numberFormat, date1904);
  if (number) return number;
  if (SIGNED_FORMULA.test(text)) return { content: { formula: `=${text}` } };
  return { content: text };
}

function typedNumber(text: string, numberFormat: string, date1904: boolean): Typed | null {
  const parsed = chineseDate(text) ?? parseValue(text, { locale: 'zh-CN' });
  if (!parsed) return null;
  const { v: value, z: implied } = parsed;
  if (implied !== undefined && DOTTED_DATE.test(implied)) return null;
  if (typeof value === 'boolean') return { content: value };
  if (typeof value !== 'number') return null;
  const isDate = implied !== undefined && isDateFormat(implied);
  // 95% comes out of the parser as 0.9500000000000001; Excel keeps the 15 digits a person typed.
  const exact = Number(value.toPrecision(15));
  const serial = isDate && date1904 ? exact - DAYS_1900_TO_1904 : exact;
  if (numberFormat !== 'General') {
    return {
      content: implied === undefined && isPercentFormat(numberFormat) ? percentEntry(serial) : serial,
    };
  }
  return implied === undefined
    ? { content: serial }
    : { content: serial, numberFormat: regionalFormat(implied) };
}

/** Excel's automatic percent entry: in a percent cell 10 and 0.1 both become 10 %. */
function percentEntry(value: number): number {
  return Math.abs(value) < 1 ? value : Number((value / 100).toPrecision(15));
}

/** The formats Excel gives to typed dates on a Chinese system. */
function regionalFormat(implied: string): string {
  if (implied === 'yyyy-m-d') return 'yyyy/m/d';
  if (implied === 'm-d' || implied === 'm/d') return 'm"月"d"日"';
  return implied;
}

/** 2021年3月1日, 2021年3月, 3月1日 (of this year). An impossible date is text. */
function chineseDate(text: string): { readonly v: number; readonly z: string } | null {
  const full = CHINESE_DATE.exec(text);
  if (full) {
    const value = serialOf(`${full[1]}/${full[2]}/${full[3] ?? '1'}`);
    const code = full[3] === undefined ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"';
    return value === null ? null : { v: value, z: code };
  }
  const day = CHINESE_DAY.exec(text);
  if (!day) return null;
  const value = serialOf(`${new Date().getFullYear()}/${day[1]}/${day[2]}`);
  return value === null ? null : { v: value, z: 'm"月"d"日"' };
}

function serialOf(date: string): number | null {
  const parsed = parseValue(date, { locale: 'zh-CN' });
  return parsed && typeof parsed.v === 'number' ? parsed.v : null;
}
