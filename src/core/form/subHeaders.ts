import { parseComparison } from '../measure/parseComparison';
import { SUB_ACHIEVED, SUB_TARGETS, type SubColumn } from '../vocabulary/subHeaderWords';
import type { FormGrid } from './formGrid';
import { rowBelow, type RoleColumns } from './headerRow';
import { yearAbove } from './yearAbove';

/** The columns that one header's figures may stand in, by what a row of headers below it says. */
export interface SubColumns {
  readonly target: readonly number[];
  readonly achieved: readonly number[];
}

const YEAR = /^(20\d{2})年?(?:度|初|末)?$/;
const MONTHS = /^(?:(\d{1,2})-)?(\d{1,2})月(?:份|底|末)?$/;
const LONGEST = 12;

/**
 * The row right below a header where it names columns under 年度指标值 or 实际完成值 only: 年初｜调整后, 1-6月｜全年,
 * 2022年｜2023年. `null` where the row is none. Columns of other times and scopes are left out; where several remain,
 * nobody knows which counts.
 */
export function subHeaders(grid: FormGrid, header: number, upper: RoleColumns): SubColumns | null {
  const filled = rowBelow(grid, header);
  const spans = (['target', 'achieved'] as const).map((role) => spanOf(grid, header, upper, role));
  const inSpan = (column: number) => spans.some((span) => span !== null && isIn(span, column));
  if (filled.length < 2 || !filled.every(([column, text]) => inSpan(column) && isLabel(text))) return null;
  const [target, achieved] = spans.map((span, at) => {
    const labels = span ? filled.filter(([column]) => isIn(span, column)) : [];
    return chosen(labels, at === 0 ? SUB_TARGETS : SUB_ACHIEVED, () => yearAbove(grid, header));
  });
  const isSplit = [target, achieved].some((columns) => columns !== undefined && columns.length > 0);
  if (!isSplit) return null;
  const [span] = spans;
  const results = filled
    .filter(([, text]) => SUB_TARGETS.exactly(text) === 'achieved')
    .map(([column]) => column);
  if (span && results.length > 0) {
    // Plan and result under one header: 指标值 over 计划｜实际.
    return upper.has('achieved') ? null : { target: target ?? [], achieved: results };
  }
  const own = (columns: readonly number[] | undefined, role: 'target' | 'achieved') =>
    columns && columns.length > 0 ? columns : (upper.get(role) ?? []);
  return { target: own(target, 'target'), achieved: own(achieved, 'achieved') };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** From a header to the next one right of it; `null` where it has one column, or the role has several headers. */
function spanOf(
  grid: FormGrid,
  header: number,
  upper: RoleColumns,
  role: 'target' | 'achieved',
): Span | null {
  const [from, another] = upper.get(role) ?? [];
  if (from === undefined || another !== undefined) return null;
  const next = grid.filled(header).find(([column]) => column > from)?.[0] ?? grid.right + 1;
  return next - from < 2 ? null : { from, to: next - 1 };
}

function isIn({ from, to }: Span, column: number): boolean {
  return column >= from && column <= to;
}

/** A few words, a year or months; an operator or a figure with its unit is a value. */
function isLabel(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (YEAR.test(text) || MONTHS.test(text)) return true;
  return !/\d/.test(text) && parseComparison(text).comparison === null && /\p{Script=Han}/u.test(text);
}

function chosen(
  labels: readonly (readonly [number, string])[],
  words: typeof SUB_TARGETS,
  year: () => number | null,
): readonly number[] {
  const read = labels.map(([column, text]) => ({ column, means: meaningOf(text, words, year) }));
  // The target before its adjustment stays beside the adjusted one: it counts where nothing was adjusted.
  const counts = read.filter(
    ({ means }) => means === 'counts' || (means === 'initial' && words === SUB_TARGETS),
  );
  const rest =
    counts.length > 0 ? counts : read.filter(({ means }) => means !== 'other' && means !== 'achieved');
  return (rest.length > 0 ? rest : read).map(({ column }) => column);
}

function meaningOf(text: string, words: typeof SUB_TARGETS, year: () => number | null): SubColumn | null {
  const stated = YEAR.exec(text)?.[1];
  if (stated !== undefined) {
    const own = year();
    return own === null ? null : Number(stated) === own ? 'counts' : 'other';
  }
  const [, from = '1', to] = MONTHS.exec(text) ?? [];
  if (to !== undefined) return from === '1' && to === '12' ? 'counts' : 'other';
  return words.exactly(text.replace(/\([^()]*\)/g, ''));
}
