import type { FormGrid } from './formGrid';
import { columnOf, type RoleColumns } from './headerRow';
import { isFormTitle, isTotalLabel } from './headerVocabulary';

/** Rows below a header that tell whether the names hold figures. */
const LOOKED_AT = 30;

const HAN = /\p{Script=Han}/u;

/**
 * The column that says what is asked for where none is headed so and achieved values have points and scores: 评价标准, or
 * the indicator's name. `null` where neither does.
 *
 * @param row the header's row (zero-based) @param named its columns
 */
export function targetElsewhere(grid: FormGrid, row: number, named: RoleColumns): number | null {
  const [name, achieved] = [columnOf(named, 'name'), columnOf(named, 'achieved')];
  if (name === null || achieved === null || !named.has('weight') || !named.has('score')) return null;
  if (!isBelowTitle(grid, row) || hasUnknownColumn(grid, row, name, named)) return null;
  const standard = columnOf(named, 'scoringRule');
  if (standard !== null) return standard;
  return !named.has('rate') && asksInNames(grid, row, name, achieved) ? name : null;
}

/** 一级指标｜指标内容｜完成情况 with 清淤15公里 and 满意度不低于90%: most names say how much. */
function asksInNames(grid: FormGrid, row: number, name: number, achieved: number): boolean {
  let [asking, others] = [0, 0];
  for (let below = row + 1; below <= Math.min(grid.bottom, row + LOOKED_AT); below += 1) {
    if (grid.isBlank(below, name) || grid.isBlank(below, achieved)) continue;
    if (holdsFigure(grid.plain(below, name))) asking += 1;
    else others += 1;
  }
  return asking > others;
}

/** 清淤15公里, but not 1、清淤里程. */
function holdsFigure(name: string): boolean {
  const words = name.search(HAN);
  return words >= 0 && /\d/.test(name.slice(words));
}

/** Other lists of work have such columns too: only a form's title tells that this is one, and no annex below a form. */
function isBelowTitle(grid: FormGrid, row: number): boolean {
  for (let above = row - 1; above >= grid.top; above -= 1) {
    const texts = grid.filled(above).map(([, text]) => text);
    if (texts.some(isFormTitle)) return true;
    if (texts.some(isTotalLabel)) return false;
  }
  return false;
}

/** 年度工作安排 between the name and the last figure, under whatever heading: what is asked for may stand there. */
function hasUnknownColumn(grid: FormGrid, row: number, name: number, named: RoleColumns): boolean {
  const known = [...named.values()].flat();
  const last = Math.max(...FIGURES.flatMap((role) => named.get(role) ?? []));
  for (let below = row + 1; below <= Math.min(grid.bottom, row + LOOKED_AT); below += 1) {
    if (grid.filled(below).some(([, text]) => isTotalLabel(text))) return false;
    const isUnknown = ([column]: readonly [number, string]) =>
      column > name && column < last && !known.includes(column);
    if (grid.filled(below).some(isUnknown)) return true;
  }
  return false;
}

const FIGURES = ['achieved', 'weight', 'score'] as const;
