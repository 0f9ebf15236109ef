import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PUBLISHED_IDS } from '../corpus/expectedForm';
import { compared, type Compared } from './disagreements';
import { filledWorkbook, type FilledWorkbook } from './filledWorkbooks';
import { convert, libreOfficePath } from './libreOffice';

const CORPUS = [
  ...['seed-blank', 'seed-typed', 'seed-text', 'seed-stacked-blank'],
  ...PUBLISHED_IDS.flatMap((id) => [`${id}-typed`, `${id}-text`]),
];

/**
 * `npm run crosscheck`: a second engine opens what was filled here. Every formula comes to the value we wrote, every
 * mark colours the rows we say, validations stay, and what it saves reads the same.
 */
async function main(): Promise<void> {
  const program = libreOfficePath();
  if (program === null) {
    console.log('没有找到 LibreOffice，没有核对（Debian：apt-get install libreoffice-calc-nogui）');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-'));
  try {
    const workbooks: FilledWorkbook[] = [];
    for (const corpus of CORPUS) {
      for (const as of ['values', 'formulas'] as const) workbooks.push(await filledWorkbook(corpus, as));
    }
    const files = workbooks.map(({ name, bytes }) => {
      const file = join(folder, `${name}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    convert(program, files, 'xlsx', join(folder, 'saved'), join(folder, 'profile'));
    convert(program, files, 'html', join(folder, 'shown'), join(folder, 'profile'));
    const results = workbooks.map((workbook): Compared => {
      const saved = new Uint8Array(readFileSync(join(folder, 'saved', `${workbook.name}.xlsx`)));
      const html = readFileSync(join(folder, 'shown', `${workbook.name}.html`), 'utf8');
      const result = compared(workbook, saved, html);
      for (const text of result.disagreements) console.error(`${workbook.name}：${text}`);
      return result;
    });
    const sum = (count: (result: Compared) => number) => results.reduce((all, one) => all + count(one), 0);
    const wrong = sum(({ disagreements }) => disagreements.length);
    console.log(
      `${results.length} 个文件：公式 ${sum(({ formulas }) => formulas)} 个，标黄 ${sum(({ rowsMarked }) => rowsMarked)} 行，` +
        `输入提示 ${sum(({ validations }) => validations)} 格，自评表 ${sum(({ forms }) => forms)} 张；不一致 ${wrong} 处`,
    );
    process.exitCode = wrong > 0 || sum(({ formulas }) => formulas) === 0 ? 1 : 0;
  } finally {
    if (process.env['KEEP'] === undefined) rmSync(folder, { recursive: true, force: true });
    else console.log(folder);
  }
}

void main();
