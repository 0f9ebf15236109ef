import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { foundFiles } from './foundFiles';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'found-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(...names: string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
}

test('every spreadsheet below a folder, in reading order, without locks and shadows', async () => {
  put(
    '10.xlsx',
    '2.XLSX',
    'b/甲.xlsm',
    'b/旧.xls',
    'b/wps.et',
    '~$2.xlsx',
    '.~2.xlsx',
    '._2.xlsx',
    '说明.docx',
  );
  put('.hidden/3.xlsx', 'b/out.csv');
  const { files, emptyFolders } = await foundFiles([folder]);
  expect(files.map(({ under }) => under)).toEqual([
    '2.XLSX',
    '10.xlsx',
    join('b', '甲.xlsm'),
    join('b', '旧.xls'),
    join('b', 'wps.et'),
  ]);
  expect(files[0]?.path).toBe(join(folder, '2.XLSX'));
  expect(emptyFolders).toEqual([]);
});

test('each file once, however often it is named; what is named is taken as it is', async () => {
  put('a/1.xlsx');
  const file = join(folder, 'a', '1.xlsx');
  const { files } = await foundFiles([file, folder, join(folder, 'a'), 'missing.txt']);
  expect(files).toEqual([
    { path: file, under: '1.xlsx' },
    { path: 'missing.txt', under: 'missing.txt' },
  ]);
});

test('a folder without forms is named, and so is what stands in it', async () => {
  put('说明.docx');
  expect(await foundFiles([folder])).toEqual({
    files: [],
    emptyFolders: [{ path: folder, why: 'no-forms' }],
    others: [{ path: join(folder, '说明.docx'), kind: 'document' }],
  });
});

test('a circle of links does not lock it up', async () => {
  put('a/1.xlsx');
  symlinkSync(folder, join(folder, 'a', 'again'));
  expect((await foundFiles([folder])).files).toHaveLength(1);
});
