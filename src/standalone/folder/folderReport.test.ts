import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import type { Report } from '../../core/report/report';
import { readWorkbook } from '../../xlsx/readWorkbook';
import type { PickedFile } from '../pickedFile';
import { folderReport, sentFiles } from './folderReport';
import { returnNotes, zipped } from './returnNotes';
import { summaryWorkbook } from './summaryWorkbook';

const WORKBOOKS = path.join(__dirname, '../../../test/corpus/workbooks');

const picked = (way: string, bytes: Uint8Array): PickedFile => ({
  ...{ name: path.basename(way), path: way, handle: null },
  read: () => Promise.resolve(bytes),
});
const corpus = (way: string, name: string) =>
  picked(way, new Uint8Array(readFileSync(path.join(WORKBOOKS, name))));

const FILES = [
  corpus('甲.xlsx', 'seed-typed.xlsx'),
  corpus('二处/乙.xlsm', '14_hubei_huangshi_library_2022-typed.xlsx'),
  picked('坏.xlsx', new TextEncoder().encode('nothing')),
  picked('旧.xls', new Uint8Array(8)),
];

const go = () => Promise.resolve(true);

test.each([
  ['甲.xlsx', true],
  ['二处/乙.XLSX', true],
  ['带宏.xlsm', true],
  ['旧.xls', true],
  ['~$甲.xlsx', false],
  ['二处/.隐藏.xlsx', false],
  ['说明.docx', true],
  ['甲.xlsx.bak', true],
  ['二处/.隐藏/甲.xlsx', false],
  ['退回意见-甲局.docx', false],
  ['退回意见.zip', false],
  ['绩效自评助手.html', false],
])('%s among the files of a folder: %s', (way, isWanted) => {
  expect(sentFiles([picked(way, new Uint8Array())], 'zh-CN')).toHaveLength(isWanted ? 1 : 0);
});

test('every form is in the report, and what could not be read with its reason', async () => {
  const report = await folderReport(FILES, 'zh-CN', go);
  expect(report.summary).toHaveLength(9);
  expect(new Set(report.summary.map(({ file }) => file))).toEqual(new Set(['甲.xlsx', '二处/乙.xlsm']));
  expect(report.failed.map(({ file }) => file)).toEqual(['坏.xlsx', '旧.xls']);
  expect(report.failed.every(({ reason }) => reason.length > 10)).toBe(true);
});

const oleFile = (stream: string): Uint8Array =>
  Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...[...Buffer.from(stream, 'utf16le')]);

test.each([
  ['旧.xls', oleFile('Workbook'), /Excel 97–2003/],
  ['表.et', oleFile('Workbook'), /Excel 97–2003/],
  ['网页.xls', new TextEncoder().encode('<html><table></table></html>'), /是网页/],
  ['加密.xls', oleFile('EncryptedPackage'), /打开密码/],
  ['二处/表.ODS', zipSync({ 'content.xml': new Uint8Array(1) }), /这种格式读不了/],
  ['表.csv', new Uint8Array(8), /纯文本表格/],
  ['说明.docx', new Uint8Array(8), /文字文档/],
  ['扫描.pdf', new Uint8Array(8), /PDF/],
  ['报送.zip', new Uint8Array(8), /压缩包/],
  ['数据', new Uint8Array(8), /不是工作簿/],
])('%s is named with the reason of its kind', async (way, bytes, reason) => {
  const { failed, summary } = await folderReport([picked(way, bytes)], 'zh-CN', go);
  expect([summary, failed]).toEqual([[], [{ file: way, reason: expect.stringMatching(reason) }]]);
});

test('a workbook that bears the name of an old one is read', async () => {
  const { failed, summary } = await folderReport([corpus('表.xls', 'seed-typed.xlsx')], 'zh-CN', go);
  expect([summary.length, failed]).toEqual([8, []]);
});

test('a file that is gone by now is named in the person’s language', async () => {
  const gone = {
    ...picked('甲.xlsx', new Uint8Array()),
    read: () => Promise.reject(new DOMException('not found', 'NotFoundError')),
  };
  const { failed } = await folderReport([gone], 'zh-CN', go);
  expect(failed).toEqual([{ file: '甲.xlsx', reason: expect.stringMatching(/^文件可能已移走/) }]);
});

test('a file that was saved is judged again: its lines are new, in their place, and the others stay', async () => {
  let name = 'seed-blank.xlsx';
  const saved = { ...picked('甲.xlsx', new Uint8Array()), read: () => corpus('甲.xlsx', name).read() };
  const known = new Map<PickedFile, Report>();
  const before = await folderReport([saved, ...FILES.slice(1)], 'zh-CN', go, known);
  name = 'seed-typed.xlsx';
  const after = await folderReport([saved], 'zh-CN', go, known);
  expect(after).toEqual(await folderReport(FILES, 'zh-CN', go));
  expect(after.findings).not.toEqual(before.findings);
});

test('a run that is stopped keeps what it has', async () => {
  const report = await folderReport(FILES, 'zh-CN', (index) => Promise.resolve(index < 1));
  expect(report.summary).toHaveLength(8);
  expect(report.failed).toEqual([]);
});

test('the summary is a workbook of two tables, numbers as numbers, and no file of forms the next time', async () => {
  const report = await folderReport(FILES, 'zh-CN', go);
  const bytes = await summaryWorkbook(report, 'zh-CN');
  const { sheets, styles } = readWorkbook(bytes);
  expect(sheets.map(({ name }) => name)).toEqual(['自评汇总', '自评问题']);
  const [summary] = sheets;
  const header = summary?.cells.filter(({ row }) => row === 0) ?? [];
  const score = header.find(({ value }) => value === '总分（按规则）')?.column;
  const scores = summary?.cells.filter(({ row, column }) => row > 0 && column === score && row < 10) ?? [];
  expect(scores.some(({ value }) => typeof value === 'number')).toBe(true);
  expect(styles[header[0]?.style ?? 0]?.font.bold).toBe(true);
  expect(summary?.frozen).toEqual({ rows: 1, columns: 0 });
  expect(summary?.autoFilter?.area.bottom).toBe(11);
  const again = await folderReport([picked('自评汇总.xlsx', bytes)], 'zh-CN', go);
  expect(again).toMatchObject({ summary: [], findings: [], ignored: [], skipped: [], failed: [] });
});

test('each unit has a note of its own', async () => {
  const notes = returnNotes(await folderReport(FILES, 'zh-CN', go), 'zh-CN');
  expect([...notes.keys()]).toHaveLength(2);
  expect(new Set(Object.keys(unzipSync(zipped(notes))))).toEqual(new Set(notes.keys()));
  for (const [name, bytes] of notes) {
    expect(name).toMatch(/^退回意见-.+\.docx$/);
    const text = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    expect(text).toContain('退回');
  }
});
