import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { assess } from '../../src/core/assess';
import { plan } from '../../src/core/plan';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { openSheets } from '../corpus/openSheets';
import { formBook, formRows, rowsXml } from '../hosts/formXml';
import { sheetsBook } from '../hosts/sheetsXml';
import { folderOf, runNode, runScore, type ProcessCost } from './command';
import { measuredAwaited, measuredElapsed, measuredElsewhere, measuredHere, type Measured } from './measured';
import { filled, unpackedAndPacked } from './oneFile';
import { paneOpening, type PairedOpening } from './paneOpening';
import { convertedByLibreOffice, loadedByExcelJs, loadedByOpenpyxl } from './otherPrograms';

/**
 * `npm run bench`: a table of medians. Ratios are to a floor measured in the same run, so that figures of different
 * machines can be compared: for work in this process normalising (NFKC) the text of the same cells once, for a file
 * inflating and deflating it, for work of other processes the start of an empty Node process.
 */
const ROOT = resolve(__dirname, '../..');
const WORKBOOKS = join(ROOT, 'test/corpus/workbooks');
const EIGHT_FORMS = join(WORKBOOKS, 'seed-blank.xlsx');
const ONE_FORM = join(WORKBOOKS, '14_hubei_huangshi_library_2022-typed.xlsx');
const FEW = 200;
const MANY = 1000;
/** Files of a folder before the one that is measured. */
const OTHERS = 500;

type Row = readonly [Measured, Measured];

/** Parts of the bench by the words that ask for them: `npm run bench -- file large`; `build/bench.js` asks for all. */
const PARTS: Readonly<Record<string, () => readonly Row[] | Promise<readonly Row[]>>> = {
  form: oneForm,
  file: oneFile,
  large: largeFiles,
  command,
};

async function main(words: readonly string[]): Promise<void> {
  const rows: Row[] = [];
  for (const [word, part] of Object.entries(PARTS)) if (words.includes(word)) rows.push(...(await part()));
  if (rows.length > 0) print(rows);
  if (words.includes('pane')) printOpenings(await paneOpening());
  if (words.includes('many')) manyFiles();
}

function oneForm(): Row[] {
  const sheet = openSheets('14_hubei_huangshi_library_2022-typed.xlsx')[0];
  if (!sheet) throw new Error('the workbook of the bench has no sheet');
  const texts = sheet.rows.flatMap((row) => row.map(({ value }) => String(value ?? '')));
  const floor = measuredHere('floor: normalise each cell of one form once', 400, () => {
    for (const text of texts) text.normalize('NFKC').replace(/\s/g, '');
  });
  const form = measuredHere('read → assess → plan of that form', 400, () => {
    plan(assess(sheet, MOF_PROFILE));
  });
  return [floor, form, unseenForms()].map((row) => [row, floor]);
}

/** Half of the corpus warms the process up; each form of the other half is then read once, as nobody has read it before. */
function unseenForms(): Measured {
  const sheets = readdirSync(WORKBOOKS)
    .filter((name) => name.endsWith('.xlsx'))
    .flatMap((name) => openSheets(name));
  const [known, unknown] = [0, 1].map((part) => sheets.filter((_, at) => at % 2 === part));
  for (let round = 0; round < 50; round += 1)
    for (const sheet of known ?? []) plan(assess(sheet, MOF_PROFILE));
  const times = (unknown ?? []).map((sheet) => {
    const before = process.cpuUsage();
    plan(assess(sheet, MOF_PROFILE));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return measuredElsewhere('the same of sheets not seen before', times);
}

async function oneFile(): Promise<Row[]> {
  const bytes = new Uint8Array(readFileSync(EIGHT_FORMS));
  // One more file of a folder: whatever saves it has seen hundreds before.
  const floor = measuredHere(
    'floor: inflate and deflate a file of 8 forms',
    60,
    () => unpackedAndPacked(bytes),
    OTHERS,
  );
  const filling = measuredHere('read + judge + fill + save that file', 60, () => filled(bytes), OTHERS);
  const excelJs = await measuredAwaited(
    'exceljs merely loads and saves it',
    60,
    () => loadedByExcelJs(bytes),
    OTHERS,
  );
  const python = loadedByOpenpyxl(EIGHT_FORMS, 10);
  const openpyxl = python && measuredElsewhere('openpyxl merely loads and saves it', python);
  const converted = convertedByLibreOffice(EIGHT_FORMS);
  const libreOffice =
    converted && measuredElapsed('LibreOffice opens and saves it, its start included', 3, converted);
  return [floor, filling, excelJs, openpyxl, libreOffice].flatMap((row): Row[] =>
    row ? [[row, floor]] : [],
  );
}

function largeFiles(): Row[] {
  const form = rowsXml(formRows('甲', 3));
  const list = Array.from({ length: 100_000 }, (_, index) => [`名单${index}`, index, '备注']);
  const forms = Array.from({ length: 500 }, (_, index) =>
    rowsXml(formRows(`项目${index}`, 3), index * 12 + 1),
  );
  const files = {
    '300 sheets': sheetsBook(300, rowsXml(formRows('甲', 12))),
    '1,000 sheets': sheetsBook(1000, form),
    '500 forms on one sheet': formBook(forms.join('')),
    'a form of 2,000 rows': formBook(rowsXml(formRows('甲', 2000))),
    '100,000 used rows below a form': formBook(form + rowsXml(list, 40)),
  };
  return Object.entries(files).flatMap(([name, bytes]): Row[] => {
    const floor = measuredHere(`floor: inflate and deflate ${name}`, 3, () => unpackedAndPacked(bytes));
    return [
      [floor, floor],
      [measuredHere(`${name}: read + judge + fill + save`, 3, () => filled(bytes)), floor],
    ];
  });
}

function command(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const few = folderOf(ONE_FORM, FEW, join(folder, 'few'));
  const floor = measuredElapsed('floor: start an empty Node process', 5, () => void runNode(['-e', '0']));
  const one = measuredElapsed('the command over one file', 5, () => void runScore(ONE_FORM));
  const files = measuredElapsed(`the command over ${FEW} files`, 3, () => void runScore(few, '--jsonl'));
  rmSync(folder, { recursive: true });
  const build = measuredElapsed('a build', 2, () => void runNode([join(ROOT, 'build/build.js')]));
  return [floor, one, files, build].map((row) => [row, floor]);
}

/** A folder so large that what is warm counts, by one worker and by two. */
function manyFiles(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const many = folderOf(EIGHT_FORMS, MANY, join(folder, 'many'));
  const [one, two] = ['1', '2'].map((count) => runScore(many, '--jsonl', '--workers', count));
  rmSync(folder, { recursive: true });
  if (!one || !two) return;
  const row = (name: string, { elapsed, processor, memory }: ProcessCost) =>
    console.log(
      `| ${name} | ${(elapsed / 1000).toFixed(1)} | ${(processor / 1000).toFixed(1)} | ${memory.toFixed(0)} |`,
    );
  console.log(
    `\n| ${MANY} files of 8 forms | elapsed s | processor s | peak memory MB |\n|---|---:|---:|---:|`,
  );
  row('one worker (the command itself)', one);
  row('two workers and the command', two);
  console.log(`\nTwo workers are ${(one.elapsed / two.elapsed).toFixed(2)} times as fast as one.`);
}

function print(rows: readonly Row[]): void {
  console.log('| work | runs | median ms | fastest ms | × floor |\n|---|---:|---:|---:|---:|');
  for (const [{ name, runs, median, fastest }, floor] of rows) {
    const ratio = median / floor.median;
    console.log(
      `| ${name} | ${runs} | ${shown(median)} | ${shown(fastest)} | ${ratio.toFixed(ratio < 10 ? 1 : 0)} |`,
    );
  }
}

function printOpenings(rows: readonly PairedOpening[]): void {
  console.log('\n| opening | pairs | median ms | later than its floor, median ms | middle half |');
  console.log('|---|---:|---:|---:|---:|');
  for (const { name, pairs, median, later, from, to } of rows)
    console.log(
      `| ${name} | ${pairs} | ${median.toFixed(0)} | ${later.toFixed(0)} | ${from.toFixed(0)} to ${to.toFixed(0)} |`,
    );
}

function shown(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 10 ? 3 : 0);
}

void main(process.argv.slice(2));
