import type { CellScalar } from '../../grid/gridSnapshot';
import { formatted } from './cellFormat';
import { parseFormula } from './formula/formulaNode';
import { shownFormula } from './formula/formulaText';
import type { Recalculation } from './recalculation';
import { typeOf, type SessionCell } from './sheetCells';
import type { SheetModel } from './sheetModel';
import { EditRefused, type SessionEdit } from './workbookSession';

type Calculator = Pick<Recalculation, 'canCompute'>;

/** What a cell holds after a change; a formula's result comes with the recalculation. Throws `EditRefused`. */
export function editedCell(sheet: SheetModel, change: SessionEdit, calculator: Calculator): SessionCell {
  const { position, content, numberFormat, format } = change;
  const before = sheet.cells.get(position);
  const oldStyle = sheet.styleAt(position);
  if (sheet.isProtected && (oldStyle.locked || format)) throw new EditRefused('AccessDenied');
  if (numberFormat === '') throw new EditRefused('InvalidArgument');
  const numbered = numberFormat === undefined ? oldStyle : { ...oldStyle, numberFormat };
  const style = format ? formatted(numbered, format) : numbered;
  const kept = before ?? { value: null, type: 'empty', formula: null };
  if (content === undefined) return { ...kept, style };
  if (typeof content === 'object' && content !== null)
    return withFormula(sheet, content.formula, style, calculator);
  const value: CellScalar = content === '' ? null : content;
  if (typeof value === 'number' && !Number.isFinite(value)) throw new EditRefused('InvalidArgument');
  return { value, type: typeOf(value), formula: null, style };
}

function withFormula(
  sheet: SheetModel,
  text: string,
  style: SessionCell['style'],
  calculator: Calculator,
): SessionCell {
  const formula = shownFormula(text);
  if (!parseFormula(formula)) throw new EditRefused('InvalidArgument');
  if (calculator.canCompute(formula, sheet)) return { value: 0, type: 'number', formula, style };
  return { value: '#NAME?', type: 'error', formula, style };
}
