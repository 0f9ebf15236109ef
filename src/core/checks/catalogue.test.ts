import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from './catalogue';

const folders = readdirSync(__dirname).filter((name) => statSync(join(__dirname, name)).isDirectory());

test('every check’s folder stands in the catalogue once, under its own name', () => {
  expect(CHECKS.map(({ id }) => id).sort()).toEqual(folders.sort());
});

test.each(folders)('%s has a table of cases and a help page', (folder) => {
  expect(existsSync(join(__dirname, folder, 'check.test.ts'))).toBe(true);
  const help = readFileSync(join(__dirname, folder, 'help.zh-CN.md'), 'utf8');
  const title = CHECKS.find(({ id }) => id === folder)?.titles['zh-CN'];
  expect(help.split('\n')[0]).toBe(`# ${title ?? ''}`);
  for (const heading of ['## 看什么', '## 为什么', '## 例子', '## 怎么改']) expect(help).toContain(heading);
});

test.each(CHECKS.map((check) => [check.id, check] as const))('%s speaks both languages', (_id, check) => {
  for (const locale of ['zh-CN', 'en-US'] as const) {
    for (const text of [check.titles[locale], ...check.advice[locale]]) expect(text).not.toBe('');
  }
});
