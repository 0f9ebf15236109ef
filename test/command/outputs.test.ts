import { execFileSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { formBook, formRows, rowsXml } from '../hosts/formXml';
import { corpusWorkbook } from '../corpus/workbookVariants';
import { interruptedScore, score, scoreWithin } from './runScore';
import { temporaryFolder } from '../temporaryFolder';

const at = temporaryFolder();

const FORM = corpusWorkbook('seed-blank.xlsx');
const NOTE = new TextEncoder().encode('别人的文件');
const put = (name: string, bytes: Uint8Array): string => {
  writeFileSync(at(name), bytes);
  return at(name);
};
const holds = (name: string, bytes: Uint8Array) => Buffer.from(bytes).equals(readFileSync(at(name)));

jest.setTimeout(120_000);

test.each<[string, () => string, RegExp]>([
  ['the file itself', () => at('a.xlsx'), /原件/],
  ['the file itself by another path', () => at('.', 'b', '..', 'a.xlsx'), /原件/],
  [
    'another name of the file',
    () => {
      linkSync(at('a.xlsx'), at('same.xlsx'));
      return at('same.xlsx');
    },
    /原件/,
  ],
  ['somebody else’s file', () => put('note.xlsx', NOTE), /已经有这个文件/],
  [
    'a link to somebody else’s file',
    () => {
      put('note.xlsx', NOTE);
      symlinkSync(at('note.xlsx'), at('link.xlsx'));
      return at('link.xlsx');
    },
    /链接/,
  ],
  [
    'a link to the file',
    () => {
      symlinkSync(at('a.xlsx'), at('link.xlsx'));
      return at('link.xlsx');
    },
    /链接/,
  ],
  ['a device', () => '/dev/null', /不是普通文件/],
])('-o never writes over %s', async (_what, target, sentence) => {
  mkdirSync(at('b'));
  const file = put('a.xlsx', FORM);
  const { code, out, err } = await score(file, '-o', target());
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(sentence);
  expect(holds('a.xlsx', FORM)).toBe(true);
  if (existsSync(at('note.xlsx'))) expect(holds('note.xlsx', NOTE)).toBe(true);
});

test('--force replaces another file, never one that is read, and never what a link leads to', async () => {
  const file = put('a.xlsx', FORM);
  const note = put('note.xlsx', NOTE);
  expect((await score(file, '-o', note, '--force')).code).toBe(1);
  expect(holds('note.xlsx', NOTE)).toBe(false);
  expect((await score(file, '-o', file, '--force')).code).toBe(2);
  symlinkSync(note, at('link.xlsx'));
  expect((await score(file, '-o', at('link.xlsx'), '--force')).code).toBe(2);
  expect(holds('a.xlsx', FORM)).toBe(true);
});

test('of many copies that stand in the way one is named, and nothing is scored', async () => {
  const files = ['1.xlsx', '2.xlsx', '3.xlsx'].map((name) => put(name, FORM));
  mkdirSync(at('out'));
  writeFileSync(join(at('out'), '2.xlsx'), NOTE);
  const { code, err } = await score(...files, '-o', at('out'));
  expect(code).toBe(2);
  expect(err).toContain('2.xlsx');
  expect(readdirSync(at('out'))).toEqual(['2.xlsx']);
});

test('--in-place fills the file and keeps it as it was; nothing to fill, nothing written', async () => {
  const file = put('a.xlsx', FORM);
  const { code, err } = await score(file, '--in-place');
  expect(code).toBe(1);
  expect(err).toContain('a.xlsx.bak');
  expect(holds('a.xlsx.bak', FORM)).toBe(true);
  expect(holds('a.xlsx', FORM)).toBe(false);
  await score(file, '--in-place');
  expect(readdirSync(at()).sort()).toEqual(['a.xlsx', 'a.xlsx.bak']);
});

test('an earlier backup is never written over', async () => {
  const file = put('a.xlsx', FORM);
  put('a.xlsx.bak', NOTE);
  await score(file, '--in-place');
  expect(holds('a.xlsx.bak', NOTE)).toBe(true);
  expect(holds('a.xlsx.2.bak', FORM)).toBe(true);
});

test.each([
  ['80 characters, as long as a name may be', `${'长'.repeat(83)}.xlsx`, true],
  ['a name that is too long', `${'长'.repeat(90)}.xlsx`, false],
])('-o to %s', async (_what, name, isWritten) => {
  const { err } = await score(put('a.xlsx', FORM), '-o', at(name));
  expect(err.includes('太长')).toBe(!isWritten);
  expect(existsSync(at(name))).toBe(isWritten);
  expect(readdirSync(at())).toHaveLength(isWritten ? 2 : 1);
});

test('-o below a file says that there is no such folder', async () => {
  const { err } = await score(put('a.xlsx', FORM), '-o', join(at('a.xlsx'), 'b.xlsx'));
  expect(err).toContain('文件夹不存在');
});

test.each(['-o', '--report', '--journal'])(
  'a disk that is full: %s is said not to be written',
  async (option) => {
    const file = put('a.xlsx', FORM);
    mkdirSync(at('out'));
    const target = join(at('out'), 'b.xlsx');
    // A file may not grow beyond a kilobyte.
    const { code, err } = await scoreWithin('ulimit -f 1', file, '--json', option, target);
    expect(code).toBe(2);
    expect(err).toMatch(/磁盘/);
    expect(err).not.toContain('Error:');
    expect(readdirSync(at('out'))).toEqual(option === '--journal' ? ['b.xlsx'] : []);
  },
);

test.each(['/dev/zero', 'pipe'])('%s is no file: it is not read', async (name) => {
  if (name === 'pipe') execFileSync('mkfifo', [at('pipe')]);
  const path = name === 'pipe' ? at('pipe') : name;
  const file = put('a.xlsx', FORM);
  for (const words of [[path], [file, '--profile', path]])
    expect((await score(...words)).err).toContain('不是普通文件');
  expect((await score(file, '--journal', path)).err).toContain('写不了');
});

test('a file larger than any workbook is not opened', async () => {
  put('a.xlsx', FORM);
  truncateSync(at('a.xlsx'), 3 * 2 ** 30);
  expect((await score(at('a.xlsx'))).err).toContain('超过 512 MB');
});

test('Ctrl+C leaves no half file', async () => {
  const file = put('a.xlsx', formBook(rowsXml(formRows('甲', 1500))));
  mkdirSync(at('out'));
  for (const milliseconds of [400, 900, 1500, 2200]) {
    const target = join(at('out'), `${milliseconds}.xlsx`);
    await interruptedScore(milliseconds, file, '-o', target);
    if (existsSync(target)) expect(readWorkbook(readFileSync(target)).sheets).toHaveLength(1);
    expect(readdirSync(at('out')).filter((name) => !name.endsWith('.xlsx'))).toEqual([]);
  }
  expect(readFileSync(file)).toHaveLength(formBook(rowsXml(formRows('甲', 1500))).length);
});

test('--in-place leaves a link and what it leads to alone', async () => {
  put('a.xlsx', FORM);
  symlinkSync(at('a.xlsx'), at('link.xlsx'));
  const { code, err } = await score(at('link.xlsx'), '--in-place');
  expect(code).toBe(2);
  expect(err).toContain('链接');
  expect(holds('a.xlsx', FORM)).toBe(true);
});

test('a form in a folder that could not be looked at counts as one that could not be read', async () => {
  put('a.xlsx', FORM);
  const before = await score(at());
  symlinkSync(at('gone.xlsx'), at('b.xlsx'));
  const { code, err } = await score(at());
  expect(before.code).not.toBe(2);
  expect(code).toBe(2);
  expect(err).toContain('b.xlsx');
});

test('beside lines of JSON nothing else is printed: what is said of a report goes to the terminal', async () => {
  put('a.xlsx', FORM);
  const { out, err } = await score(at(), '--jsonl', '--report', at('r.json'));
  expect(out.trim().split('\n')).toEqual([expect.stringMatching(/^\{"schemaVersion":.*\}$/)]);
  expect(err).toContain('报告已写入');
});

test('a reader that wants no more (| head) ends what only prints, and nothing that fills files', async () => {
  for (const name of ['a.xlsx', 'b.xlsx', 'c.xlsx']) put(name, FORM);
  const closed = 'exec > >(true); sleep 0.2';
  const printing = await scoreWithin(closed, at());
  expect([printing.code, printing.err]).toEqual([1, '']);
  const filling = await scoreWithin(closed, at(), '--in-place');
  expect([filling.code, filling.err.trim().split('\n')]).toEqual([
    1,
    Array(3).fill(expect.stringContaining('.bak')),
  ]);
});

test('output that a full disk cut off is told, and the exit code says so', async () => {
  const { code, err } = await scoreWithin('exec > /dev/full', put('a.xlsx', FORM), '--json');
  expect(code).toBe(2);
  expect(err).toContain('输出没有写完');
});

test('a part of the files that has none says so', async () => {
  const { code, out, err } = await score(put('a.xlsx', FORM), '--shard', '2/2');
  expect([code, out]).toEqual([0, '']);
  expect(err).toContain('这一份里没有文件');
});
