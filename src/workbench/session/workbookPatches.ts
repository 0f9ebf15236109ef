import type { CellPatch, ContentPatch, SheetPatch } from '../../xlsx/workbookFile';
import { fileFormula } from './formula/formulaText';
import type { StoredCell } from './sheetCells';
import { positionOf, type SheetModel } from './sheetModel';

/** The net difference of the live workbook to the file it was opened from; what was put back leaves no trace. */
export function workbookPatches(sheets: readonly SheetModel[]): readonly SheetPatch[] {
  return sheets.map(sheetPatch).filter((patch): patch is SheetPatch => patch !== null);
}

function sheetPatch(sheet: SheetModel): SheetPatch | null {
  const cells = [...sheet.touched].flatMap(([key, opened]) => {
    const position = positionOf(key);
    const now = sheet.cells.get(position);
    const numberFormat = sheet.styleAt(position).numberFormat;
    const patch: CellPatch = {
      ...position,
      content: contentPatch(opened, now),
      numberFormat:
        numberFormat === (opened?.style ?? sheet.blankStyle(position)).numberFormat ? null : numberFormat,
    };
    return patch.content.kind === 'keep' && patch.numberFormat === null ? [] : [patch];
  });
  const opened = sheet.view.conditionalFormats;
  const removeConditionalFormats = opened
    .filter((format) => !sheet.formats.includes(format))
    .map(({ id }) => id);
  const addConditionalFormats = sheet.formats
    .filter((format) => !opened.includes(format))
    .map(({ areas, formulas, style }) => ({
      areas,
      formula: formulas[0] ?? '=FALSE',
      style: style ?? { fill: null, fontColor: null, bold: null },
    }));
  if (cells.length + removeConditionalFormats.length + addConditionalFormats.length === 0) return null;
  return { sheet: sheet.name, cells, removeConditionalFormats, addConditionalFormats };
}

function contentPatch(opened: StoredCell | undefined, now: StoredCell | undefined): ContentPatch {
  const formula = now?.formula ?? null;
  const value = now?.value ?? null;
  const type = now?.type ?? 'empty';
  const same = value === (opened?.value ?? null) && type === (opened?.type ?? 'empty');
  if (formula === null) {
    return same && (opened?.formula ?? null) === null ? { kind: 'keep' } : { kind: 'value', value };
  }
  if (formula !== opened?.formula) return { kind: 'formula', formula: fileFormula(formula), value, type };
  return same ? { kind: 'keep' } : { kind: 'result', value, type };
}
