import { appendFileSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { corpusWorkbook } from '../../test/corpus/workbookVariants';
import { readCommandLine } from './commandLine';
import type { FileResult } from './fileResult';
import { openJournal, type Journal } from './journal';
import { scoreFile } from './scoreFile';
import { temporaryFolder } from '../../test/temporaryFolder';

const at = temporaryFolder();
let result: FileResult;
const form = () => at('a.xlsx');
const kept = () => at('记录');
const out = () => at('out.xlsx');

beforeEach(async () => {
  writeFileSync(form(), corpusWorkbook('seed-blank.xlsx'));
  const command = readCommandLine([form()]);
  result = await scoreFile({ found: { path: form(), under: 'a.xlsx' }, profile: null, command });
});

async function journal(): Promise<Journal> {
  const opened = await openJournal(kept(), readCommandLine([form()]), null);
  if (opened.kind === 'refused') throw new Error(opened.why);
  expect(await opened.journal.begin()).toBe(true);
  return opened.journal;
}

test.each<[string, () => void, boolean]>([
  ['as it was', () => undefined, true],
  [
    'saved again with the same size',
    () => {
      const { atime, mtime } = statSync(form());
      utimesSync(form(), atime, new Date(mtime.getTime() + 5000));
    },
    false,
  ],
  [
    'longer, with the old time',
    () => {
      const { atime, mtime } = statSync(form());
      appendFileSync(form(), ' ');
      utimesSync(form(), atime, mtime);
    },
    false,
  ],
  ['gone', () => rmSync(form()), false],
])('what was kept of a file counts in a later run: %s', async (_name, change, counts) => {
  const whole = new Date(1_700_000_000_000);
  utimesSync(form(), whole, whole);
  expect(await (await journal()).keep(form(), JSON.stringify(result))).toBe(true);
  change();
  expect((await (await journal()).earlier(form())) !== null).toBe(counts);
});

test('a file that could not be read, and one whose copy has gone, are done again', async () => {
  const first = await journal();
  const failed: FileResult = { kind: 'failed', file: form(), at: form(), reason: '读不了。' };
  await first.keep(form(), JSON.stringify(failed));
  expect(await (await journal()).earlier(form())).toBeNull();
  writeFileSync(out(), '');
  await first.keep(form(), JSON.stringify({ ...result, out: out() }));
  const later = await journal();
  expect(await later.earlier(form())).not.toBeNull();
  expect([later.wrote(out()), later.wrote(form())]).toEqual([true, false]);
  rmSync(out());
  expect(await later.earlier(form())).toBeNull();
});

test('what follows a line that was cut off is kept', async () => {
  await journal();
  appendFileSync(kept(), '{"size":12,"modif');
  await (await journal()).keep(form(), JSON.stringify(result));
  expect(await (await journal()).earlier(form())).not.toBeNull();
});

test.each<[string, (head: Readonly<Record<string, unknown>>) => unknown, string]>([
  ['the same program', (head) => head, 'open'],
  [
    'another version',
    (head) => ({ ...head, program: String(head.program).replace(/^\S+/, '0.0.1') }),
    'other-program',
  ],
  [
    'another build of this version',
    (head) => ({ ...head, program: `${String(head.program)}0` }),
    'other-program',
  ],
  ['one that did not say its version', (head) => ({ ...head, program: undefined }), 'other-program'],
  [
    'another version with other options',
    (head) => ({ ...head, program: '0.0.1', options: '' }),
    'other-program',
  ],
  ['other options', (head) => ({ ...head, options: '' }), 'other-options'],
])('a journal is gone on with by the program that began it: %s', async (_name, change, comes) => {
  await journal();
  const head: unknown = JSON.parse(readFileSync(kept(), 'utf8'));
  writeFileSync(kept(), `${JSON.stringify(change(Object.fromEntries(Object.entries(head ?? {}))))}\n`);
  const opened = await openJournal(kept(), readCommandLine([form()]), null);
  expect(opened.kind === 'refused' ? opened.why : opened.kind).toBe(comes);
});
