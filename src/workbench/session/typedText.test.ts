import { typedText } from './typedText';

const year = new Date().getFullYear();

describe('typing is taken as Excel takes it', () => {
  test.each([
    ['', 'General', { content: null }],
    ['四套', 'General', { content: '四套' }],
    ['=12次', 'General', { content: { formula: '=12次' } }],
    ['=12', 'General', { content: { formula: '=12' } }],
    ['=', 'General', { content: '=' }],
    ["'=12", 'General', { content: '=12' }],
    ["'001", 'General', { content: '001' }],
    ['=12', '@', { content: '=12' }],
    ['98%', '@', { content: '98%' }],
    ['5', 'General', { content: 5 }],
    ['-5', 'General', { content: -5 }],
    ['001', 'General', { content: 1 }],
    ['1,234.5', 'General', { content: 1234.5, numberFormat: '#,##0.00' }],
    ['1,234', '0.00', { content: 1234 }],
    ['98%', 'General', { content: 0.98, numberFormat: '0%' }],
    ['95%', 'General', { content: 0.95, numberFormat: '0%' }],
    ['59.98%', 'General', { content: 0.5998, numberFormat: '0.00%' }],
    ['59.98%', '0%', { content: 0.5998 }],
    ['98', '0%', { content: 0.98 }],
    ['0.98', '0%', { content: 0.98 }],
    ['true', 'General', { content: true }],
    ['2021-3-1', 'General', { content: 44256, numberFormat: 'yyyy/m/d' }],
    ['2021年3月1日', 'General', { content: 44256, numberFormat: 'yyyy"年"m"月"d"日"' }],
    ['2021年13月1日', 'General', { content: '2021年13月1日' }],
    ['2021.3.1', 'General', { content: '2021.3.1' }],
    ['10分', 'General', { content: '10分' }],
    ['—', 'General', { content: '—' }],
    ['-', 'General', { content: '-' }],
    ['-A1', 'General', { content: { formula: '=-A1' } }],
  ])('%j into a cell formatted %j', (text, format, expected) => {
    expect(typedText(text, format, false)).toEqual(expected);
  });

  test('a day without a year is of this year', () => {
    const { content, numberFormat } = typedText('3月1日', 'General', false);
    expect(numberFormat).toBe('m"月"d"日"');
    expect(content).toBe(Math.round(Date.UTC(year, 2, 1) / 86_400_000) + 25_569);
  });

  test('dates count from 1904 in a workbook that does', () => {
    expect(typedText('2021-3-1', 'General', true).content).toBe(44256 - 1462);
  });
});
