import { formatCell } from '../grid/cellAddress';
import type { Remark } from './assessment';
import type { FormGrid } from './form/formGrid';
import { headerRow } from './form/headerRow';
import { isContinuedTitle, isFormTitle } from './form/headerVocabulary';
import type { Locale } from './language/locale';
import { ABOUT_FORMS } from './vocabulary/formLabels';

/** Zero-based rows of a form, the last one included. */
interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** Cells of a row of a table, and rows of it from its header on: less is a note that names a form. */
const [TABLE_WIDTH, TABLE_ROWS] = [4, 2];

/** Titles of forms on a sheet with others whose columns were not found: nobody is to think that all were scored. */
export function unreadForms(grid: FormGrid, read: readonly Rows[], locale: Locale): Remark[] {
  if (read.length === 0) return [];
  const remarks: Remark[] = [];
  let title: Remark | null = null;
  let rows = 0;
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    const form = read.find(({ top, bottom }) => row >= top && row <= bottom);
    if (form) {
      [title, row] = [null, form.bottom];
      continue;
    }
    const filled = grid.filled(row);
    const [first] = filled;
    if (first && filled.length < TABLE_WIDTH && isOwnTitle(first[1])) {
      const [column, text] = first;
      title = {
        sheet: grid.snapshot.sheet,
        cell: formatCell({ row, column }),
        message: MESSAGE[locale](text),
      };
      rows = 0;
    } else if (filled.length >= TABLE_WIDTH && (rows > 0 || isHeader(grid, row))) rows += 1;
    if (title && rows === TABLE_ROWS) {
      remarks.push(title);
      title = null;
    }
  }
  return remarks;
}

function isOwnTitle(text: string): boolean {
  return isFormTitle(text) && !isContinuedTitle(text) && !ABOUT_FORMS.isIn(text);
}

/** Indicators and points; 填报单位｜…｜填报日期｜… on a cover are none. */
function isHeader(grid: FormGrid, row: number): boolean {
  const columns = headerRow(grid, row);
  const isNamed = columns.has('name') || columns.has('category') || columns.has('dimension');
  return isNamed && (columns.has('weight') || columns.has('score'));
}

const MESSAGE: Readonly<Record<Locale, (title: string) => string>> = {
  'zh-CN': (title) =>
    `「${title}」下没有找齐「年度指标值」和「实际完成值」两列，这张表没有评分，请核对表头。`,
  'en-US': (title) =>
    `Below “${title}” the columns 年度指标值 and 实际完成值 were not both found: it was not scored. Check its header.`,
};
