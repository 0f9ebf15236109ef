import type { GridSnapshot } from '../../../grid/gridSnapshot';
import { findingsOf, inShort, sheetOf } from '../formUnderTest';

test.each([
  ['late, and neither deducted nor explained', '12.31日|2022年1月5日|10|10|', []],
  ['late and explained, full marks', '12.31日|2022年1月5日|10|10|材料晚到，下年提前订货', ['warning E8']],
  ['late, deducted, and explained', '12.31日|2022年1月5日|10|8|材料晚到，下年提前订货', []],
  [
    'late and explained, nobody scored it yet',
    '12.31日|2022年1月5日|10||材料晚到，下年提前订货',
    ['warning E8'],
  ],
  ['late, and the reason denies it: another finding', '12.31日|2022年1月5日|10|10|已完成', []],
  ['on the day', '12.31日|12.31日|10|10|', []],
  ['before it', '2021年11月底前|2021年10月8日|10|10|', []],
  ['a day that does not exist', '12.31日|6.31日|10||因', []],
])('%s', (_case, cells, expected) => {
  const rows = [`产出指标|时效指标|完成时间|${cells}`];
  expect(findingsOf('date-late', { rows }).map(inShort)).toEqual(expected);
});

test('says what was seen', () => {
  const rows = ['产出指标|时效指标|完成时间|12.31日|2022年1月5日|10|10|材料晚到，下年提前订货'];
  expect(findingsOf('date-late', { rows })[0]?.message).toBe(
    '「完成时间」要求于 12.31日前完成，实际 2022年1月5日 完成，逾期 5 天。',
  );
  expect(findingsOf('date-late', { rows }, { locale: 'en-US' })[0]?.message).toBe(
    '“完成时间”: due 12.31日, done 2022年1月5日: 5 days late.',
  );
});

test('asks for no reason where one stands', () => {
  const rows = ['产出指标|时效指标|完成时间|12.31日|2022年1月5日|10|10|材料晚到，下年提前订货'];
  expect(findingsOf('date-late', { rows })[0]?.action).toBe('请按本单位的规定评分。');
});

test('what was to be begun is not said to be finished', () => {
  const rows = ['产出指标|时效指标|开工时间|3月底前开工|4月15日开工|10|10|材料晚到，下年提前订货'];
  expect(findingsOf('date-late', { rows })[0]?.message).toBe(
    '「开工时间」要求「3月底前开工」，实际「4月15日开工」，逾期 15 天。',
  );
});

describe('a day typed without its year, which Excel has given the year of typing', () => {
  const text = sheetOf({ rows: ['产出指标|时效指标|完成时间|12.31日|日期|10|10|材料晚到，下年提前订货'] });
  /** E8 holds a date of 2026 as a cell of Excel shows it. */
  const sheet = (value: number, numberFormat: string): GridSnapshot => ({
    ...text,
    rows: text.rows.map((cells, row) =>
      row === 7
        ? cells.map((cell, column) =>
            column === 4 ? { ...cell, value, type: 'number' as const, numberFormat } : cell,
          )
        : cells,
    ),
  });

  test('is told, and the same day in the form’s year offered', () => {
    const [found] = findingsOf('date-late', sheet(46203, 'yyyy"年"m"月"d"日"'));
    expect(found?.message).toBe(
      '「完成时间」要求于 12.31日前完成，实际 2026年6月30日 完成，逾期 1642 天；只输入「6月30日」时 Excel 会补上输入当年的年份，如应为 2021年6月30日，请更正。',
    );
    expect(found?.suggestions).toEqual([{ cell: 'E8', value: '44377', text: '改为 2021年6月30日' }]);
  });

  test('where the cell shows no year, the form’s year is read anyway', () => {
    expect(findingsOf('date-late', sheet(46203, 'm"月"d"日"'))).toEqual([]);
  });

  test('29 February has no counterpart', () => {
    const [found] = findingsOf('date-late', sheet(45351, 'yyyy"年"m"月"d"日"'));
    expect(found?.message).toContain('2024年2月29日');
    expect([found?.message.includes('Excel'), found?.suggestions]).toEqual([false, []]);
  });

  test('a text is what a person wrote', () => {
    const rows = ['产出指标|时效指标|完成时间|12.31日|2022年1月5日|10|10|材料晚到，下年提前订货'];
    expect(findingsOf('date-late', { rows })[0]?.suggestions).toEqual([]);
  });
});
