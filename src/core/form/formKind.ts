import { plainText } from '../measure/plainText';
import { DEPARTMENT_TITLES } from '../vocabulary/titleWords';

/** What a form evaluates: one project, or all that a department spends (LAYOUTS F21, Anhui). */
export type FormKind = 'project' | 'department';

/** 部门整体支出绩效自评表 has dimensions of its own (履职效能, 社会效应) and no shares of a project form. */
export function formKind(title: string): FormKind {
  return DEPARTMENT_TITLES.isIn(plainText(title)) ? 'department' : 'project';
}
