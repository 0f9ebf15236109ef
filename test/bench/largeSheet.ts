import { patchWorkbook } from '../../src/xlsx/patchWorkbook';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { smallWorkbook } from '../lossless/packageBuilder';
import { cellPatch, cells, mark, value } from '../lossless/patches';

/** Times reading and patching a large sheet: `npx tsx test/bench/largeSheet.ts [rows]`. Not a test. */
const ROWS = Number(process.argv[2] ?? 50_000);
const COLUMNS = 'ABCDEFGHIJ';

function timed<Result>(label: string, work: () => Result): Result {
  const start = performance.now();
  const result = work();
  console.log(`${label}: ${Math.round(performance.now() - start)} ms`);
  return result;
}

const rows = Array.from({ length: ROWS }, (_, index) => {
  const row = index + 1;
  const stored = [...COLUMNS].map((column, at) => {
    if (at === 0) return `<c r="A${row}" s="0" t="s"><v>${row % 100}</v></c>`;
    if (at === 9) return `<c r="J${row}"><f>SUM(B${row}:I${row})</f><v>${row}</v></c>`;
    return `<c r="${column}${row}"><v>${(row * at) / 7}</v></c>`;
  });
  return `<row r="${row}" spans="1:10">${stored.join('')}</row>`;
});
const strings = Array.from({ length: 100 }, (_, index) => `<si><t>数量指标${index}</t></si>`).join('');
const sheet = `<sheetData>${rows.join('')}</sheetData>`;
const bytes = smallWorkbook({ sheet, strings });
console.log(
  `${ROWS} rows, ${(sheet.length / 1e6).toFixed(1)} MB of XML, ${(bytes.length / 1e6).toFixed(1)} MB packed`,
);

const file = timed('read', () => readWorkbook(bytes));
const one = timed('patch one cell', () => patchWorkbook(file, [cells('表', cellPatch('C17', value(1)))]));
timed('read again', () => readWorkbook(one));
const many = Array.from({ length: 5000 }, (_, index) =>
  cellPatch(`C${index * 10 + 1}`, value(index), '0.00'),
);
timed('patch 5000 cells and a mark', () =>
  patchWorkbook(file, [cells('表', ...many), mark('表', 'A1:J100', '=$B1=""')]),
);
