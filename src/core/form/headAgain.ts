import { PROJECT_LABEL } from '../vocabulary/formLabels';
import type { FormGrid } from './formGrid';
import { isFormTitle } from './headerVocabulary';
import type { FormLocation } from './locateForms';

/**
 * A row of the form's head, title or 项目名称 with its value, printed again at the top of another page. Told by being the
 * same; a head that names no project is every form's.
 */
export function isHeadAgain(
  grid: FormGrid,
  row: number,
  { top, header }: Pick<FormLocation, 'top' | 'header'>,
): boolean {
  const again = grid.filled(row);
  if (again.length === 0) return false;
  let namesProject = false;
  let isSame = false;
  for (let above = header - 1; above >= top; above -= 1) {
    const head = grid.filled(above);
    namesProject ||= head.some(([, text], at) => PROJECT_LABEL.isWhole(text) && at + 1 < head.length);
    isSame ||= isSameRow(head, again);
    if (head.some(([, text]) => isFormTitle(text))) break;
  }
  return namesProject && isSame;
}

function isSameRow(one: ReturnType<FormGrid['filled']>, other: ReturnType<FormGrid['filled']>): boolean {
  return (
    one.length === other.length &&
    one.every(([column, text], at) => other[at]?.[0] === column && other[at][1] === text)
  );
}
