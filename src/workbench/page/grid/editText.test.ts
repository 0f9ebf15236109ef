import type { CellScalar, CellType } from '../../../grid/gridSnapshot';
import type { LiveCell } from '../../session/workbookSession';
import { editText } from './editText';

function cell(
  value: CellScalar,
  type: CellType,
  numberFormat = 'General',
  formula: string | null = null,
): LiveCell {
  return {
    value,
    type,
    formula,
    text: '',
    style: {
      numberFormat,
      font: { name: '', size: 11, bold: false, italic: false, underline: false, strike: false, color: null },
      fill: null,
      border: { left: null, right: null, top: null, bottom: null },
      alignment: { horizontal: null, vertical: null, wrapText: false, indent: 0 },
      locked: true,
    },
  };
}

test.each<[string, LiveCell, string]>([
  ['nothing', cell(null, 'empty'), ''],
  ['a formula', cell(2, 'number', '0.00', '=1+1'), '=1+1'],
  ['a number in full, not as displayed', cell(29.987654, 'number', '0.00'), '29.987654'],
  ['a number without the noise of binary fractions', cell(0.1 + 0.2, 'number'), '0.3'],
  ['a percentage with its sign', cell(0.57, 'number', '0%'), '57%'],
  ['a percentage in full', cell(0.5998, 'number', '0%'), '59.98%'],
  ['a date', cell(44561, 'number', 'yyyy"年"m"月"d"日"'), '2021/12/31'],
  ['a date with its time', cell(44561.5, 'number', 'yyyy-mm-dd'), '2021/12/31 12:00:00'],
  ['a truth value', cell(true, 'boolean'), 'TRUE'],
  ['an error', cell('#REF!', 'error'), '#REF!'],
  ['plain text', cell('≥3套', 'string'), '≥3套'],
  ['text that looks like a formula', cell('=12次', 'string'), "'=12次"],
  ['the same where all is text', cell('=12次', 'string', '@'), '=12次'],
])('the editor opens with %s', (_name, content, text) => {
  expect(editText(content, false)).toBe(text);
});

test('dates of a 1904 workbook are counted from 1904', () => {
  expect(editText(cell(44561 - 1462, 'number', 'yyyy-mm-dd'), true)).toBe('2021/12/31');
});
