import { formatArea, formatCell } from '../../src/grid/cellAddress';
import { LiveWorkbook } from '../../src/workbench/session/liveWorkbook';
import { readWorkbook } from '../../src/xlsx/readWorkbook';

export function openLive(bytes: Uint8Array): LiveWorkbook {
  return new LiveWorkbook(readWorkbook(bytes), 'a.xlsx');
}

/** All that a session knows of its workbook, sheet by sheet, in a form that can be compared with another session's. */
export function workbookState(session: LiveWorkbook): unknown {
  return session.sheets.map((sheet) => {
    const cells: Record<string, unknown> = {};
    for (let row = 0; row < sheet.rowCount; row++)
      for (let column = 0; column < sheet.columnCount; column++) {
        const { value, formula, type, style } = sheet.cell({ row, column });
        cells[formatCell({ row, column })] = [value, formula, type, JSON.stringify(style)];
      }
    const { rows, notes, merges, validations, autoFilter, frozen, page, blocks } = sheet.layout;
    return {
      name: sheet.name,
      cells,
      rows: [...rows].sort(([one], [other]) => one - other),
      notes: [...notes].sort((one, other) => one.row - other.row || one.column - other.column),
      merges: merges.map(formatArea).sort(),
      // New formats come first in the session and last in the file.
      formats: sheet.formats
        .map(({ areas, formulas, style, kind }) =>
          JSON.stringify([areas.map(formatArea), formulas, style, kind]),
        )
        .sort(),
      validations: validations.map(({ areas, formulas, kind }) => [areas.map(formatArea), formulas, kind]),
      ...{ autoFilter, frozen, page, blocks },
    };
  });
}
