import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Report } from '../../core/report/report';
import type { Locale } from '../../core/language/locale';
import { emptySheetWorkbook } from '../../../test/corpus/workbookVariants';
import { readCommandLine } from '../commandLine';
import { reportTarget } from './reportTarget';
import { writeReport } from './writeReport';
import { temporaryFolder } from '../../../test/temporaryFolder';

const at = temporaryFolder();

const NOTHING: Report = { summary: [], findings: [], ignored: [], skipped: [], failed: [], remarks: [] };

function put(name: string, content: Uint8Array | string): string {
  const path = at(name);
  writeFileSync(path, content);
  return path;
}

async function answerTo(name: string, inputs: readonly string[] = [], outputs: readonly string[] = []) {
  const path = at(name);
  const answer = await reportTarget(path, readCommandLine(['a.xlsx']), inputs, outputs);
  return answer.kind === 'refused' ? answer.sentence : [...answer.earlier];
}

test.each(['汇总.xlsx', '汇总.CSV', '汇总.json', '汇总.html', '汇总.htm'])(
  '%s may be written',
  async (name) => {
    expect(await answerTo(name)).toEqual([]);
  },
);

test.each([
  ['汇总.xlsx', 'zh-CN'],
  ['汇总.xlsx', 'en-US'],
  ['汇总.json', 'zh-CN'],
  ['汇总.html', 'en-US'],
] as const)(
  'an earlier %s in %s may be written over, even where it is named as a form',
  async (name, locale) => {
    const path = at(name);
    await writeEarlier(path, locale);
    expect(await answerTo(name, [path])).toEqual([path]);
  },
);

test('both files of an earlier CSV may be written over', async () => {
  await writeEarlier(at('汇总.csv'), 'zh-CN');
  expect(await answerTo('汇总.csv')).toEqual([at('汇总.csv'), at('汇总-问题.csv')]);
});

test('a report from before 已忽略 was a column may be written over', async () => {
  for (const name of ['汇总.csv', '汇总-问题.csv']) {
    await writeEarlier(at('汇总.csv'), 'zh-CN');
    const path = at(name);
    put(name, readFileSync(path, 'utf8').replace(',已忽略', ''));
    expect(readFileSync(path, 'utf8')).not.toContain('已忽略');
    expect(await answerTo('汇总.csv')).toContain(path);
  }
});

async function writeEarlier(path: string, locale: Locale): Promise<void> {
  const allowed = await reportTarget(path, readCommandLine(['a.xlsx']), [], []);
  if (allowed.kind === 'refused') throw new Error(allowed.sentence);
  await writeReport(NOTHING, allowed.target, locale);
}

test('a form that is to be scored is not written over', async () => {
  const form = put('form.xlsx', emptySheetWorkbook());
  expect(await answerTo('form.xlsx', [form])).toContain('这是要评分的文件');
});

test.each([
  ['a workbook', 'other.xlsx', 'other.xlsx', emptySheetWorkbook()],
  ['a broken workbook', 'other.xlsx', 'other.xlsx', 'PK'],
  ['a list', 'other.csv', 'other.csv', '名单\r\n'],
  ['a list in the place of the findings', 'mine.csv', 'mine-问题.csv', '名单\r\n'],
  ['a document', 'other.json', 'other.json', '{}'],
  ['what is no JSON', 'other.json', 'other.json', '{'],
  ['a page', 'other.html', 'other.html', '<!doctype html>'],
])('%s of somebody else is left alone', async (_case, name, existing, content) => {
  put(existing, content);
  expect(await answerTo(name)).toContain('不是本工具写的报告');
});

test('neither a filled copy nor a folder is written over, and no folder is made', async () => {
  expect(await answerTo('out.xlsx', [], [at('OUT.xlsx')])).toContain('同一个文件');
  mkdirSync(at('folder.xlsx'));
  expect(await answerTo('folder.xlsx')).toContain('这是一个文件夹');
  expect(await answerTo('nowhere/out.xlsx')).toContain('文件夹不存在');
});
