import { formatArea, formatCell } from '../grid/cellAddress';
import type { GridSnapshot, Stray } from '../grid/gridSnapshot';
import type { Remark } from './assessment';
import type { Locale } from './language/locale';

/** Strays named one by one; of the others only the number is told. */
const MOST_NAMED = 5;
const LONGEST_QUOTE = 20;

/** What a person should know of a sheet beside its forms. */
export function remarksOn({ sheet, strays = [] }: GridSnapshot, locale: Locale): readonly Remark[] {
  const named = strays.slice(0, MOST_NAMED).map((stray): Remark => ({
    ...{ sheet, cell: formatCell({ row: stray.area.top, column: stray.area.left }) },
    message: strayMessage(stray, locale),
  }));
  const others = strays.length - named.length;
  if (others === 0) return named;
  const message =
    locale === 'zh-CN'
      ? `另有 ${others} 个单元格也离表很远，没有读取。`
      : `${others} more cells are just as far off and were not read.`;
  return [...named, { sheet, cell: null, message }];
}

function strayMessage({ area, text }: Stray, locale: Locale): string {
  const place = formatArea(area);
  if (locale === 'zh-CN') {
    return text === null
      ? `${place} 离表很远，里面的内容没有读取。`
      : `${place} 有${contentInChinese(text)}，离表很远，没有读取；用不着的话请删掉。`;
  }
  return text === null
    ? `${place} is far from the form; what it holds was not read.`
    : `${place} holds ${contentInEnglish(text)}, far from the form, and was not read; delete it unless it is needed.`;
}

function contentInChinese(text: string): string {
  if (text === '') return '一个空值';
  if (text.trim() === '') return text.length === 1 ? '一个空格' : `${text.length} 个空格`;
  return `「${quoted(text)}」`;
}

function contentInEnglish(text: string): string {
  if (text === '') return 'an empty text';
  if (text.trim() === '') return text.length === 1 ? 'a space' : `${text.length} spaces`;
  return `“${quoted(text)}”`;
}

function quoted(text: string): string {
  const line = text.trim().slice(0, 200).replace(/\s+/g, ' ');
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}
