import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assess } from '../../src/core/assess';
import { plan } from '../../src/core/plan';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { openSheets } from '../corpus/openSheets';
import { measuredAwaited, measuredElapsed, measuredHere, type Measured } from './measured';
import { fillingOneFile, loadedByExcelJs, unpackedAndPacked } from './oneFile';

/**
 * `npm run bench`: a table of medians. Ratios are to a floor measured in the same run, so that figures of different
 * machines can be compared: for work in this process normalising (NFKC) the text of the same cells once, for work of
 * other processes the start of an empty Node process.
 */
const ROOT = join(__dirname, '../..');
const FILES = 200;

async function main(): Promise<void> {
  const sheet = openSheets('14_hubei_huangshi_library_2022-typed.xlsx')[0];
  if (!sheet) throw new Error('the workbook of the bench has no sheet');
  const texts = sheet.rows.flatMap((row) => row.map(({ value }) => String(value ?? '')));
  const floor = measuredHere('floor: normalise each cell of that form once', 400, () => {
    for (const text of texts) text.normalize('NFKC').replace(/\s/g, '');
  });
  const form = measuredHere('read → assess → plan of one form', 400, () => {
    plan(assess(sheet, MOF_PROFILE));
  });
  const zip = measuredHere('floor: inflate and deflate a file of 8 forms', 60, unpackedAndPacked);
  const filling = measuredHere('read + judge + fill + save that file', 60, fillingOneFile);
  const excelJs = await measuredAwaited('exceljs merely loads and saves it', 20, loadedByExcelJs);
  const emptyProcess = measuredElapsed('floor: start an empty Node process', 5, () => node(['-e', '0']));
  const folder = folderOfForms();
  const command = measuredElapsed(`the command over ${FILES} files`, 3, () =>
    node([join(ROOT, 'build/score.js'), folder, '--jsonl'], [0, 1]),
  );
  const one = measuredElapsed('the command over one file', 5, () =>
    node([join(ROOT, 'build/score.js'), join(folder, '1.xlsx')], [0, 1]),
  );
  rmSync(folder, { recursive: true });
  const build = measuredElapsed('a build', 3, () => node([join(ROOT, 'build/build.js')]));
  print([
    [floor, floor],
    [form, floor],
    [zip, zip],
    [filling, zip],
    [excelJs, zip],
    [emptyProcess, emptyProcess],
    [one, emptyProcess],
    [command, emptyProcess],
    [build, emptyProcess],
  ]);
}

function folderOfForms(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const form = join(ROOT, 'test/corpus/workbooks/14_hubei_huangshi_library_2022-typed.xlsx');
  for (let index = 1; index <= FILES; index += 1) copyFileSync(form, join(folder, `${index}.xlsx`));
  return folder;
}

/** @param expected exit codes that mean the work was done */
function node(words: readonly string[], expected: readonly number[] = [0]): void {
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: ROOT, maxBuffer: 1 << 28 });
  if (status === null || !expected.includes(status)) throw new Error(String(stderr));
}

function print(rows: readonly (readonly [Measured, Measured])[]): void {
  console.log('| work | runs | median ms | fastest ms | × floor |\n|---|---:|---:|---:|---:|');
  for (const [{ name, runs, median, fastest }, floor] of rows) {
    const ratio = median / floor.median;
    console.log(
      `| ${name} | ${runs} | ${shown(median)} | ${shown(fastest)} | ${ratio.toFixed(ratio < 10 ? 1 : 0)} |`,
    );
  }
}

function shown(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 10 ? 3 : 0);
}

void main();
