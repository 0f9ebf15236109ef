import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpusWorkbook } from '../../test/corpus/workbookVariants';
import { readCommandLine } from './commandLine';
import { askedOutput, fileOutput, type AskedOutput } from './fileOutput';
import type { FileResult } from './fileResult';
import { NO_JOURNAL } from './journal';
import { scoreFile } from './scoreFile';

let folder: string;
let scored: FileResult;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'output-'));
  const path = join(folder, 'a.xlsx');
  writeFileSync(path, corpusWorkbook('seed-typed.xlsx'));
  const command = readCommandLine([path]);
  scored = await scoreFile({ found: { path, under: 'a.xlsx' }, profile: null, command });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FAILED: FileResult = { kind: 'failed', file: 'b.xlsx', at: 'b.xlsx', reason: '读不了。' };
const REPORT = { format: 'json', paths: ['r.json'] } as const;

/** What is asked of a run of two files with these words, and with a report or a journal where they say so. */
function asked(...words: string[]): AskedOutput {
  const isReported = words.includes('--report');
  const isKept = words.includes('--journal');
  return askedOutput(
    {
      isMany: true,
      report: isReported ? REPORT : null,
      journal: isKept ? { ...NO_JOURNAL, isOpen: true } : NO_JOURNAL,
    },
    readCommandLine(['a.xlsx', ...words]),
  );
}

test.each<[string, string[], Pick<AskedOutput, 'printed' | 'hasRows' | 'saysNotes' | 'isKept'>]>([
  ['nothing', [], { printed: 'text', hasRows: false, saysNotes: false, isKept: false }],
  ['--json', ['--json'], { printed: 'document', hasRows: false, saysNotes: false, isKept: false }],
  ['--jsonl', ['--jsonl'], { printed: 'line', hasRows: false, saysNotes: false, isKept: false }],
  ['a report', ['--report', 'r.json'], { printed: null, hasRows: true, saysNotes: true, isKept: false }],
  [
    'a report beside JSON, which holds the notes',
    ['--report', 'r.json', '--json'],
    { printed: 'document', hasRows: true, saysNotes: false, isKept: false },
  ],
  [
    'a report beside lines of JSON, which hold the notes',
    ['--report', 'r.json', '--jsonl'],
    { printed: 'line', hasRows: true, saysNotes: false, isKept: false },
  ],
  ['letters', ['--letters', 'f'], { printed: 'text', hasRows: true, saysNotes: false, isKept: false }],
  ['a journal', ['--journal', 'j'], { printed: 'text', hasRows: false, saysNotes: false, isKept: true }],
])('what is made of each file where %s is asked for', (_name, words, expected) => {
  expect(asked(...words)).toMatchObject(expected);
});

test.each<[string, string[], RegExp | null]>([
  ['text under its name', [], /^── .*a\.xlsx\n[^]*共 8 张自评表/],
  ['a document of several lines', ['--json'], /^\{\n {2}"schemaVersion"/],
  ['one line', ['--jsonl'], /^\{"schemaVersion":.*\}$/],
  ['nothing beside a report', ['--report', 'r.json'], null],
])('a scored file is printed as %s', (_name, words, expected) => {
  const { printed, hasErrors, hasFailed } = fileOutput(scored, asked(...words));
  expect([hasErrors, hasFailed]).toEqual([true, false]);
  if (expected === null) expect(printed).toBeNull();
  else expect(printed).toMatch(expected);
});

test('only what is asked for is made: rows for a report, the result for a journal', () => {
  const plain = fileOutput(scored, asked());
  expect([plain.report, plain.kept]).toEqual([null, null]);
  expect(fileOutput(scored, asked('--report', 'r.json')).report?.summary).toHaveLength(8);
  expect(JSON.parse(fileOutput(scored, asked('--journal', 'j')).kept ?? '')).toEqual(
    JSON.parse(JSON.stringify(scored)),
  );
});

test.each<[string, FileResult, string[], string, string | null]>([
  ['its sentence', FAILED, [], 'b.xlsx：读不了。', null],
  ['a line as well', FAILED, ['--jsonl'], 'b.xlsx：读不了。', '读不了。'],
  [
    'the place that stood in the way, where it is another',
    { ...FAILED, at: 'out/b.xlsx' },
    ['--jsonl'],
    'out/b.xlsx：读不了。',
    'out/b.xlsx：读不了。',
  ],
])('a file that failed has %s', (_name, result, words, remark, reason) => {
  const { printed, remarks, hasFailed, hasErrors, report } = fileOutput(
    result,
    asked(...words, '--report', 'r.json'),
  );
  expect([hasFailed, hasErrors, remarks]).toEqual([true, false, [remark]]);
  expect(report?.failed).toHaveLength(1);
  expect(printed === null ? null : JSON.parse(printed)).toEqual(
    reason === null ? null : { source: { file: 'b.xlsx' }, failed: { reason } },
  );
});

test('a backup, a protected sheet and rules that were passed over are told beside whatever is printed', () => {
  if (scored.kind !== 'scored') throw new Error(scored.reason);
  const { rules } = scored.scored;
  const told: FileResult = {
    ...scored,
    backup: 'a.xlsx.bak',
    scored: {
      ...scored.scored,
      protectedSheets: ['表一'],
      notUsed: [{ 'zh-CN': '记录读不了。', 'en-US': 'Unreadable.' }],
      rules: { ...rules, passedOver: rules.profile },
    },
  };
  expect(fileOutput(told, asked('--json')).remarks).toEqual([
    expect.stringContaining('记录读不了。'),
    expect.stringContaining('--profile'),
    expect.stringContaining('「表一」受保护'),
    expect.stringContaining('a.xlsx.bak'),
  ]);
});

test('what a terminal would obey is shown', () => {
  const named: FileResult = { ...FAILED, file: 'b\u202e.xlsx' };
  expect(fileOutput(named, asked('--jsonl')).printed).toContain('b\\u202E.xlsx');
});
