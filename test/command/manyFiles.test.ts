import { appendFileSync, mkdirSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { read, write } from '@e965/xlsx';
import { corpusWorkbook, singleFormWorkbook } from '../corpus/workbookVariants';
import { BAD_FILES, deliver } from './deliveredFolder';
import { copyBuild, score, scoreBuilt } from './runScore';
import { temporaryFolder } from '../temporaryFolder';

const at = temporaryFolder();
beforeEach(() => {
  mkdirSync(at('报送'));
});

const put = (name: string, bytes: Uint8Array | string) => writeFileSync(at('报送', name), bytes);
const all = () => at('报送');
const line = z.object({
  source: z.object({ file: z.string() }),
  forms: z.array(z.unknown()).optional(),
  failed: z.object({ reason: z.string() }).optional(),
});
const linesOf = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((text) => line.parse(JSON.parse(text)));

jest.setTimeout(180_000);

test('one report names every file of a folder: read, or why not', async () => {
  const count = deliver(all(), 12);
  const { code, err } = await score(all(), '--report', at('汇总.json'));
  expect(code).toBe(2);
  const report = readFileSync(at('汇总.json'), 'utf8');
  const names = readdirSync(all());
  expect(names).toHaveLength(count);
  expect(names.filter((name) => !report.includes(name))).toEqual([]);
  expect(err).toContain('说明.docx：不是工作簿（文字文档或幻灯片）');
  expect(report).toContain('被加密软件');
  const { failed } = z.object({ failed: z.array(z.object({ file: z.string() })) }).parse(JSON.parse(report));
  const bad = Object.keys(BAD_FILES).filter((name) => !failed.some(({ file }) => file.endsWith(name)));
  expect(bad).toEqual([]);
});

test('two workers, one, and two shards together say the same', async () => {
  deliver(all(), 12);
  const one = (await score(all(), '--jsonl', '--workers', '1')).out;
  const two = (await score(all(), '--jsonl', '--workers', '2')).out;
  expect(two === one).toBe(true);
  const shards = await Promise.all(['1/2', '2/2'].map((part) => score(all(), '--jsonl', '--shard', part)));
  const together = shards.flatMap(({ out }) => out.trim().split('\n'));
  expect(together.sort()).toEqual(one.trim().split('\n').sort());
  expect(linesOf(one)).toHaveLength(27);
});

test('a run that was cut short goes on where it stopped, and comes to the same', async () => {
  deliver(all(), 12);
  const journal = at('记录.jsonl');
  const whole = (await score(all(), '--jsonl', '--journal', journal)).out;
  const text = readFileSync(journal, 'utf8');
  // As the power went: the last line but half written.
  truncateSync(
    journal,
    Buffer.byteLength(text) - Buffer.byteLength(text.split('\n').slice(-6).join('\n')) + 40,
  );
  const kept = readFileSync(journal, 'utf8').split('\n').length;
  expect((await score(all(), '--jsonl', '--journal', journal)).out === whole).toBe(true);
  expect(readFileSync(journal, 'utf8').split('\n').length).toBeGreaterThan(kept);
  put('3.xlsx', singleFormWorkbook(8));
  const changed = linesOf((await score(all(), '--jsonl', '--journal', journal)).out);
  expect(JSON.stringify(changed[2])).not.toBe(JSON.stringify(linesOf(whole)[2]));
});

test('a journal is gone on with by the build that began it, not by another of the same version', async () => {
  put('1.xlsx', singleFormWorkbook(5));
  const journal = at('j.txt');
  const begun = await score(all(), '--journal', journal);
  const kept = readFileSync(journal, 'utf8');
  copyBuild(at('另一处'));
  const same = await scoreBuilt(at('另一处'), all(), '--journal', journal);
  expect([same.code, same.out, same.err]).toEqual([begun.code, begun.out, begun.err]);
  appendFileSync(at('另一处', 'score.bundle.js'), '\n// Built with another rule.');
  const other = await scoreBuilt(at('另一处'), all(), '--journal', journal);
  expect([other.code, other.out]).toEqual([2, '']);
  expect(other.err).toContain('不是这个程序做的（版本或构建不同）');
  expect(readFileSync(journal, 'utf8')).toBe(kept);
});

test('a journal of other options, and a file that is none, are refused', async () => {
  put('1.xlsx', singleFormWorkbook(5));
  const journal = at('j.txt');
  await score(all(), '--journal', journal);
  expect((await score(all(), '--journal', journal, '--profile', '湖北')).err).toContain('别的选项');
  writeFileSync(journal, '别人的文件');
  expect((await score(all(), '--journal', journal)).err).toContain('不是本工具的记录');
  expect(readFileSync(journal, 'utf8')).toBe('别人的文件');
});

test('an old .xls and an .et are judged like the form they hold, and never written', async () => {
  const book = read(corpusWorkbook('seed-typed.xlsx'), { cellNF: true });
  const old: unknown = write(book, { type: 'buffer', bookType: 'biff8' });
  if (!(old instanceof Uint8Array)) throw new Error('no file was made');
  put('旧.xls', old);
  put('旧.et', old);
  put('新.xlsx', corpusWorkbook('seed-typed.xlsx'));
  mkdirSync(at('out'));
  const { out, err } = await score(all(), '--jsonl', '-o', at('out'));
  const totals = linesOf(out).map(({ forms }) =>
    JSON.stringify(forms).match(/"score":"[\d.]+","printedScore"/g),
  );
  expect(totals[0]).toEqual(totals[2]);
  expect(totals[1]).toEqual(totals[2]);
  expect(err).toContain('另存为 .xlsx');
  expect(readdirSync(at('out'))).toEqual(['新.xlsx']);
});

test('what a terminal would obey is shown as text', async () => {
  put('甲\u202etxt\u001b[2J.xlsx', 'x');
  const { err } = await score(all());
  expect(err).toContain('甲<U+202E>txt<U+001B>[2J.xlsx');
});
