import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpusWorkbook } from '../corpus/workbookVariants';
import { score } from './runScore';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'outputs-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const FORM = corpusWorkbook('seed-blank.xlsx');
const NOTE = new TextEncoder().encode('别人的文件');
const at = (name: string) => join(folder, name);
const put = (name: string, bytes: Uint8Array): string => {
  writeFileSync(at(name), bytes);
  return at(name);
};
const holds = (name: string, bytes: Uint8Array) => Buffer.from(bytes).equals(readFileSync(at(name)));

jest.setTimeout(120_000);

test.each<[string, () => string, RegExp]>([
  ['the file itself', () => at('a.xlsx'), /原件/],
  ['the file itself by another path', () => join(folder, '.', 'b', '..', 'a.xlsx'), /原件/],
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
  expect(readdirSync(folder).sort()).toEqual(['a.xlsx', 'a.xlsx.bak']);
});

test('an earlier backup is never written over', async () => {
  const file = put('a.xlsx', FORM);
  put('a.xlsx.bak', NOTE);
  await score(file, '--in-place');
  expect(holds('a.xlsx.bak', NOTE)).toBe(true);
  expect(holds('a.xlsx.2.bak', FORM)).toBe(true);
});

test('--in-place leaves a link and what it leads to alone', async () => {
  put('a.xlsx', FORM);
  symlinkSync(at('a.xlsx'), at('link.xlsx'));
  const { code, err } = await score(at('link.xlsx'), '--in-place');
  expect(code).toBe(2);
  expect(err).toContain('链接');
  expect(holds('a.xlsx', FORM)).toBe(true);
});
