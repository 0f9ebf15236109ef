import { mkdirSync, writeFileSync } from 'node:fs';
import { temporaryFolder } from '../../test/temporaryFolder';
import { codeIn, ownCode } from './ownCode';

const at = temporaryFolder();

/** A folder of files; the code in one of its folders. */
async function codeOf(files: Readonly<Record<string, string>>): Promise<string> {
  for (const folder of ['cli', 'core']) mkdirSync(at(folder), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(at(name), text);
  return codeIn(at('cli'));
}

const BUILD = { 'cli/score.js': 'starts', 'cli/score.bundle.js': 'scores', 'cli/12.bundle.js': 'reads .xls' };

test.each<[string, Readonly<Record<string, string>>, boolean]>([
  ['the same build', {}, true],
  ['what V8 made of it', { 'cli/score.bundle.cache': 'compiled' }, true],
  ['another build', { 'cli/score.bundle.js': 'scores otherwise' }, false],
  ['another build of what it loads', { 'cli/12.bundle.js': 'reads .et too' }, false],
])('built code is known by its bundles: %s', async (_name, change, isSame) => {
  const code = await codeOf(BUILD);
  expect((await codeOf(change)) === code).toBe(isSame);
});

test.each<[string, Readonly<Record<string, string>>, boolean]>([
  ['another rule', { 'core/rule.ts': 'other' }, false],
  ['another test', { 'core/rule.test.ts': 'other' }, true],
])('run from its sources it is known by all of them: %s', async (_name, change, isSame) => {
  const code = await codeOf({
    'cli/score.ts': 'scores',
    'core/rule.ts': 'judges',
    'core/rule.test.ts': 'tests',
  });
  expect((await codeOf(change)) === code).toBe(isSame);
});

test('it is asked once', async () => {
  expect(ownCode()).toBe(ownCode());
  expect(await ownCode()).toMatch(/^[0-9a-f]{16}$/);
});
