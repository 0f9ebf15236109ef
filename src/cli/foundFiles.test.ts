import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import files from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { foundFiles, isUnseenForm, kindOfUnseen } from './foundFiles';
import { temporaryFolder } from '../../test/temporaryFolder';

const at = temporaryFolder();

function put(...names: string[]): void {
  for (const name of names) {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), '');
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
  const { files, emptyFolders } = await foundFiles([at()]);
  expect(files.map(({ under }) => under)).toEqual([
    '2.XLSX',
    '10.xlsx',
    join('b', '甲.xlsm'),
    join('b', '旧.xls'),
    join('b', 'wps.et'),
  ]);
  expect(files[0]?.path).toBe(at('2.XLSX'));
  expect(emptyFolders).toEqual([]);
});

test('each file once, however often it is named; what is named is taken as it is', async () => {
  put('a/1.xlsx');
  const file = at('a', '1.xlsx');
  const { files } = await foundFiles([file, at(), at('a'), 'missing.txt']);
  expect(files).toEqual([
    { path: file, under: '1.xlsx' },
    { path: 'missing.txt', under: 'missing.txt' },
  ]);
});

test('a folder without forms is named, and so is what stands in it', async () => {
  put('说明.docx');
  expect(await foundFiles([at()])).toEqual({
    files: [],
    emptyFolders: [{ path: at(), why: 'no-forms' }],
    others: [{ path: at('说明.docx'), kind: 'document' }],
  });
});

test('more files in one folder than a call takes arguments', async () => {
  put('照片/a.jpg');
  const levels = [at(), at('照片')].map((path) => readdirSync(path, { withFileTypes: true }));
  const many = [levels[0], Array.from({ length: 200_000 }, () => levels[1] ?? []).flat()];
  const { readdir, stat } = files;
  const looked = [statSync(at())];
  const photo = statSync(at('照片', 'a.jpg'));
  Object.assign(files, {
    readdir: () => Promise.resolve(many.shift()),
    stat: () => Promise.resolve(looked.shift() ?? photo),
  });
  try {
    expect((await foundFiles([at()])).others).toHaveLength(200_000);
  } finally {
    Object.assign(files, { readdir, stat });
  }
});

test('a circle of links does not lock it up', async () => {
  put('a/1.xlsx');
  symlinkSync(at(), at('a', 'again'));
  const { files, others } = await foundFiles([at()]);
  expect(files).toHaveLength(1);
  expect(others).toEqual([{ path: at('a', 'again'), kind: 'folder-link' }]);
});

test('links that lead to each other, and those that lead below a file, are not called badly named', async () => {
  put('1.xlsx');
  symlinkSync(at('b.xlsx'), at('a.xlsx'));
  symlinkSync(at('a.xlsx'), at('b.xlsx'));
  symlinkSync(at('1.xlsx', 'c.xlsx'), at('c.xlsx'));
  const { files, others } = await foundFiles([at()]);
  expect(files.map(({ under }) => under)).toEqual(['1.xlsx']);
  expect(others).toEqual([
    { path: at('a.xlsx'), kind: 'circular-link' },
    { path: at('b.xlsx'), kind: 'circular-link' },
    { path: at('c.xlsx'), kind: 'broken-link' },
  ]);
});

test.each([
  ['EACCES', false, 'no-access'],
  ['ENAMETOOLONG', false, 'long-path'],
  ['ENOTDIR', false, 'unreachable'],
  ['EIO', false, 'unreachable'],
  ['ENOENT', false, 'bad-name'],
  ['EACCES', true, 'no-access'],
  ['ELOOP', true, 'circular-link'],
  ['EIO', true, 'unreachable'],
] as const)('%s of a file, or of what a link (%s) leads to: %s', (code, isLink, kind) => {
  expect(kindOfUnseen(code, isLink)).toBe(kind);
});

test('what has the name of a form and is no file is named too', async () => {
  put('1.xlsx');
  symlinkSync(at('gone.xlsx'), at('broken.xlsx'));
  symlinkSync(at('1.xlsx'), at('link.xlsx'));
  execFileSync('mkfifo', [at('pipe.xlsx')]);
  writeFileSync(
    Buffer.concat([Buffer.from(`${at()}/`), Buffer.from([0xff, 0xfe]), Buffer.from('.xlsx')]),
    '',
  );
  const { files, others } = await foundFiles([at()]);
  expect(files.map(({ under }) => under)).toEqual(['1.xlsx', 'link.xlsx']);
  expect(others.map(({ kind }) => kind).sort()).toEqual(['bad-name', 'broken-link', 'not-a-file']);
});

test.each([
  ['a.xlsx', 'broken-link', true],
  ['a.XLS', 'no-access', true],
  ['a.xlsx', 'bad-name', true],
  ['notes.txt', 'broken-link', false],
  ['forms.xlsx', 'folder-link', false],
  ['pipe.xlsx', 'not-a-file', false],
  ['a.docx', 'document', false],
] as const)('%s (%s): a form that could not be looked at: %s', (path, kind, isUnseen) => {
  expect(isUnseenForm({ path, kind })).toBe(isUnseen);
});
