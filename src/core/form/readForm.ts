import { Decimal } from 'decimal.js';
import { HEAD_OPENINGS, PROJECT_IN_CELL, PROJECT_LABEL, UNIT_LABEL } from '../vocabulary/formLabels';
import type { CellArea } from '../../grid/cellAddress';
import type { FormGrid } from './formGrid';
import { withPointsAmongRows, withPointsBelow } from './executionPoints';
import { formKind } from './formKind';
import { formYear } from './formYear';
import { isFormTitle, isResultsTitle, withoutNumber } from './headerVocabulary';
import type { FormLocation } from './locateForms';
import type { FundsBlock } from './fundsBlock';
import { unreadFundsCell } from './unreadFundsCell';
import { unreadPoints } from './unreadPoints';
import { readFunds, readFundsBelow } from './readFunds';
import { readGoal } from './readGoal';
import { readIndicators } from './readIndicators';
import type { SelfEvaluationForm } from './selfEvaluationForm';
import { printedGrade, totalAbove } from './totalRow';
import { withWholeWeights } from './wholeWeights';

/** A year in a cell: such a cell is no project's name. */
const YEAR = /(?:^|[^\d])(20\d{2}|19\d{2})(?:年|\)|$)/;
/** Reads one located form into plain data. Nothing is judged here. */
export function readForm(grid: FormGrid, location: FormLocation): SelfEvaluationForm {
  const unscored = readFunds(grid, location.top, location.header - 1);
  const above = unscored && withPointsBelow(grid, unscored, location.header - 1);
  const below = above ? null : readFundsBelow(grid, location.headerEnd + 1, location.limit);
  const amounts = above ?? below;
  const rows = readIndicators(grid, location, below, pointsOf(amounts));
  const { lastRow, indicators, tornRows, sectionPoints, emptyCategories } = rows;
  const block =
    amounts &&
    withPointsAmongRows(grid, amounts, {
      ...{ columns: location.columns, from: location.headerEnd + 1, to: lastRow, indicators },
      printedWeight: rows.total?.weight?.number ?? null,
    });
  const headEnd = (above?.header ?? location.header) - 1;
  const afterFunds = (above?.lastRow ?? location.top) + 1;
  const total =
    rows.total ??
    totalAbove(grid, location.top, headEnd) ??
    totalAbove(grid, afterFunds, location.header - 1);
  const title = titleOf(grid, location.top);
  const form: SelfEvaluationForm = {
    ...{ indicators, tornRows, sectionPoints, emptyCategories },
    sheet: grid.snapshot.sheet,
    area: areaOf(grid, location.top, lastRow),
    title,
    kind: formKind(title),
    project: projectOf(grid, location.top, headEnd),
    year: formYear(grid, location.top, headEnd),
    moneyUnit: moneyUnitOf(grid, location.top, block),
    columns: location.columns,
    funds: block?.funds ?? null,
    fundsUnread: block ? null : unreadFundsCell(grid, location.top, location.header - 1),
    goal: readGoal(grid, location.top, location.header - 1, above),
    total,
    printedGrade: printedGrade(grid, total, location.columns),
  };
  const unread = unreadPoints(grid, location, above);
  return withWholeWeights(unread === null ? form : { ...form, pointsUnread: unread });
}

/** The points of the budget execution, in a cell or in a header; 0 where nothing states them. */
function pointsOf(block: FundsBlock | null): Decimal {
  const stated = block?.funds.total.weight?.number ?? block?.funds.weightInHeader?.number;
  return stated ?? new Decimal(0);
}

function titleOf(grid: FormGrid, top: number): string {
  const title = grid.filled(top).find(([, text]) => isFormTitle(text) || isResultsTitle(text));
  return title ? grid.cell(top, title[0]).text.trim() : '';
}

/** Right of 项目名称; a form that lost this label keeps the name alone in the row above 主管部门. */
function projectOf(grid: FormGrid, top: number, bottom: number): string | null {
  for (let row = top; row <= bottom; row += 1) {
    const filled = grid.filled(row);
    const label = filled.findIndex(([, text]) => PROJECT_LABEL.isWhole(withoutNumber(text)));
    const value = label < 0 ? undefined : filled[label + 1];
    if (value) return HEAD_OPENINGS.atStart(value[1]) ? null : grid.cell(row, value[0]).text.trim();
    const inOneCell = filled.map(([, text]) => behindLabel(withoutNumber(text))).find((name) => name !== '');
    if (inOneCell) return inOneCell;
  }
  for (let row = top + 1; row < bottom; row += 1) {
    const [only, more] = grid.filled(row);
    const isLone = only && !more && !isFormTitle(only[1]) && !YEAR.test(only[1]) && !/[::]/.test(only[1]);
    if (isLone && HEAD_OPENINGS.atStart(grid.filled(row + 1)[0]?.[1] ?? ''))
      return grid.cell(row, only[0]).text.trim();
  }
  return null;
}

/** The name in the same cell as its label; `''` where there is no such label, or nothing behind it. */
function behindLabel(text: string): string {
  const end = PROJECT_IN_CELL.endAtStart(text);
  return end === 0 ? '' : text.slice(end);
}

/** From the funds block's header row, 项目资金（万元）, or a line above it, 单位：万元. */
function moneyUnitOf(grid: FormGrid, top: number, block: FundsBlock | null): '万元' | '元' | null {
  if (block === null) return null;
  const { header } = block;
  const below = unitBelow(grid, block);
  if (below !== null) return below;
  for (let row = header; row >= top; row -= 1) {
    const filled = grid.filled(row);
    const beside = filled[filled.findIndex(([, text]) => UNIT_LABEL.isWhole(text)) + 1]?.[1];
    if (beside === '万元' || beside === '元') return beside;
    for (const [, text] of filled) {
      const pattern =
        row === header || row === header - 1 ? /[(:](?:金额)?(?:单位:)?(万元|元)\)?/ : /单位:(万元|元)/;
      const unit = pattern.exec(text)?.[1];
      if (unit === '万元' || unit === '元') return unit;
    }
  }
  return null;
}

/** 资金执行情况 over (万元): the label goes on in the row below it, left of what the figures are called. */
function unitBelow(grid: FormGrid, { header, lastRow }: FundsBlock): '万元' | '元' | null {
  if (/\((?:单位:)?(?:万元|元)\)/.test(grid.filled(header)[0]?.[1] ?? '')) return null;
  for (let row = header + 1; row <= lastRow; row += 1) {
    const unit = /^\((?:单位:)?(万元|元)\)$/.exec(grid.filled(row)[0]?.[1] ?? '')?.[1];
    if (unit === '万元' || unit === '元') return unit;
  }
  return null;
}

function areaOf(grid: FormGrid, top: number, bottom: number): CellArea {
  let left = grid.right;
  let right = grid.left;
  for (let row = top; row <= bottom; row += 1) {
    for (const [column] of grid.filled(row)) {
      left = Math.min(left, column);
      right = Math.max(right, grid.areaAt(row, column).right);
    }
  }
  return { top, left, bottom, right };
}
