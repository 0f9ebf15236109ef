import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { corpusWorkbook } from '../corpus/workbookVariants';
import { score } from './runScore';
import { temporaryFolder } from '../temporaryFolder';

/** The same call again, where what the first one wrote lies in the very folder that is read. */
const at = temporaryFolder();
beforeEach(() => {
  writeFileSync(at('1.xlsx'), corpusWorkbook('seed-typed.xlsx'));
});

jest.setTimeout(60_000);

test('copies that a journal knows are not read as forms: the run goes on with what is new', async () => {
  mkdirSync(at('已评分'));
  const words = [at(), '-o', at('已评分'), '--journal', at('记录')];
  expect((await score(...words)).code).toBe(1);
  copyFileSync(at('1.xlsx'), at('2.xlsx'));
  const { code, err } = await score(...words);
  expect([code, err]).toEqual([1, '']);
  expect(readdirSync(at('已评分'))).toEqual(['1.xlsx', '2.xlsx']);
});

test('letters and report of an earlier run are not named as files that were not read', async () => {
  const words = [at(), '--report', at('汇总.xlsx'), '--letters', at('退回意见')];
  for (let times = 0; times < 2; times += 1) {
    const { code, err } = await score(...words);
    expect([code, err]).toEqual([1, '']);
  }
  writeFileSync(at('退回意见', '说明.docx'), '别人的文件');
  expect((await score(...words)).err.trim().split('\n')).toEqual([
    expect.stringMatching(/说明\.docx：.*没有读取/),
  ]);
});

test('a file where the folder for letters is to be: refused before anything is scored', async () => {
  const { code, out, err } = await score(at('1.xlsx'), '--letters', at('1.xlsx'));
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/1\.xlsx：这里已经有一个文件，不是文件夹/);
  expect(existsSync(at('1.xlsx'))).toBe(true);
});
