import type { CellStyle, CellView } from '../../xlsx/workbookFile';
import type { SheetModel } from './sheetModel';
import type { PresentSheet } from './workbookSession';

/** A live sheet as a file would show it. Formula results must have been brought up to date. */
export function presentSheet(sheet: SheetModel): PresentSheet {
  const styles: CellStyle[] = [...sheet.styles];
  const numbers = new Map<CellStyle, number>();
  styles.forEach((style, index) => {
    if (!numbers.has(style)) numbers.set(style, index);
  });
  const numberOf = (style: CellStyle): number => {
    const known = numbers.get(style);
    if (known !== undefined) return known;
    numbers.set(style, styles.length);
    return styles.push(style) - 1;
  };
  const cells: CellView[] = [];
  const rows = [...sheet.cells.rows].sort(([one], [other]) => one - other);
  for (const [row, columns] of rows)
    for (const [column, { style, ...cell }] of [...columns].sort(([one], [other]) => one - other))
      cells.push({ row, column, ...cell, style: numberOf(style) });
  const {
    merges,
    columns,
    rows: heights,
    notes,
    autoFilter,
    validations,
    frozen,
    page,
    blocks,
  } = sheet.layout;
  return {
    view: {
      ...sheet.view,
      ...{ name: sheet.name, state: sheet.visibility, isProtected: sheet.isProtected, cells },
      ...{ merges, columns, rows: heights, notes, autoFilter, validations, frozen, page, blocks },
      conditionalFormats: sheet.formats,
    },
    styles,
  };
}
