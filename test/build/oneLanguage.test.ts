import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '../../src/core/language/locale';

const ROOT = path.join(__dirname, '../..');
const { inOne } = jest.requireActual<{ inOne(source: string, language: Locale): string }>(
  path.join(ROOT, 'build/oneLanguageLoader.js'),
);

test.each([
  ['an object of both', `f({ 'zh-CN': '甲', 'en-US': 'A' });`, `f(inOneLanguage('甲'));`],
  ['in either order', `f({ 'en-US': 'A', 'zh-CN': '甲' });`, `f(inOneLanguage('甲'));`],
  [
    'one inside another',
    `f({ 'zh-CN': [g({ 'zh-CN': 1, 'en-US': 2 })], 'en-US': [] });`,
    `f(inOneLanguage([g(inOneLanguage(1))]));`,
  ],
  [
    'what the module hands to its own function of both',
    `const no = (zh: string, en: string) => ({ 'zh-CN': zh, 'en-US': en });\nf(no('甲', 'A'), no(g(no('乙', 'B')), ''));`,
    `const no = (zh: string, en: string) => (inOneLanguage(zh));\nf(no('甲', undefined), no(g(no('乙', undefined)), undefined));`,
  ],
  [
    'an object with more in it stays',
    `f({ 'zh-CN': 1, 'en-US': 2, more: 3 });`,
    `f({ 'zh-CN': 1, 'en-US': 2, more: 3 });`,
  ],
  [
    'types stay',
    `type Both = { 'zh-CN': string; 'en-US': string };`,
    `type Both = { 'zh-CN': string; 'en-US': string };`,
  ],
])('%s', (_what, source, reduced) => {
  expect(inOne(source, 'zh-CN')).toBe(reduced);
});

test('the other language is kept for the other bundle', () => {
  const source = `const no = (zh: string, en: string) => zh + en;\nf(no('甲', 'A'), { 'zh-CN': '乙', 'en-US': 'B' });`;
  expect(inOne(source, 'en-US')).toContain(`f(no(undefined, 'A'), inOneLanguage('B'));`);
});

/** No text: the name of the language that Office speaks. */
const APART: readonly string[] = ['src/addin/officeStart.ts'];

test('no text of pane or ribbon is written in a way that keeps both languages in a bundle', () => {
  const left = ['core', 'host', 'addin', 'locales'].flatMap((folder) => {
    const files = readdirSync(path.join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' });
    return files
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => path.posix.join('src', folder, file.split(path.sep).join('/')))
      .filter((file) => /'en-US'\s*:/.test(inOne(readFileSync(path.join(ROOT, file), 'utf8'), 'zh-CN')));
  });
  expect(left).toEqual(APART);
});
