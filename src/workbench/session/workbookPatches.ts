import type { CellPatch, ContentPatch, SheetPatch } from '../../xlsx/workbookFile';
import { formatPatch } from './cellFormat';
import { fileFormula } from './formula/formulaText';
import { layoutPatch } from './layoutPatch';
import type { SessionCell } from './sheetCells';
import { validationPatch } from './validations';
import { cellKey, positionOf, type SheetModel } from './sheetModel';

/**
 * The net difference of the live workbook to a file with the same sheets; what was put back leaves no trace.
 *
 * @param opened the sheets as the file has them
 */
export function workbookPatches(
  sheets: readonly SheetModel[],
  opened: readonly SheetModel[],
): readonly SheetPatch[] {
  return sheets.flatMap((sheet) => {
    const before = opened.find((candidate) => candidate.name === sheet.name);
    const patch = before && sheetPatch(sheet, before);
    return patch ? [patch] : [];
  });
}

function sheetPatch(sheet: SheetModel, before: SheetModel): SheetPatch | null {
  const cells = keysOf(sheet, before).flatMap((key) => {
    const position = positionOf(key);
    const opened = before.cells.get(position);
    const [now, then] = [sheet.styleAt(position), before.styleAt(position)];
    const format = formatPatch(now, then, before.styles);
    const { numberFormat } = now;
    const patch: CellPatch = {
      ...position,
      content: contentPatch(opened, sheet.cells.get(position)),
      numberFormat: numberFormat === then.numberFormat && format?.like === undefined ? null : numberFormat,
      ...(format ? { format } : {}),
    };
    return patch.content.kind === 'keep' && patch.numberFormat === null && !format ? [] : [patch];
  });
  const removeConditionalFormats = before.formats
    .filter((format) => !sheet.formats.some(({ id }) => id === format.id))
    .map(({ id }) => id);
  const addConditionalFormats = sheet.formats
    .filter((format) => !before.formats.some(({ id }) => id === format.id))
    .map(({ areas, formulas, style }) => ({
      areas,
      formula: formulas[0] ?? '=FALSE',
      style: style ?? { fill: null, fontColor: null, bold: null },
    }));
  const layout = layoutPatch(sheet.layout, before.layout);
  const isLaidOut = Object.keys(layout).length > 0;
  const validations = validationPatch(sheet.layout.validations, before.layout.validations);
  const count = cells.length + removeConditionalFormats.length + addConditionalFormats.length;
  if (count === 0 && !isLaidOut && !validations) return null;
  const patch = { sheet: sheet.name, cells, removeConditionalFormats, addConditionalFormats };
  return { ...patch, ...(isLaidOut ? { layout } : {}), ...(validations ? { validations } : {}) };
}

/** The places of the cells of either, in the order of the sheet. */
function keysOf(...sheets: readonly SheetModel[]): readonly number[] {
  const keys = new Set<number>();
  for (const sheet of sheets) {
    for (const [row, cells] of sheet.cells.rows) {
      for (const column of cells.keys()) keys.add(cellKey({ row, column }));
    }
  }
  return [...keys].sort((one, other) => one - other);
}

function contentPatch(opened: SessionCell | undefined, now: SessionCell | undefined): ContentPatch {
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
