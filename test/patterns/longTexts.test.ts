import { assess } from '../../src/core/assess';
import { plan } from '../../src/core/plan';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import type { GridSnapshot } from '../../src/grid/gridSnapshot';
import { openSheets } from '../corpus/openSheets';

/** The longest text that a cell of Excel can hold. */
const LONGEST = 32_767;
const LIMIT = 50;

/** What such a text may be made of: whatever the reading of values, dates, units, headers and reasons looks for. */
const PIECES = [
  ...[
    '3',
    '9,',
    '1,234',
    '0.5',
    ' ',
    '\n',
    '\u200b',
    '。',
    '、',
    '(',
    '（）',
    '①',
    '［',
    '"',
    '-',
    '～',
    '/',
    '5 ',
  ],
  ...['３', '≥90%', '<=', '12月31日', '2021年', '12.31', '3套', '万元', '10万元/', '一二', 'abc ', 'm²'],
  ...[
    '目标',
    '得分',
    '总分',
    '指标',
    '原因',
    '未完成',
    '没有',
    '不',
    '故障',
    '降低率',
    '优良中差',
    '达成预期指标',
  ],
];

const SHEETS = ['14_hubei_huangshi_library_2022-typed.xlsx', 'seed-typed.xlsx'].flatMap((name) =>
  openSheets(name).slice(0, 1),
);

test.each(PIECES)('a cell full of %j is read within 50 ms wherever it stands', (piece) => {
  for (const sheet of SHEETS) {
    const last = sheet.rows.length - 1;
    for (const row of [0, 2, 4, 12, 14, last]) {
      for (let column = 0; column < (sheet.rows[row]?.length ?? 0); column += 1) {
        // A machine that is busy with something else gets a second chance, with a text it has not seen.
        const times = [LONGEST, LONGEST - 1].map((length) => {
          const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
          return extraTime(sheet, row, column, text);
        });
        const time = Math.min(...times);
        if (time > LIMIT) throw new Error(`${sheet.sheet} row ${row} column ${column}: ${time} ms`);
      }
    }
  }
});

function extraTime(sheet: GridSnapshot, row: number, column: number, text: string): number {
  const long = { value: text, type: 'string', formula: null, numberFormat: 'General' } as const;
  const rows = sheet.rows.map((cells, r) =>
    r === row ? cells.map((cell, c) => (c === column ? long : cell)) : cells,
  );
  return judgingTime({ ...sheet, rows }) - judgingTime(sheet);
}

/** Processor time, in milliseconds. */
function judgingTime(sheet: GridSnapshot): number {
  const before = process.cpuUsage();
  plan(assess(sheet, MOF_PROFILE));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
