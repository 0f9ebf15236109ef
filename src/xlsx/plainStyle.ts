import type { CellStyle } from './workbookFile';

/** A cell that nobody has formatted, as a new workbook of a Chinese Excel has it. */
export const PLAIN_STYLE: CellStyle = {
  numberFormat: 'General',
  font: { name: '宋体', size: 11, bold: false, italic: false, underline: false, strike: false, color: null },
  fill: null,
  border: { left: null, right: null, top: null, bottom: null },
  alignment: { horizontal: null, vertical: null, wrapText: false, indent: 0 },
  locked: true,
};
