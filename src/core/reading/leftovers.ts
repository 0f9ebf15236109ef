import type { FormGrid } from '../form/formGrid';
import type { FormLocation } from '../form/locateForms';
import type { FormCell, SelfEvaluationForm } from '../form/selfEvaluationForm';
import { plainText } from '../measure/plainText';
import { isUnitAlone } from '../measure/unitInName';
import { remembered } from '../measure/remembered';
import { NOTE_LABELS, PROMPT_STARTS, TEMPLATE_NAMES, TEMPLATE_WORDS } from '../vocabulary/templateWords';

/** ……: the template's sign that more rows may follow. */
const DOTS = /^\.{3,}$/;
/** XX局, ××项: a name to be put in. XXL and XIX are none. */
const CROSSES = /(?<![A-Za-z])(?:X{2,}|×{2,})(?![A-Za-z])/;
/** `/` in a row says that it does not apply. */
const STROKES = /^[/\\-]+$/;
/** A prompt is a line; a longer text has been written. */
const LONGEST_PROMPT = 80;

/** Cells that still hold the template's text (CHECKS: `placeholder`), top to bottom, left to right. */
export function readLeftovers(
  grid: FormGrid,
  { headerEnd, limit, columns }: FormLocation,
  { area, goal, total }: SelfEvaluationForm,
): readonly FormCell[] {
  const goals = [goal?.expected, goal?.actual].filter(
    (cell): cell is FormCell =>
      !!cell && (isTemplateText(plainText(cell.text)) || isPrompt(plainText(cell.text))),
  );
  const found = [...goals];
  const lastRow = total ? total.row - 1 : area.bottom;
  for (let row = headerEnd + 1; row <= lastRow; row += 1) {
    if (isUnused(grid, row, columns)) found.push(grid.cell(row, columns.target));
    for (const [column, text] of grid.filled(row)) {
      if (column > Math.max(columns.target, columns.achieved)) continue;
      if (column === columns.weight || column === columns.score) continue;
      if (isTemplateText(text) && !doesNotApply(grid, row, columns)) found.push(grid.cell(row, column));
      else if (isPrompt(text) && column !== columns.name) found.push(grid.cell(row, column));
    }
  }
  for (let row = Math.max(lastRow, total?.row ?? lastRow) + 1; row <= limit; row += 1) {
    for (const [column, text] of grid.filled(row))
      if (isPromptedLine(text)) found.push(grid.cell(row, column));
  }
  return found.sort((one, other) => one.row - other.row || one.column - other.column);
}

/** 指标1：新建堤防长度｜公里｜: the template's row with its unit, and neither figure nor points nor a word of anybody's. */
function isUnused(grid: FormGrid, row: number, columns: FormLocation['columns']): boolean {
  if (!isUnitAlone(grid.plain(row, columns.target))) return false;
  const { achieved, weight, score, reason } = columns;
  return [achieved, weight, score, reason].every((column) => column === null || grid.isBlank(row, column));
}

const isTemplateText = remembered((text: string): boolean => {
  if (DOTS.test(text) || CROSSES.test(text)) return true;
  if (TEMPLATE_WORDS.firstIn(text)?.means === 'stars') return true;
  if (TEMPLATE_WORDS.allIn(text).some(({ means }) => means === 'blank')) return true;
  const name = TEMPLATE_NAMES.atStart(text);
  return name !== null && /^(?:\d+:?|:)$/.test(text.slice(name.end));
});

const isPrompt = remembered((text: string): boolean => {
  if (text.length > LONGEST_PROMPT) return false;
  return (
    PROMPT_STARTS.atStart(text) !== null || TEMPLATE_WORDS.allIn(text).some(({ means }) => means === 'limit')
  );
});

/** 评价结论:请概括…: a line with a label of its own. Notes on how to fill in the form are the form's own. */
function isPromptedLine(text: string): boolean {
  if (NOTE_LABELS.atStart(text) !== null) return false;
  const colon = text.indexOf(':');
  return isPrompt(colon < 0 ? text : text.slice(colon + 1));
}

/** Rows with `/` for target and answer. */
export function rowsThatDoNotApply(
  grid: FormGrid,
  { headerEnd, columns }: FormLocation,
  { area }: SelfEvaluationForm,
): ReadonlySet<number> {
  const rows = new Set<number>();
  for (let row = headerEnd + 1; row <= area.bottom; row += 1) {
    if (doesNotApply(grid, row, columns)) rows.add(row);
  }
  return rows;
}

function doesNotApply(grid: FormGrid, row: number, { target, achieved }: FormLocation['columns']): boolean {
  return STROKES.test(grid.plain(row, target)) && STROKES.test(grid.plain(row, achieved));
}
