import { formatCell } from '../grid/cellAddress';
import { cellText } from '../grid/cellText';
import { cellAt, type GridSnapshot } from '../grid/gridSnapshot';
import type { SelfEvaluationForm } from './form/selfEvaluationForm';
import type { Locale } from './language/locale';

/** Cells of a form with a formula that was never calculated, A1: what they hold is not known. */
export function uncalculatedCells(snapshot: GridSnapshot, { area }: SelfEvaluationForm): readonly string[] {
  const cells: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = cellAt(snapshot, row, column);
      // `=12` needs no calculating.
      const isOpen = cell.type === 'empty' && cell.formula !== null && cellText(cell) === '';
      if (isOpen) cells.push(formatCell({ row, column }));
    }
  }
  return cells;
}

/** Why such a form was not judged. */
export function uncalculatedReason(
  { title, project }: Pick<SelfEvaluationForm, 'title' | 'project'>,
  cells: readonly string[],
  locale: Locale,
): string {
  const [first = ''] = cells;
  const name = (project ?? title).split('\n').join('');
  return locale === 'zh-CN'
    ? `「${name}」里有 ${cells.length} 个公式没有计算结果（例如 ${first}），没有检查，也没有填写。请用 Excel 或 WPS 打开这个文件，保存一次，再来检查。`
    : `“${name}” has ${cells.length} formulas without a result (${first} for one) and was neither checked nor filled. Open the file in Excel or WPS, save it once, and check it again.`;
}
