import type { StructuralStep } from '../../xlsx/structure/structuralStep';
import type { DefinedName } from '../../xlsx/workbookFile';
import type { SheetModel } from './sheetModel';

/** How the workbook is built at one moment. Never changed in place, so that undo can put it back. */
export interface Structure {
  readonly sheets: readonly SheetModel[];
  readonly names: readonly DefinedName[];
  /** What must be done to the opened file for it to be built like this. */
  readonly steps: readonly StructuralStep[];
}

export function withSheet(structure: Structure, sheet: SheetModel, sheetId: number): Structure {
  return {
    ...structure,
    sheets: [...structure.sheets, sheet],
    steps: [...structure.steps, { kind: 'addSheet', name: sheet.name, sheetId }],
  };
}

/** A sheet that was added since the file was opened leaves no trace of its coming and going. */
export function withoutSheet({ sheets, names, steps }: Structure, sheet: SheetModel): Structure {
  const { name } = sheet;
  const added = steps.findLastIndex((step) => step.kind === 'addSheet' && step.name === name);
  const since = (index: number): boolean => added === -1 || index < added;
  const rest = steps.filter((step, index) => since(index) || step.name !== name);
  return {
    sheets: sheets.filter((other) => other !== sheet),
    names: names.filter((entry) => entry.sheet !== name),
    steps: added === -1 ? [...rest, { kind: 'removeSheet', name }] : rest,
  };
}

/** Every formula of the workbook that does not belong to the sheet: in cells, conditional formats and names. */
export function formulasBeside({ sheets, names }: Structure, sheet: SheetModel): readonly string[] {
  const others = sheets.filter((other) => other !== sheet);
  return [
    ...names.filter((entry) => entry.sheet !== sheet.name).map((entry) => entry.formula),
    ...others.flatMap((other) => other.formats.flatMap((format) => format.formulas)),
    ...others.flatMap((other) => other.layout.validations.flatMap((validation) => validation.formulas)),
    ...others.flatMap((other) =>
      [...other.cells.rows.values()].flatMap((row) =>
        [...row.values()].flatMap((cell) => cell.formula ?? []),
      ),
    ),
  ];
}

/** The formula of a defined name as a sheet sees it: its own name goes before the workbook's. */
export function definedFormula(
  names: readonly DefinedName[],
  name: string,
  sheet: string,
): string | undefined {
  const same = names.filter((entry) => entry.name.toLowerCase() === name.toLowerCase());
  const entry = same.find((own) => own.sheet === sheet) ?? same.find((own) => own.sheet === null);
  if (!entry) return undefined;
  return entry.formula.startsWith('=') ? entry.formula : `=${entry.formula}`;
}
