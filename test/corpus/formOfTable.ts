import { assess } from '../../src/core/assess';
import type { Assessment, AssessedForm, AssessedIndicator } from '../../src/core/assessment';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { gridOfText } from './gridOfText';

/** What stands above a table: a form of 2023. */
export const HEAD = '项目支出绩效自评表\n（2023年度）\n项目名称|某项目\n';
export const HEADER = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分\n';

/** What is found on a sheet that holds this table below a form's head. */
export function assessmentOfTable(table: string): Assessment {
  return assess(gridOfText(HEAD + table), MOF_PROFILE);
}

/** The form of such a sheet. Throws where there is none. */
export function formOfTable(table: string): AssessedForm {
  const [form] = assessmentOfTable(table).forms;
  if (!form) throw new Error('no form');
  return form;
}

/** An indicator of ten points without a score, as the only one of a form. Throws where it is not found. */
export function rowOfForm(
  category: string,
  name: string,
  target: string,
  achieved: string,
): AssessedIndicator {
  const dimension = category.includes('成本') ? '成本指标' : '产出指标';
  const [row] = formOfTable(
    `${HEADER}${dimension}|${category}|${name}|${target}|${achieved}|10|\n`,
  ).indicators;
  if (!row) throw new Error('no row');
  return row;
}
