import type { CellArea, CellPosition } from '../../grid/cellAddress';
import type { CellScalar } from '../../grid/gridSnapshot';
import type { DataValidationView } from '../../xlsx/workbookFile';
import { analyseFormula, type FormulaScope, type Precedent } from './formula/analyseFormula';
import { calculate, type KnownSheet, type KnownValue } from './formula/calculate';
import { Kind } from './formula/formulaNode';
import { printFormula } from './formula/printFormula';
import { shiftNode } from './formula/shiftNode';
import type { SheetModel } from './sheetModel';
import { typedText } from './typedText';

/** What a rule compares the cell with. */
type Comparison = (value: number, first: number, second: number) => boolean;

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  between: (value, first, second) => value >= first && value <= second,
  notBetween: (value, first, second) => value < first || value > second,
  equal: (value, first) => value === first,
  notEqual: (value, first) => value !== first,
  greaterThan: (value, first) => value > first,
  greaterThanOrEqual: (value, first) => value >= first,
  lessThan: (value, first) => value < first,
  lessThanOrEqual: (value, first) => value <= first,
};

/** Says whether cells hold what their data validation allows. */
export class ValidationCheck {
  constructor(
    private readonly sheets: () => readonly KnownSheet[],
    private readonly scope: FormulaScope,
    private readonly date1904: boolean,
  ) {}

  /** `null` when the rule is one the stand-in cannot compute. */
  holds(validation: DataValidationView, sheet: SheetModel, position: CellPosition): boolean | null {
    const { value, type } = sheet.cell(position);
    if (value === null) return validation.ignoreBlanks || validation.kind === 'none';
    if (type === 'error') return false;
    switch (validation.kind) {
      case 'none':
        return true;
      case 'list':
        return this.isListed(validation, sheet, position, value);
      case 'custom': {
        const result = this.operand(validation, 0, sheet, position);
        return result && (result.value === true || (typeof result.value === 'number' && result.value !== 0));
      }
      case 'textLength':
        return this.compares(validation, sheet, position, String(value).length);
      case 'whole':
        return typeof value === 'number' && Number.isInteger(value)
          ? this.compares(validation, sheet, position, value)
          : false;
      case 'decimal':
      case 'date':
      case 'time':
        return typeof value === 'number' ? this.compares(validation, sheet, position, value) : false;
      default:
        return null;
    }
  }

  /**
   * What a list rule offers, in order; `null` when the stand-in cannot tell.
   *
   * @param textsOf what the cells show that a rule refers to
   */
  options(
    validation: DataValidationView,
    sheet: SheetModel,
    position: CellPosition,
    textsOf: (source: Precedent) => readonly string[],
  ): readonly string[] | null {
    const node = this.node(validation, 0, sheet, position);
    if (!node) return null;
    if (node.type === Kind.string) return node.value.split(',').map((item) => item.trim());
    const [source, more] = this.precedents(validation, sheet, position);
    return source && !more ? textsOf(source) : null;
  }

  private compares(
    validation: DataValidationView,
    sheet: SheetModel,
    position: CellPosition,
    value: number,
  ): boolean | null {
    const compare = COMPARISONS[validation.operator];
    const first = this.operand(validation, 0, sheet, position);
    const hasTwo = validation.operator === 'between' || validation.operator === 'notBetween';
    const second = hasTwo ? this.operand(validation, 1, sheet, position) : first;
    if (!compare || !first || !second) return null;
    return typeof first.value === 'number' && typeof second.value === 'number'
      ? compare(value, first.value, second.value)
      : false;
  }

  private isListed(
    validation: DataValidationView,
    sheet: SheetModel,
    position: CellPosition,
    value: CellScalar,
  ): boolean | null {
    const node = this.node(validation, 0, sheet, position);
    if (!node) return null;
    if (node.type === Kind.string) {
      // An item counts as what it becomes when typed: 50% is 0.5.
      const { numberFormat } = sheet.styleAt(position);
      return node.value
        .split(',')
        .map((item) => item.trim())
        .some(
          (item) => item === shown(value) || typedText(item, numberFormat, this.date1904).content === value,
        );
    }
    const [source, more] = this.precedents(validation, sheet, position);
    const isReference = node.type === Kind.cell || node.type === Kind.range || node.type === Kind.name;
    const cells = source && this.sheets().find((known) => known.name === source.sheet);
    if (!isReference || !cells || more) return null;
    return valuesIn(cells, source.area).some(
      (item) => shown(item).toLowerCase() === shown(value).toLowerCase(),
    );
  }

  private node(validation: DataValidationView, index: number, sheet: SheetModel, position: CellPosition) {
    const analysed = this.analysed(validation, index, sheet);
    const origin = validation.areas[0];
    if (!analysed || !origin) return null;
    return shiftNode(analysed.node, position.row - origin.top, position.column - origin.left);
  }

  private precedents(validation: DataValidationView, sheet: SheetModel, position: CellPosition) {
    const node = this.node(validation, 0, sheet, position);
    const formula = node && `=${printFormula(node, sheet.name)}`;
    return (formula && analyseFormula(formula, sheet.name, this.scope)?.precedents) || [];
  }

  /** A list may be a block of cells, which no other rule can be. */
  private analysed(validation: DataValidationView, index: number, sheet: SheetModel) {
    const formula = validation.formulas[index];
    const analysed = formula === undefined ? null : analyseFormula(formula, sheet.name, this.scope);
    const isBlock = validation.kind === 'list' && analysed?.obstacle === 'A1:B2';
    return analysed && (analysed.obstacle === null || isBlock) ? analysed : null;
  }

  private operand(
    validation: DataValidationView,
    index: number,
    sheet: SheetModel,
    position: CellPosition,
  ): KnownValue | null {
    const node = this.node(validation, index, sheet, position);
    if (!node) return null;
    const job = { sheet: `${sheet.name} `, position, formula: printFormula(node, sheet.name) };
    return calculate(this.sheets(), [job], this.date1904)[0] ?? null;
  }
}

function valuesIn({ rows }: KnownSheet, area: CellArea): readonly CellScalar[] {
  return [...rows]
    .filter(([row]) => row >= area.top && row <= area.bottom)
    .flatMap(([, cells]) => [...cells])
    .filter(([column, { value }]) => column >= area.left && column <= area.right && value !== null)
    .map(([, { value }]) => value);
}

function shown(value: CellScalar): string {
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value ?? '');
}
