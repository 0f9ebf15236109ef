import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands on buttons in Chinese: an English pane has none of them to press. */
const BUTTONS = ['一键评分', '只检查', '全部工作表', '评分规则', '撤销本次评分', '清除全部标记', '不用改'];

const english = readdirSync(__dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => [name, englishOf(readFileSync(join(__dirname, name), 'utf8'))] as const)
  .filter(([, text]) => text !== '');

/** The English parts of a file of texts: each stands behind its Chinese one. */
function englishOf(source: string): string {
  return source
    .split("'en-US': {")
    .slice(1)
    .map((part) => part.split("'zh-CN': {")[0] ?? '')
    .join('');
}

test('most files of texts have an English part', () => expect(english.length).toBeGreaterThan(20));

test.each(english)('the English of %s names no button in Chinese', (_name, text) => {
  expect(BUTTONS.filter((button) => text.includes(button))).toEqual([]);
});
