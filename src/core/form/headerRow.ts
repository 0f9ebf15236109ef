import { OUT_OF_A_HUNDRED, STANDARD_VALUES, WEIGHTED_SCORES } from '../vocabulary/columnWords';
import type { FormGrid } from './formGrid';
import { headerMeaning, isAdjusted, NO_HEADER, type ColumnRole } from './headerVocabulary';

const NAMES: readonly ColumnRole[] = ['dimension', 'category', 'name'];

/** The columns of a header row by their role, leftmost first. */
export type RoleColumns = ReadonlyMap<ColumnRole, readonly number[]>;

/** A row is asked for its headers by everything that looks for a block: it is read once. */
const KNOWN = new WeakMap<ReturnType<FormGrid['filled']>, RoleColumns>();

/** Reads a row as a header: each role with the columns that carry it. */
export function headerRow(grid: FormGrid, row: number): RoleColumns {
  const filled = grid.filled(row);
  const known = KNOWN.get(filled);
  if (known) return known;
  const columns = columnsByRole(filled);
  KNOWN.set(filled, columns);
  return columns;
}

/** The row below a header without what only repeats the cell above: a merged header, taken apart and filled in. */
export function rowBelow(grid: FormGrid, header: number): ReturnType<FormGrid['filled']> {
  const above = new Map(grid.filled(header));
  const filled = grid.filled(header + 1);
  const own = filled.filter(([column, text]) => above.get(column) !== text);
  return own.length === filled.length ? filled : own;
}

/** `headerRow` for cells that are not a whole row. */
export function columnsByRole(filled: ReturnType<FormGrid['filled']>): RoleColumns {
  const headers = filled
    .map(([column, text]) => ({ column, text, meaning: headerMeaning(text) }))
    .filter(({ meaning }) => meaning !== NO_HEADER);
  if (headers.length === 0) return NO_COLUMNS;
  const byRole = new Map<ColumnRole, number[]>();
  const add = (role: ColumnRole | null, column: number) => {
    if (role === null) return;
    const columns = byRole.get(role);
    if (columns) columns.push(column);
    else byRole.set(role, [column]);
  };
  for (const { column, meaning } of headers) add(meaning.role, column);
  const targets = headers.filter(({ meaning }) => meaning.role === 'target');
  const own = targets.filter(({ text }) => STANDARD_VALUES.exactly(text) === null);
  if (own.length > 0 && own.length < targets.length)
    byRole.set(
      'target',
      own.map(({ column }) => column),
    );
  const others = headers.filter(({ meaning }) => meaning.role === null);
  const plainer = new Set(byRole.keys());
  for (const { column, meaning } of others) {
    add(meaning.fallbacks.find((role) => !plainer.has(role)) ?? null, column);
  }
  addWeightedScores(byRole, filled);
  if (others.length === 0) return byRole;
  const hasNames = NAMES.some((role) => byRole.has(role));
  if (hasNames && targets.every(({ text }) => isAdjusted(text))) {
    // 年初目标 beside 年中调整目标 is a target too.
    const isStandard = (text: string) => targets.length > 0 && STANDARD_VALUES.exactly(text) !== null;
    for (const { column, text, meaning } of others) {
      if (!isStandard(text)) add(meaning.besideNames, column);
    }
  }
  if (hasNames) addSeeming(byRole, others);
  return byRole;
}

/** 加权得分 beside 得分(百分制) may be the score: a person says which is. */
function addWeightedScores(byRole: Map<ColumnRole, number[]>, filled: ReturnType<FormGrid['filled']>): void {
  const scores = byRole.get('score');
  const weighted = scores && filled.find(([, text]) => WEIGHTED_SCORES.exactly(text) !== null);
  if (!weighted) return;
  if (filled.some(([column, text]) => scores.includes(column) && OUT_OF_A_HUNDRED.isIn(text)))
    scores.push(weighted[0]);
}

/** Beside names and points a heading of no known spelling heads what nothing else in the row does. */
function addSeeming(
  byRole: Map<ColumnRole, number[]>,
  others: readonly { readonly column: number; readonly meaning: ReturnType<typeof headerMeaning> }[],
): void {
  const seeming = others.filter(({ meaning }) => meaning.seeming !== null);
  const seems = (role: ColumnRole) => seeming.filter(({ meaning }) => meaning.seeming === role);
  const has = (role: ColumnRole) => byRole.has(role) || seems(role).length > 0;
  if (seeming.length === 0 || !(has('weight') || has('score'))) return;
  // Where nothing else says what the row is about, only a score tells that something was evaluated.
  if (!byRole.has('target') && !byRole.has('achieved') && !has('score')) return;
  const missing = SEEMING.filter((role) => !byRole.has(role));
  for (const role of missing) {
    const columns = seems(role).map(({ column }) => column);
    if (columns.length > 0) byRole.set(role, columns);
  }
}

const SEEMING: readonly ColumnRole[] = ['target', 'achieved', 'weight', 'score'];

const NO_COLUMNS: RoleColumns = new Map();

/** The first column of a role, `null` where the row has none. */
export function columnOf(columns: RoleColumns, role: ColumnRole): number | null {
  return columns.get(role)?.[0] ?? null;
}
