import { FIRST_LABELS } from '../vocabulary/formLabels';
import type { ColumnSpan, FormGrid } from './formGrid';
import { spansOfForms } from './formsSideBySide';
import { isHeadAgain } from './headAgain';
import { columnOf, headerRow, type RoleColumns } from './headerRow';
import { headerRows, namesFigures } from './headerRows';
import { nameColumns } from './nameColumns';
import { targetColumns } from './targetColumns';
import { targetElsewhere } from './targetElsewhere';
import { yearAbove } from './yearAbove';
import {
  isContinuedTitle,
  isFormTitle,
  isAdjusted,
  isResultsTitle,
  isPageNumber,
  isTotalLabel,
  mayHeadFigures,
  isCompletionRate,
  roleOfHeader,
  withoutNumber,
  type ColumnRole,
} from './headerVocabulary';
import { SUB_TARGETS } from '../vocabulary/subHeaderWords';
import type { ChoosableRole } from '../assessment';
import type { IndicatorColumns } from './selfEvaluationForm';

/** Where a form stands, before it is read. Zero-based sheet rows. */
export interface FormLocation {
  /** First row: the title's, or the first row with content after the form above. */
  readonly top: number;
  /** The indicator block's header, and the last row of it where it has two levels. */
  readonly header: number;
  readonly headerEnd: number;
  /** Last row that may belong to the form: the one before the next form, or the grid's last. */
  readonly limit: number;
  readonly columns: IndicatorColumns;
  /** The header above where nothing between them begins another form: a block of the same form with points of its own. */
  readonly continues?: number;
  /** The columns of a form that others stand beside; `readForm` is then given the grid between them. */
  readonly span?: ColumnSpan;
  /** Roles that two columns claim with equal right: a person must choose, nothing is guessed. */
  readonly ambiguous: readonly AmbiguousColumn[];
}

export interface AmbiguousColumn {
  readonly role: ChoosableRole;
  readonly columns: readonly number[];
}

/** Which column (zero-based) a person has chosen for a role. */
export type ColumnChoices = Partial<Readonly<Record<ChoosableRole, number>>>;

/** The column (zero-based) that a person has answered for what this very header leaves open; `null` without an answer. */
export type AnswerOf = (
  rows: Pick<FormLocation, 'header' | 'headerEnd'>,
  ambiguous: AmbiguousColumn,
) => number | null;

/** 目标值 and 完成情况 may head a goal as well: one of these beside them makes it an indicator header. */
const BESIDE: readonly ColumnRole[] = ['dimension', 'category', 'name', 'weight', 'score'];

const CHOOSABLE: readonly ChoosableRole[] = ['target', 'achieved', 'weight', 'score'];

interface Header {
  readonly row: number;
  readonly end: number;
  readonly columns: IndicatorColumns;
  readonly ambiguous: readonly AmbiguousColumn[];
}

/** Finds every form on a grid by the meaning of its headers, top to bottom; of forms side by side the left ones first. */
export function locateForms(
  grid: FormGrid,
  choices: ColumnChoices = {},
  answerOf: AnswerOf = () => null,
): readonly FormLocation[] {
  const found = locateIn(grid, choices, answerOf);
  const spans = spansOfForms(grid, found);
  // What a person chose for a column of one form is none of the form beside it.
  return spans.length < 2
    ? found
    : spans.flatMap((span) =>
        locateIn(grid.between(span), {}, answerOf).map((location) => ({ ...location, span })),
      );
}

function locateIn(grid: FormGrid, choices: ColumnChoices, answerOf: AnswerOf): readonly FormLocation[] {
  const headers: Header[] = [];
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    if (!grid.mentions(row, mayHeadFigures)) continue;
    const header = indicatorHeader(grid, row, choices, answerOf);
    if (!header) continue;
    if (!repeats(grid, header, headers.at(-1))) headers.push(header);
    row = header.end;
  }
  const tops = headers.map(({ row }, index) => topOf(grid, row, headers[index - 1]?.row ?? grid.top - 1));
  return headers
    .map(({ row, end, columns, ambiguous }, index) => ({
      top: tops[index] ?? row,
      header: row,
      headerEnd: end,
      limit: (tops[index + 1] ?? grid.bottom + 1) - 1,
      columns,
      ...continued(grid, headers[index - 1], row),
      ambiguous,
    }))
    .filter((location) => isForm(grid, location));
}

/**
 * A header printed again: on the next page, or over the next goal of one form. The same columns, and nothing in between
 * that begins another form.
 */
function repeats(grid: FormGrid, header: Header, previous: Header | undefined): boolean {
  if (!previous || JSON.stringify(header.columns) !== JSON.stringify(previous.columns)) return false;
  let isInHead = false;
  for (let row = previous.end + 1; row < header.row; row += 1) {
    const filled = grid.filled(row);
    const texts = filled.map(([, text]) => text);
    if (!isInHead && !texts.some(beginsForm)) continue;
    if (isPageNumber(filled)) continue;
    isInHead = true;
    // Another year or 实施单位 in a head that is else the same is another form.
    const isAgain = texts.length === 0 || isHeadAgain(grid, row, { top: grid.top, header: previous.row });
    if (!isAgain || hasFunds(grid, row, header)) return false;
  }
  return true;
}

/** Funds of its own below a head: another form, though its project is the same. */
function hasFunds(grid: FormGrid, from: number, header: Header): boolean {
  for (let row = from; row < header.row; row += 1) if (headerRow(grid, row).has('executed')) return true;
  return false;
}

/** 年度重点工作 with targets and points above the indicators of the same form. */
function continued(
  grid: FormGrid,
  previous: Header | undefined,
  header: number,
): Pick<FormLocation, 'continues'> {
  if (!previous) return {};
  for (let row = previous.end + 1; row < header; row += 1) {
    if (grid.filled(row).some(([, text]) => beginsForm(text))) return {};
  }
  return { continues: previous.row };
}

function beginsForm(text: string): boolean {
  if (isContinuedTitle(text)) return false;
  return isFormTitle(text) || isTotalLabel(text) || FIRST_LABELS.atStart(text) !== null;
}

/** A row is an indicator header when it names both the target and what was achieved. */
function indicatorHeader(
  grid: FormGrid,
  row: number,
  choices: ColumnChoices,
  answerOf: AnswerOf,
): Header | null {
  if (!namesFigures(headerRow(grid, row))) return null;
  const { columns: named, end } = headerRows(grid, row);
  // Beside a column of its own for either, 年度绩效目标及完成情况 is a label of the block.
  const isApart = named.has('target') || named.has('achieved');
  const both = isApart ? null : columnOf(named, 'targetAndAchieved');
  const target = columnOf(named, 'target') ?? both ?? targetElsewhere(grid, row, named);
  const achieved = choices.achieved ?? columnOf(named, 'achieved') ?? both;
  if (target === null || achieved === null || !(named.has('achieved') || both !== null)) return null;
  if (!BESIDE.some((role) => named.has(role)) && !isBareUnderTitle(grid, row, target, achieved)) return null;
  const at = (role: ColumnRole) => columnOf(named, role);
  const ownFigures = (role: ChoosableRole) => figuresOfIndicators(named, role);
  const chosen: { [Role in ChoosableRole]?: number } = { ...choices };
  const targets = adjustedTarget(grid, row, end, ownFigures('target'));
  if (targets) chosen.target ??= targets.adjusted;
  for (const role of ['target', 'achieved'] as const) {
    const column = ofFormYear(grid, row, ownFigures(role));
    if (column !== null) chosen[role] ??= column;
  }
  const ambiguous = CHOOSABLE.flatMap((role) => {
    const columns = ownFigures(role);
    if (columns.length <= 1 || chosen[role] !== undefined) return [];
    const answer = answerOf({ header: row, headerEnd: end }, { role, columns });
    if (answer === null) return [{ role, columns }];
    chosen[role] = answer;
    return [];
  });
  return {
    row,
    end,
    columns: {
      ...nameColumns(grid, end, named),
      ...targetColumns(grid, end, chosen.target ?? ownFigures('target')[0] ?? target, named),
      ...(targets && chosen.target === targets.adjusted ? { initialTarget: targets.initial } : {}),
      achieved: chosen.achieved ?? ownFigures('achieved')[0] ?? achieved,
      weight: chosen.weight ?? ownFigures('weight')[0] ?? null,
      score: chosen.score ?? ownFigures('score')[0] ?? null,
      reason: at('reason'),
      ...deductionColumn(at('deduction')),
      ...completionRateColumn(grid, row, end),
      ...scoringRuleColumn(at('scoringRule') === target ? null : at('scoringRule')),
      ...achievedUnitColumn(at('achievedUnit')),
    },
    ambiguous,
  };
}

function achievedUnitColumn(achievedUnit: number | null): { readonly achievedUnit?: number } {
  return achievedUnit === null ? {} : { achievedUnit };
}

function scoringRuleColumn(scoringRule: number | null): { readonly scoringRule?: number } {
  return scoringRule === null ? {} : { scoringRule };
}

/** 完成率 in either row of the header, where one column has it. */
function completionRateColumn(
  grid: FormGrid,
  row: number,
  end: number,
): { readonly completionRate?: number } {
  const found = new Set<number>();
  for (let at = row; at <= end; at += 1) {
    for (const [column, text] of grid.filled(at)) if (isCompletionRate(text)) found.add(column);
  }
  const [completionRate] = found;
  return completionRate === undefined || found.size > 1 ? {} : { completionRate };
}

function deductionColumn(deduction: number | null): { readonly deduction?: number } {
  return deduction === null ? {} : { deduction };
}

/**
 * 2022年目标值 beside 2023年目标值, or beside a bare 年度指标值: the column of the form's own year. `null` where several
 * are, or none.
 */
function ofFormYear(grid: FormGrid, row: number, columns: readonly number[]): number | null {
  if (columns.length < 2) return null;
  const years = columns.map((column) => /^(20\d{2})年/.exec(grid.plain(row, column))?.[1]);
  if (years.every((year) => year === undefined)) return null;
  const formYear = yearAbove(grid, row);
  const own = columns.filter((_, at) => years[at] === undefined || Number(years[at]) === formYear);
  return formYear !== null && own.length === 1 ? (own[0] ?? null) : null;
}

/** 年初指标值 beside 调整指标值: two targets of which nobody need be asked which counts (Chongqing). */
function adjustedTarget(
  grid: FormGrid,
  row: number,
  end: number,
  columns: readonly number[],
): { readonly initial: number; readonly adjusted: number } | null {
  const says = (column: number) => {
    // Of two levels the lower says it: 年初｜调整后 under 年度指标值.
    for (let lower = end; lower > row; lower -= 1) {
      if (SUB_TARGETS.exactly(grid.plain(lower, column)) === 'counts') return true;
      if (grid.plain(lower, column) !== '') return isAdjusted(grid.plain(lower, column));
    }
    return isAdjusted(grid.plain(row, column));
  };
  const adjusted = columns.filter(says);
  const initial = columns.filter((column) => !adjusted.includes(column));
  return columns.length === 2 && adjusted[0] !== undefined && initial[0] !== undefined
    ? { initial: initial[0], adjusted: adjusted[0] }
    : null;
}

/** Rows above a header in which the form's title may stand. */
const TITLED_WITHIN = 3;

/** 绩效目标值｜实际完成值 without names or points: an indicator header only right under a form's title. */
function isBareUnderTitle(grid: FormGrid, row: number, target: number, achieved: number): boolean {
  const isPlain =
    roleOfHeader(grid.plain(row, target)) === 'target' &&
    roleOfHeader(grid.plain(row, achieved)) === 'achieved';
  for (let above = row - 1; isPlain && above >= Math.max(grid.top, row - TITLED_WITHIN); above -= 1) {
    if (grid.filled(above).some(([, text]) => isFormTitle(text))) return true;
  }
  return false;
}

/**
 * 一级指标｜分值｜二级指标｜分值｜三级指标｜分值: the points left of the indicator's name are its groups', and 年度绩效指标 there
 * is the label of the block.
 */
function figuresOfIndicators(named: RoleColumns, role: ChoosableRole): readonly number[] {
  const columns = named.get(role) ?? [];
  const name = columnOf(named, 'name');
  const own = columns.filter((column) => name === null || column > name);
  return own.length > 0 ? own : columns;
}

/** Without 分值 and 得分 only a title says that it is a self-evaluation: a plan has the same indicator names. */
function isForm(grid: FormGrid, { top, header, columns }: FormLocation): boolean {
  if (columns.score !== null || columns.weight !== null) return true;
  for (let row = top; row < header; row += 1) {
    if (grid.filled(row).some(([, text]) => isFormTitle(text) || isResultsTitle(text))) return true;
  }
  return false;
}

/** The title above a header, below the form before it; without a title the first content after that form. */
function topOf(grid: FormGrid, header: number, previousHeader: number): number {
  let results: number | null = null;
  for (let row = header - 1; row > previousHeader; row -= 1) {
    const cells = grid.filled(row);
    if (cells.some(([, text]) => isFormTitle(text) && !isContinuedTitle(text))) return row;
    // Such words are a label inside other forms: as a title they stand alone, and below no other title.
    if (cells.length === 1 && cells.some(([, text]) => isResultsTitle(text) && withoutNumber(text) === text))
      results ??= row;
  }
  return results ?? untitledTop(grid, header, previousHeader);
}

function untitledTop(grid: FormGrid, header: number, previousHeader: number): number {
  let top = header;
  for (let row = header - 1; row > previousHeader; row -= 1) {
    const cells = grid.filled(row);
    if (previousHeader >= grid.top && cells.some(([, text]) => isTotalLabel(text))) break;
    if (cells.length > 0) top = row;
    if (cells.some(([, text]) => /^项目名称/.test(text))) break;
  }
  return top;
}
