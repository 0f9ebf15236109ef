import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { reportDocumentSchema } from '../../src/cli/report/reportDocument';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import type { CellView, SheetView, WorkbookFile } from '../../src/xlsx/workbookFile';
import { corpusWorkbook, singleFormWorkbook } from '../corpus/workbookVariants';
import { score } from './runScore';
import { temporaryFolder } from '../temporaryFolder';

const at = temporaryFolder();

function put(name: string, bytes: Uint8Array): string {
  const path = at(name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

/** What units send: good forms in folders of their own, a sheet without a form, files that nobody can read. */
function putDelivery(): string {
  put('报送/第一中学/自评 #1.xlsx', corpusWorkbook('seed-typed.xlsx'));
  put('报送/图书馆.xlsx', corpusWorkbook('14_hubei_huangshi_library_2022-typed.xlsx'));
  put('报送/监控.xlsx', corpusWorkbook('41_mof_central_monitoring_pku_2019-typed.xlsx'));
  put('报送/损坏.xlsx', corpusWorkbook('seed-blank.xlsx').slice(0, 9000));
  put('报送/~$图书馆.xlsx', new TextEncoder().encode('lock'));
  put('报送/加密.xlsx', encryptedFile());
  put('报送/旧.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  put('报送/空.xlsx', new Uint8Array());
  return at('报送');
}

/** As much of an encrypted workbook as tells that it is one. */
function encryptedFile(): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
    1024,
  );
  return bytes;
}

jest.setTimeout(120_000);

const textOf = (path: string) => readFileSync(path, 'utf8');
const documentOf = (path: string) => reportDocumentSchema.parse(JSON.parse(textOf(path)));

function sheetOf(file: WorkbookFile, index: number): SheetView {
  const sheet = file.sheets[index];
  if (!sheet) throw new Error(`no sheet ${index}`);
  return sheet;
}

/** The cells of a row by the header above them. */
function byHeader(sheet: SheetView, row: number): Map<string, CellView> {
  const headers = new Map(
    sheet.cells.filter((cell) => cell.row === 0).map(({ column, value }) => [column, String(value)]),
  );
  return new Map(
    sheet.cells
      .filter((cell) => cell.row === row)
      .map((cell) => [headers.get(cell.column) ?? '', cell] as const),
  );
}

function rowWhere(sheet: SheetView, header: string, value: string): number {
  const column = sheet.cells.find((cell) => cell.row === 0 && cell.value === header)?.column;
  return sheet.cells.find((cell) => cell.column === column && cell.value === value)?.row ?? -1;
}

test('a workbook with every form and every finding; what could not be read is in it with its reason', async () => {
  const delivery = putDelivery();
  const path = at('汇总.xlsx');
  const { code, out, err } = await score(delivery, '--report', path);
  expect(code).toBe(2);
  expect(out).toContain('共 7 个文件，其中 4 个读不了，1 张工作表没有评分。共 9 张自评表');
  expect(out).toContain(`报告已写入 ${path}。`);
  expect(err.trim().split('\n')).toHaveLength(4);
  expect(err).not.toContain('█');

  const bytes = readFileSync(path);
  const file = readWorkbook(bytes);
  expect(file.sheets.map(({ name }) => name)).toEqual(['自评汇总', '自评问题', '自评图表']);
  const summary = sheetOf(file, 0);
  const row = byHeader(summary, rowWhere(summary, '项目名称', '协同办公（WPS云文档）'));
  const format = (header: string) => file.styles[row.get(header)?.style ?? -1]?.numberFormat;
  expect(row.get('单位')?.value).toBe('昌吉回族自治州公安局本级');
  expect(row.get('执行数')).toMatchObject({ value: 29.99, type: 'number' });
  expect(row.get('执行率')).toMatchObject({ value: 0.5998, type: 'number' });
  expect([format('执行数'), format('执行率'), format('总分（表上）')]).toEqual([
    '#,##0.00####',
    '0.00%',
    '0.00',
  ]);
  expect(row.get('总分（表上）')?.value).toBe(70.5);
  expect(row.get('警告')?.type).toBe('number');
  const remarkOf = (name: string) => byHeader(summary, rowWhere(summary, '文件', name)).get('说明')?.value;
  expect(remarkOf('损坏.xlsx')).toContain('文件已损坏');
  expect(remarkOf('加密.xlsx')).toContain('打开密码');
  // Of its container only the first bytes are left.
  expect(remarkOf('旧.xls')).toContain('文件已损坏');
  expect(remarkOf('空.xlsx')).toContain('空文件');
  expect(remarkOf('监控.xlsx')).toContain('不是自评表');

  const findings = sheetOf(file, 1);
  const finding = byHeader(findings, rowWhere(findings, '检查项', '日期不存在'));
  expect(finding.get('单元格')?.value).toBe('F17');
  expect(finding.get('行')?.value).toBe(17);
  expect(finding.get('退回意见')?.value).toMatch(
    /^《协同办公（WPS云文档）》（2021年度）产出指标—时效指标—「完成项目时间」：.*。请.*。（F17）$/,
  );

  // Its tables can be sorted, filtered and printed, and lead to the forms.
  const parts = unzipSync(new Uint8Array(bytes));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  for (const [index, sheet] of file.sheets.entries()) {
    const xml = part(`xl/worksheets/sheet${index + 1}.xml`);
    const last = Math.max(...sheet.cells.map(({ row }) => row));
    expect(sheet.autoFilter?.area).toMatchObject({ top: 0, left: 0, bottom: last });
    expect(xml).toContain('state="frozen"');
    expect(xml).toMatch(/<pageSetUpPr fitToPage="1"/);
    // The tables are one page wide; of the figures the charts are printed, a page each.
    const isOfFigures = sheet.name === '自评图表';
    expect(xml).toMatch(
      isOfFigures
        ? /orientation="landscape"[^>]*fitToWidth="2"/
        : /orientation="landscape"[^>]*fitToHeight="0"/,
    );
    expect(xml.includes('<colBreaks count="1"')).toBe(isOfFigures);
    expect(sheet.columns.length).toBeGreaterThan(sheet.name === '自评图表' ? 0 : 5);
    // What is read first is printed; the rest stands behind it in a group that is closed. Of figures all is read.
    const grouped = xml.match(/<col [^>]*outlineLevel="1"/g)?.length ?? 0;
    if (sheet.name === '自评图表') expect(grouped).toBe(0);
    else expect(grouped).toBeGreaterThan(5);
    expect(xml).not.toMatch(/<col min="1"[^>]*hidden/);
    const head = sheet.cells.find(({ row, column }) => row === 0 && column === 0);
    expect(file.styles[head?.style ?? -1]?.font.bold).toBe(true);
  }
  expect(file.definedNames.filter(({ name }) => name.includes('Print_Titles'))).toHaveLength(2);
  expect(file.definedNames.filter(({ name }) => name.includes('Print_Area'))).toHaveLength(1);
  const charts = Object.keys(parts).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
  const drawn = charts.sort().map(part);
  expect(drawn).toHaveLength(2);
  expect(drawn[0]).toContain('<c:barChart>');
  expect(drawn[0]).toContain('<c:lineChart>');
  expect(drawn[1]).toContain('<c:scatterChart>');
  const link =
    /<hyperlink ref="[A-Z]\d+" r:id="(rId\d+)" location="&apos;协同办公（WPS云文档）&apos;!A1"\/>/.exec(
      part('xl/worksheets/sheet1.xml'),
    );
  expect(part('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
    `<Relationship Id="${link?.[1] ?? ''}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="报送/第一中学/自评%20%231.xlsx" TargetMode="External"/>`,
  );
  expect(part('xl/worksheets/sheet2.xml')).toContain(`location="&apos;协同办公（WPS云文档）&apos;!F17"`);
});

test('JSON keeps its contract and says the same; beside --json stdout stays one document', async () => {
  const delivery = putDelivery();
  const path = at('汇总.json');
  const { out, err } = await score(delivery, '--report', path, '--json');
  expect(JSON.parse(out)).toHaveLength(3);
  expect(err).toContain('报告已写入');
  const document = documentOf(path);
  expect(document.summary).toHaveLength(9);
  expect(document.summary.find(({ rate }) => rate === '0.5998')).toMatchObject({
    file: join(delivery, '第一中学', '自评 #1.xlsx'),
    executed: '29.99',
    printedScore: '70.5',
  });
  expect(document.skipped.map(({ file }) => file)).toEqual([join(delivery, '监控.xlsx')]);
  expect(document.failed.map(({ file }) => file)).toEqual(
    ['加密.xlsx', '旧.xls', '空.xlsx', '损坏.xlsx'].map((name) => join(delivery, name)),
  );
});

test('CSV is two files that Excel in China opens right', async () => {
  const file = put('a.xlsx', singleFormWorkbook(8));
  const { code, out } = await score(file, '--report', at('汇总.csv'));
  expect(code).toBe(0);
  expect(out).toContain(`${at('汇总.csv')}、${at('汇总-问题.csv')}`);
  const summary = textOf(at('汇总.csv'));
  expect(summary.startsWith('\ufeff文件,工作表,')).toBe(true);
  expect(summary).toContain('协同办公（WPS云文档）,50,29.99,万元,59.98%,');
  const findings = textOf(at('汇总-问题.csv'));
  expect(findings.startsWith('\ufeff文件,工作表,')).toBe(true);
  expect(findings).toContain('《协同办公（WPS云文档）》（2021年度）产出指标');
});

test('a page in the language asked for', async () => {
  const file = put('a.xlsx', singleFormWorkbook(8));
  const path = at('summary.html');
  const { out } = await score(file, '--report', path, '--lang', 'en-US');
  expect(out).toMatch(/^1 file, 7 sheets not scored\. 1 form: /);
  expect(out).toContain(`Report written to ${path}.`);
  const page = textOf(path);
  expect(page).toContain('<h1>Report on self-evaluation forms</h1>');
  expect(page).toContain('Impossible date');
  expect(page).toContain('<a href="a.xlsx">');
});

test('with -o the report speaks of the filled copies, which keep their folders', async () => {
  put('in/甲/自评.xlsx', singleFormWorkbook(5));
  put('in/乙/自评.xlsx', singleFormWorkbook(7));
  const copies = at('out');
  mkdirSync(copies);
  const path = at('汇总.json');
  expect((await score(at('in'), '-o', copies, '--report', path)).code).toBe(0);
  expect(readdirSync(copies).sort()).toEqual(['乙', '甲']);
  expect(documentOf(path).summary.map(({ file }) => file)).toEqual([
    join(copies, '甲', '自评.xlsx'),
    join(copies, '乙', '自评.xlsx'),
  ]);
});

test('an earlier report is written over and not read as a form', async () => {
  put('form.xlsx', singleFormWorkbook(5));
  const path = at('汇总.xlsx');
  expect((await score(at(), '--report', path)).code).toBe(0);
  const again = await score(at(), '--report', path);
  expect(again.code).toBe(0);
  expect(again.out).toContain('共 1 个文件');
  // As a shell expands *.xlsx: the earlier report is named outright.
  expect((await score(at('form.xlsx'), path, '--report', path)).out).toContain('共 1 个文件');
});

test.each([
  ['a file to be scored', 'form.xlsx', '这是要评分的文件'],
  ['a format that is none', 'report.pdf', '不认识'],
])('nothing is written over %s', async (_case, report, sentence) => {
  const form = put('form.xlsx', singleFormWorkbook(5));
  const before = readFileSync(form);
  const { code, out, err } = await score(at(), '--report', at(report));
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(sentence);
  expect(readdirSync(at())).toEqual(['form.xlsx']);
  expect(readFileSync(form).equals(before)).toBe(true);
});

test('-o and --report are not the same file, and two files are not written to one', async () => {
  const file = put('form.xlsx', singleFormWorkbook(5));
  const same = await score(file, '-o', at('out.xlsx'), '--report', at('out.xlsx'));
  expect([same.code, same.err]).toEqual([2, expect.stringContaining('同一个文件')]);
  const other = put('other/form.xlsx', singleFormWorkbook(7));
  mkdirSync(at('out'));
  const clash = await score(file, other, '-o', at('out'));
  expect([clash.code, clash.err]).toEqual([2, expect.stringContaining('同名')]);
  expect(readdirSync(at('out'))).toEqual([]);
});

test('a folder without forms is said to be one, and complaints follow the language', async () => {
  put('说明.txt', new Uint8Array());
  const { code, err } = await score(at(), '--report', at('r.json'), '--lang', 'en-US');
  expect(code).toBe(2);
  expect(err).toContain('There are no .xlsx or .xlsm files in this folder.');
  const unknown = await score('--lang', 'en-US', at(), '--report', 'r.pdf');
  expect(unknown.err).toMatch(/^--report does not know[^\u4e00-\u9fff]*Usage:/);
});
