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

/** A busy machine is slow, but not slower for longer texts: twice the text may then take this much longer. */
const LINEAR = 3;
const TRIALS = 4;

test.each(PIECES)('a cell full of %j is read within 50 ms wherever it stands', (piece) => {
  for (const sheet of SHEETS) {
    const last = sheet.rows.length - 1;
    for (const row of [2, 12, 14, last]) {
      for (let column = 0; column < (sheet.rows[row]?.length ?? 0); column += 1) {
        const timeOf = (length: number) =>
          extraTime(sheet, row, column, piece.repeat(Math.ceil(length / piece.length)).slice(0, length));
        if (timeOf(LONGEST) <= LIMIT) continue;
        // Texts that have not been seen yet: what is known of the others would help. A moment's disturbance of the
        // machine is not seen four times.
        const trials = Array.from({ length: TRIALS }, (_, trial) => ({
          whole: timeOf(LONGEST - 1 - trial),
          half: timeOf(Math.floor(LONGEST / 2) - trial),
        }));
        if (trials.every(({ half, whole }) => whole > LIMIT && whole > half * LINEAR))
          throw new Error(`${sheet.sheet} row ${row} column ${column}: ${JSON.stringify(trials)} ms`);
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
