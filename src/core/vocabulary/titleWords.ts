import { wordTable, wordsMeaning } from './wordTable';

/** Titles of forms for a department as a whole. */
export const DEPARTMENT_TITLES = wordTable(
  wordsMeaning(true, 'LAYOUTS F21, Anhui', '部门整体', '单位整体', '整体支出', '部门(单位)整体', '整体绩效'),
);
