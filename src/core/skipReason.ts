import type { FormGrid } from './form/formGrid';
import { mayBeHeader, roleOfHeader } from './form/headerVocabulary';
import type { FormLocation } from './form/locateForms';
import type { ChoosableRole, ColumnQuestion } from './assessment';
import type { Locale, Localized } from './language/locale';
import { readFunds } from './form/readFunds';
import { strayRemarks } from './remarks';

/** Why a sheet was skipped, in words: what was looked for and what was found. */
export function skipReason(
  grid: FormGrid,
  lookAlike: string | null,
  located: readonly FormLocation[],
  locale: Locale,
): string {
  const isChinese = locale === 'zh-CN';
  const [stray] = strayRemarks(grid.snapshot, locale);
  if (grid.snapshot.rows.length === 0 && stray) return stray.message;
  if (grid.snapshot.rows.length === 0) return isChinese ? '这张工作表是空的。' : 'The sheet is empty.';
  if (lookAlike !== null) {
    const lacking = lackingColumns(grid, isChinese);
    return isChinese
      ? `这是「${lookAlike}」，不是自评表${lacking}。`
      : `This is “${lookAlike}”, not a self-evaluation form${lacking}.`;
  }
  const { target, achieved } = headersOn(grid);
  const funds = target || achieved ? null : readFunds(grid, grid.top, grid.bottom);
  if (funds) {
    return isChinese
      ? `第 ${funds.header + 1} 行起是项目资金，没有找到指标表头（「年度指标值」和「实际完成值」），没有评分。`
      : `Funds begin in row ${funds.header + 1}; no header with 年度指标值 and 实际完成值 was found, so nothing was scored.`;
  }
  if (!target && !achieved) {
    return isChinese
      ? '没有找到自评表：表头里没有「年度指标值」和「实际完成值」。'
      : 'No form found: there are no headers 年度指标值 and 实际完成值.';
  }
  if (!target || !achieved) {
    return isChinese
      ? `没有找到完整的自评表：表头里有「${target ? '年度指标值' : '实际完成值'}」，没有「${target ? '实际完成值' : '年度指标值'}」。`
      : `No whole form found: the header ${target ? '实际完成值' : '年度指标值'} is missing.`;
  }
  const [empty] = located;
  if (empty) {
    const row = empty.headerEnd + 1;
    return isChinese
      ? `第 ${row} 行是指标表头，下面一行指标也没有。`
      : `Row ${row} is the indicators’ header; there is not one indicator below it.`;
  }
  return isChinese
    ? '表头里有「年度指标值」和「实际完成值」，没有「分值」列，也没有「得分」列，标题里也没有「自评」，不能确定是自评表。'
    : 'There are 年度指标值 and 实际完成值, but no column 分值, no column 得分 and no 自评 in the title: this may be another table.';
}

/** What another kind of table lacks, in brackets; `''` where it has both columns. */
function lackingColumns(grid: FormGrid, isChinese: boolean): string {
  const { score, achieved } = headersOn(grid);
  if (score && achieved) return '';
  if (!score && !achieved)
    return isChinese ? '（没有得分和实际完成值两列）' : ' (no columns 得分 and 实际完成值)';
  const column = score ? '实际完成值' : '得分';
  return isChinese ? `（没有${column}一列）` : ` (no column ${column})`;
}

interface HeadersFound {
  readonly target: boolean;
  readonly achieved: boolean;
  readonly score: boolean;
}

function headersOn(grid: FormGrid): HeadersFound {
  const found = { target: false, achieved: false, score: false };
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    if (!grid.mentions(row, mayBeHeader)) continue;
    for (const [, text] of grid.filled(row)) {
      if (text.length > 20) continue;
      const role = roleOfHeader(text);
      if (role === 'target' || role === 'achieved' || role === 'score') found[role] = true;
    }
  }
  return found;
}

/** Why a form with two equally good columns was not judged. */
export function ambiguityReason(row: number, questions: readonly ColumnQuestion[], locale: Locale): string {
  const isChinese = locale === 'zh-CN';
  const parts = questions.map(({ role, choices }) => {
    const columns = choices.map(({ column }) => column);
    return isChinese
      ? `${columns.join('、')} 列都像「${ROLE_NAMES[role][locale]}」`
      : `columns ${columns.join(', ')} could all be ${ROLE_NAMES[role][locale]}`;
  });
  return isChinese
    ? `第 ${row} 行的表头里，${parts.join('；')}，没有评分。请指明是哪一列。`
    : `In the header of row ${row}, ${parts.join('; ')}; nothing was scored. Say which it is.`;
}

/** What the columns that a person can be asked about are called on the forms. */
export const ROLE_NAMES: Readonly<Record<ChoosableRole, Localized>> = {
  target: { 'zh-CN': '年度指标值', 'en-US': 'the target (年度指标值)' },
  achieved: { 'zh-CN': '实际完成值', 'en-US': 'the achieved value (实际完成值)' },
  weight: { 'zh-CN': '分值', 'en-US': 'the weight (分值)' },
  score: { 'zh-CN': '得分', 'en-US': 'the score (得分)' },
};
