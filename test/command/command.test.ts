import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { assessmentSchema } from '../../src/core/assessment';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { corpusWorkbook, protectedWorkbook, singleFormWorkbook } from '../corpus/workbookVariants';
import { score } from './runScore';
import { temporaryFolder } from '../temporaryFolder';

/** The contract of `--json`, read as strictly as a program of someone else's would. */
const documentSchema = z.object({
  ...assessmentSchema.shape,
  source: z.object({ file: z.string() }),
  rules: z.object({ id: z.string(), source: z.enum(['asked', 'workbook', 'default']) }),
  output: z.optional(z.object({ file: z.string(), cells: z.number() })),
});

const at = temporaryFolder();

function put(name: string, bytes: Uint8Array): string {
  const path = at(name);
  writeFileSync(path, bytes);
  return path;
}

jest.setTimeout(60_000);

test('a form without errors ends with 0, and nothing is written without -o', async () => {
  const file = put('clean.xlsx', singleFormWorkbook(5));
  const before = readFileSync(file);
  const { code, out } = await score(file);
  expect(code).toBe(0);
  expect(out).toContain('居民身份证工作经费');
  expect(out).toContain('15 × 100% = 15.00');
  expect(readdirSync(at())).toEqual(['clean.xlsx']);
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('findings of severity error end with 1, and --json keeps its contract', async () => {
  const file = put('typed.xlsx', corpusWorkbook('seed-typed.xlsx'));
  const { code, out } = await score(file, '--json');
  expect(code).toBe(1);
  const document = documentSchema.parse(JSON.parse(out));
  expect(document.source.file).toBe(file);
  expect(document.forms).toHaveLength(8);
  expect(document.forms[7]?.indicators[0]).toMatchObject({
    row: 14,
    dimension: '产出指标',
    category: '数量指标',
    name: '购买服务器数量',
    cells: { target: 'E14', achieved: 'F14', weight: 'G14', score: 'H14', reason: 'I14' },
    target: '=4套',
    achieved: '3套',
    weight: '10',
    printedScore: '7.5',
    verdict: 'unmet',
    score: '7.50',
    band: null,
    overTarget: false,
    reasonRequired: true,
    reasonPresent: true,
    working: '3 ÷ 4 × 10 = 7.50',
  });
  expect(document.forms[7]).toMatchObject({
    range: 'A1:I22',
    project: '协同办公（WPS云文档）',
    year: 2021,
    moneyUnit: '万元',
    profile: 'mof',
    funds: { budget: '50', executed: '29.99', rate: '0.5998', weight: '10', score: '6.00' },
  });
  expect(document.forms[5]).toMatchObject({ year: null, project: '托管机房线路租赁工作经费' });
});

test('-o fills a copy; scoring the copy again writes the same bytes', async () => {
  const file = put('blank.xlsx', corpusWorkbook('seed-blank.xlsx'));
  const copy = at('scored.xlsx');
  const first = await score(file, '-o', copy, '--json');
  expect(documentSchema.parse(JSON.parse(first.out)).output).toEqual({ file: copy, cells: 87 });
  const sheet = readWorkbook(readFileSync(copy)).sheets[7];
  expect(sheet?.cells.find(({ row, column }) => row === 13 && column === 7)?.value).toBe(7.5);
  const again = at('again.xlsx');
  await score(copy, '-o', again);
  expect(readFileSync(again).equals(readFileSync(copy))).toBe(true);
  expect(readdirSync(at()).sort()).toEqual(['again.xlsx', 'blank.xlsx', 'scored.xlsx']);
});

test('--refill replaces a differing score, and only with -o', async () => {
  const file = put('typed.xlsx', corpusWorkbook('seed-typed.xlsx'));
  expect((await score(file, '--refill')).code).toBe(2);
  const copy = at('refilled.xlsx');
  await score(file, '-o', copy, '--refill');
  const sheet = readWorkbook(readFileSync(copy)).sheets[7];
  const value = (row: number) =>
    sheet?.cells.find((cell) => cell.row === row - 1 && cell.column === 7)?.value;
  expect([value(20), value(22)]).toEqual([5.56, 71.06]);
});

test('--profile takes a built-in name or a JSON file, and refuses a bad one by its field', async () => {
  const file = put('typed.xlsx', singleFormWorkbook(8));
  const profileOf = async (name: string) => {
    const { code, out, err } = await score(file, '--json', '--profile', name);
    return code === 2 ? err.trim() : documentSchema.parse(JSON.parse(out)).forms[0]?.profile;
  };
  const own = put('own.json', new TextEncoder().encode('{"id":"我的","base":"hubei","decimals":1}'));
  const bad = put('bad.json', new TextEncoder().encode('{"decimals":7}'));
  const broken = put('broken.json', new TextEncoder().encode('{decimals'));
  expect(await profileOf('湖北')).toBe('hubei');
  expect(await profileOf(own)).toBe('我的');
  expect(await profileOf(bad)).toContain('「decimals」');
  expect(await profileOf(broken)).toContain('不是 JSON');
  expect(await profileOf('火星')).toContain('财政部通用、湖北');
});

test('several files go into a folder, each under its own name', async () => {
  const files = [put('a.xlsx', singleFormWorkbook(5)), put('b.xlsx', singleFormWorkbook(7))];
  const out = at('out');
  expect((await score(...files, '-o', out)).code).toBe(2);
  mkdirSync(out);
  const { code, out: printed } = await score(...files, '-o', out, '--json');
  expect(code).toBe(0);
  expect(z.array(documentSchema).parse(JSON.parse(printed))).toHaveLength(2);
  expect(readdirSync(out).sort()).toEqual(['a.xlsx', 'b.xlsx']);
});

test('a protected sheet is judged and named, and not written to', async () => {
  const file = put('protected.xlsx', protectedWorkbook());
  const copy = at('copy.xlsx');
  const { err } = await score(file, '-o', copy);
  expect(err).toContain('受保护');
  const sheet = readWorkbook(readFileSync(copy)).sheets[0];
  expect(sheet?.cells.find(({ row, column }) => row === 13 && column === 7)?.value ?? null).toBeNull();
});

test.each([
  ['no such file', 'missing.xlsx', null, /找不到/],
  ['an old .xls', 'old.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /\.xls|损坏/],
  ['text with a wrong name', 'text.xlsx', new TextEncoder().encode('hello'), /不是 Excel 工作簿/],
  ['a file cut off', 'cut.xlsx', corpusWorkbook('seed-blank.xlsx').slice(0, 9000), /损坏|不是/],
])('%s: one sentence, exit code 2, nothing written', async (_name, name, bytes, sentence) => {
  const file = at(name);
  if (bytes) writeFileSync(file, bytes);
  const { code, out, err } = await score(file, '-o', at('out.xlsx'));
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).toMatch(sentence);
  expect(readdirSync(at())).not.toContain('out.xlsx');
});

test('a folder that does not exist: nothing is left behind', async () => {
  const file = put('a.xlsx', singleFormWorkbook(5));
  const { code, err } = await score(file, '-o', at('nowhere', 'out.xlsx'));
  expect(code).toBe(2);
  expect(err).toContain('文件夹不存在');
  expect(readdirSync(at())).toEqual(['a.xlsx']);
});
