import type { FormGrid } from './formGrid';
import { formKind } from './formKind';
import { formYear } from './formYear';
import { isFormTitle, isResultsTitle } from './headerVocabulary';
import type { FormLocation } from './locateForms';
import { fundsUnread } from './fundsUnread';
import { pointsUnread } from './pointsUnread';
import { readFunds, readFundsBelow } from './readFunds';
import { readGoal } from './readGoal';
import { readIndicators } from './readIndicators';
import type { SelfEvaluationForm } from './selfEvaluationForm';
import { printedGrade, totalAbove } from './totalRow';

/** A year in a cell: such a cell is no project's name. */
const YEAR = /(?:^|[^\d])(20\d{2}|19\d{2})(?:年|\)|$)/;
/** 项目名称, 转移支付(项目)名称, 专项名称. */
const PROJECT_LABEL = /^(?:转移支付\(?项目\)?|专项(?:资金)?|项目(?:支出)?|财政项目)名称:?$/;
/** 单位名称, 项目负责人 and the like: labels that open the form's head. */
const HEAD_LABEL = /^(?:主管(?:部门|单位)|实施单位|项目(?:单位|负责人|类别|类型)|(?:预算|填报)单位|单位名称)/;

/** Reads one located form into plain data. Nothing is judged here. */
export function readForm(grid: FormGrid, location: FormLocation): SelfEvaluationForm {
  const above = readFunds(grid, location.top, location.header - 1);
  const below = above ? null : readFundsBelow(grid, location.headerEnd + 1, location.limit);
  const block = above ?? below;
  const { lastRow, total: totalBelow, ...indicators } = readIndicators(grid, location, below);
  const headEnd = (above?.header ?? location.header) - 1;
  const afterFunds = (above?.lastRow ?? location.top) + 1;
  const total =
    totalBelow ??
    totalAbove(grid, location.top, headEnd) ??
    totalAbove(grid, afterFunds, location.header - 1);
  const title = titleOf(grid, location.top);
  return {
    ...indicators,
    sheet: grid.snapshot.sheet,
    area: { ...widthOf(grid, location.top, lastRow), top: location.top, bottom: lastRow },
    title,
    kind: formKind(title),
    project: projectOf(grid, location.top, headEnd),
    year: formYear(grid, location.top, headEnd),
    moneyUnit: moneyUnitOf(grid, location.top, block?.header ?? null),
    columns: location.columns,
    funds: block?.funds ?? null,
    fundsUnread: block ? null : fundsUnread(grid, location.top, location.header - 1),
    ...pointsUnread(grid, location, above),
    goal: readGoal(grid, afterFunds, location.header - 1),
    total,
    printedGrade: printedGrade(grid, total),
  };
}

function titleOf(grid: FormGrid, top: number): string {
  const title = grid.filled(top).find(([, text]) => isFormTitle(text) || isResultsTitle(text));
  return title ? grid.cell(top, title[0]).text.trim() : '';
}

/** Right of 项目名称; a form that lost this label keeps the name alone in the row above 主管部门. */
function projectOf(grid: FormGrid, top: number, bottom: number): string | null {
  for (let row = top; row <= bottom; row += 1) {
    const filled = grid.filled(row);
    const label = filled.findIndex(([, text]) => PROJECT_LABEL.test(text));
    const value = label < 0 ? undefined : filled[label + 1];
    if (value) return HEAD_LABEL.test(value[1]) ? null : grid.cell(row, value[0]).text.trim();
    const inOneCell = filled.map(([, text]) => /^(?:项目|专项)名称:(.+)$/.exec(text)?.[1]).find(Boolean);
    if (inOneCell) return inOneCell;
  }
  for (let row = top + 1; row < bottom; row += 1) {
    const [only, more] = grid.filled(row);
    const isLone = only && !more && !isFormTitle(only[1]) && !YEAR.test(only[1]) && !/[::]/.test(only[1]);
    if (isLone && HEAD_LABEL.test(grid.filled(row + 1)[0]?.[1] ?? ''))
      return grid.cell(row, only[0]).text.trim();
  }
  return null;
}

/** From the funds block's header row, 项目资金（万元）, or a line above it, 单位：万元. */
function moneyUnitOf(grid: FormGrid, top: number, header: number | null): '万元' | '元' | null {
  if (header === null) return null;
  for (let row = header; row >= top; row -= 1) {
    for (const [, text] of grid.filled(row)) {
      const pattern =
        row === header || row === header - 1 ? /[(:](?:金额)?(?:单位:)?(万元|元)\)?/ : /单位:(万元|元)/;
      const unit = pattern.exec(text)?.[1];
      if (unit === '万元' || unit === '元') return unit;
    }
  }
  return null;
}

function widthOf(grid: FormGrid, top: number, bottom: number): { left: number; right: number } {
  let left = grid.right;
  let right = grid.left;
  for (let row = top; row <= bottom; row += 1) {
    for (const [column] of grid.filled(row)) {
      left = Math.min(left, column);
      right = Math.max(right, grid.areaAt(row, column).right);
    }
  }
  return { left, right };
}
