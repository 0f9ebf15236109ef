import { format, isDateFormat } from 'numfmt';
import type { CellScalar, CellType } from '../../grid/gridSnapshot';

const DAYS_1900_TO_1904 = 1462;
const COLOURS: Readonly<Record<string, string>> = {
  黑色: 'Black',
  白色: 'White',
  红色: 'Red',
  绿色: 'Green',
  蓝色: 'Blue',
  黄色: 'Yellow',
  洋红: 'Magenta',
  青色: 'Cyan',
};

/** Excel's date format no. 14 follows the system's region; on a Chinese system it reads 2021/3/1. */
const REGIONAL_DATES = new Set(['m/d/yyyy', 'mm-dd-yy', 'm/d/yy']);

/** What a cell shows, whatever the width of its column (a too narrow one would show #### in Excel). */
export function displayText(
  value: CellScalar,
  type: CellType,
  numberFormat: string,
  date1904: boolean,
): string {
  if (value === null) return '';
  if (type === 'error') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const code = codeFor(numberFormat);
  const shown =
    typeof value === 'number' && date1904 && isDateFormat(code) ? value + DAYS_1900_TO_1904 : value;
  try {
    return format(code, shown, { locale: 'zh-CN', dateSpanLarge: false, dateErrorNumber: false });
  } catch {
    return String(value);
  }
}

function codeFor(numberFormat: string): string {
  if (REGIONAL_DATES.has(numberFormat)) return 'yyyy/m/d';
  return numberFormat.replace(/\[([^\]\d]{2})\]/g, (whole, name: string) => {
    const colour = COLOURS[name];
    return colour === undefined ? whole : `[${colour}]`;
  });
}
