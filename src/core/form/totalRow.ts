import { Decimal } from 'decimal.js';
import { GRADE_SAID, GRADES_IN_TOTAL, STATED_TOTAL } from '../vocabulary/formLabels';
import { closingLine, isGrade, isScoreWithGrade, isTotalWithGrade, withGradeBehind } from './closingLine';
import type { FormGrid } from './formGrid';
import { isTotalLabel } from './headerVocabulary';
import type { FormCell, IndicatorColumns, TotalRow } from './selfEvaluationForm';

const FULL_MARKS = 100;

/** The total's row below the indicators: its label stands left of the weight or score column. */
export function totalRow(grid: FormGrid, row: number, columns: IndicatorColumns): TotalRow | null {
  const closing = closingLine(grid, row, columns);
  if (closing) return closing;
  const figures = columns.weight ?? columns.score ?? columns.achieved;
  const label = grid.filled(row).find(([column, text]) => column < figures && isTotalLabel(text));
  if (!label) return null;
  const isCopy = (column: number, text: string) =>
    grid.hasMergesFilledIn &&
    (column === columns.target || column === columns.achieved) &&
    grid.plain(row, column - 1) === text;
  // A merged label, taken apart and filled in, stands several times: 总分｜总分｜总分｜100｜98.
  const behind = grid
    .filled(row)
    .filter(([column, text]) => column > label[0] && text !== label[1] && !isCopy(column, text))
    .map(([column]) => grid.cell(row, column));
  const figuresBehind = behind.filter((cell) => cell.number !== null);
  // Without columns for points the last column takes the total: 总分｜｜｜97.
  if (
    columns.weight === null &&
    columns.score === null &&
    figuresBehind.length === 1 &&
    behind.length === 1
  ) {
    return { row, weight: null, score: figuresBehind[0] ?? null, isTorn: false };
  }
  // 总分｜｜｜100｜98 without a column of weights: the full marks stand left of the score. Other figures there may be anything.
  const [full, beside, ...more] = behind;
  const isFull = full?.number?.eq(FULL_MARKS) === true;
  if (columns.weight === null && full && isFull && beside?.column === columns.score && more.length === 0)
    return { row, weight: full, score: beside, isTorn: false };
  // A layout with the weight before the target has the total's weight there too: that tears nothing.
  const isForeign = ({ column }: FormCell) => column === columns.target || column === columns.achieved;
  if (!behind.some(isForeign)) {
    const score = ownCell(grid, row, columns.score);
    const isWide = score !== null && score.column === columns.weight;
    const weight = isWide ? null : grid.weightCell(row, columns.weight);
    const own = score && grid.scoreCell(row, score.column, weight);
    return { row, weight, score: own && withGradeBehind(own), isTorn: false };
  }
  // Run together with another row: the total's own figures stand right behind its label.
  const torn = figuresBehind.filter(({ column }) => column < columns.achieved);
  return { row, weight: torn[0] ?? null, score: torn[1] ?? null, isTorn: true };
}

/** The cell of a column, or the one that is merged over it from the left: 总分｜96 over 分值 and 得分. */
function ownCell(grid: FormGrid, row: number, column: number | null): FormCell | null {
  return column === null ? null : grid.cell(row, grid.areaAt(row, column).left);
}

/** 绩效自评表(项目总得分:93.2分), 自评得分:95分: the total in the same cell as its label. */
const IN_TEXT = new RegExp(String.raw`${STATED_TOTAL.source}:?(\d{1,3}(?:\.\d+)?)分?(?:\)|$)`);

/** A total printed above the indicators: 自评总分 with its figure beside it, or in the same cell. */
export function totalAbove(grid: FormGrid, from: number, to: number): TotalRow | null {
  for (let row = from; row <= to; row += 1) {
    const filled = grid.filled(row);
    for (const [column, text] of filled) {
      const stated = text.length <= 60 ? IN_TEXT.exec(text)?.[1] : undefined;
      // The label is in this cell too: it is read and never written to.
      if (stated !== undefined) {
        const score = { ...grid.cell(row, column), number: new Decimal(stated) };
        return { row, weight: null, score, isTorn: true };
      }
    }
    const index = filled.findIndex(([, text]) => isTotalLabel(text) && !text.startsWith('合计'));
    const next = filled[index + 1];
    if (index < 0 || !next) continue;
    const score = grid.cell(row, next[0]);
    const beside = filled[index + 2];
    // 总分｜100｜98: the full marks stand left of the score here too.
    if (score.number?.eq(FULL_MARKS) && beside) {
      const own = withGradeBehind(grid.cell(row, beside[0]));
      if (own.number !== null) return { row, weight: score, score: own, isTorn: false };
    }
    if (score.number !== null) return { row, weight: null, score, isTorn: false };
  }
  return null;
}

/** Rows below the total in which its grade may stand. */
const GRADE_WITHIN = 3;

/**
 * 优, 良, 中 or 差 printed in the total's row or in a closing line below it, also as 评价等级:优 or 98（优）, or in a line of its
 * own: 自评等级｜优. Not where a line lists several.
 */
export function printedGrade(
  grid: FormGrid,
  total: TotalRow | null,
  columns: IndicatorColumns,
): FormCell | null {
  if (!total) return null;
  const { row } = total;
  const below = Array.from({ length: GRADE_WITHIN }, (_, index) => row + 1 + index).filter(
    (at) => isOfTotal(closingLine(grid, at, columns), total) || isLineOfGrade(grid.filled(at)),
  );
  for (const at of [row, ...below]) {
    const grades = grid.filled(at).flatMap(([column, text]) => {
      const isSaid = isGrade(text) || isScoreWithGrade(text) || isTotalWithGrade(text);
      const grade = isSaid ? GRADES_IN_TOTAL.atEnd(bare(text)) : null;
      return grade ? [{ cell: grid.cell(at, column), grade: grade.word }] : [];
    });
    const [found, ...others] = grades;
    if (found && others.length === 0)
      return found.cell.text === found.grade ? found.cell : { ...found.cell, text: found.grade };
  }
  return null;
}

/** 部门评价得分:85分(良) below 总分｜100 is what somebody else gave. */
function isOfTotal(line: TotalRow | null, { score }: TotalRow): boolean {
  if (line === null) return false;
  return line.score?.number ? score?.number?.eq(line.score.number) === true : true;
}

/** 自评等级｜优; not 等级｜良｜80-90分, a legend. */
function isLineOfGrade([label, , ...others]: readonly (readonly [number, string])[]): boolean {
  return label !== undefined && others.length === 0 && GRADE_SAID.isWhole(label[1]);
}

/** 98(优) without what closes it. */
function bare(text: string): string {
  return text.endsWith(')') ? text.slice(0, -1) : text;
}
