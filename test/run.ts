import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { libreOfficePath } from './crosscheck/libreOffice';
import { browserPath } from './e2e/browserPath';

/** The test command: every step runs, whatever the others say, and the last line counts them all. */
interface Count {
  readonly passed: number;
  readonly failed: number;
}

const jestReport = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number(), numFailedTestSuites: z.number() })
  .transform(({ numPassedTests, numFailedTests, numFailedTestSuites }): Count => ({
    passed: numPassedTests,
    // A suite that could not even start has no failed test to be counted by.
    failed: Math.max(numFailedTests, numFailedTestSuites),
  }));
const playwrightReport = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })
  .transform(({ stats }): Count => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }));

/** Called without a shell, whose own signs the patterns below are full of. */
const JEST = require.resolve('jest/bin/jest');
const E2E_REPORT = 'artifacts/e2e.json';
const ROOT = join(__dirname, '..');

/** Jest's tests, the fast ones first; every test file belongs to exactly one part. */
const PARTS = [
  { name: '单元测试 unit', report: 'artifacts/unit.json', files: 'src/' },
  {
    name: '表格与命令测试 corpus',
    report: 'artifacts/corpus.json',
    files: 'test/(?!office/|pane/|faults/|e2e/)',
  },
  { name: '故障注入 faults', report: 'artifacts/faults.json', files: 'test/faults/' },
  { name: '宿主测试 office', report: 'artifacts/office.json', files: 'test/(office|pane)/' },
] as const;

mkdirSync('artifacts', { recursive: true });
for (const stale of [...PARTS.map(({ report }) => report), E2E_REPORT]) rmSync(stale, { force: true });

/** One fault in eight, or, with `FAULTS=all`, each of them in place of the sample. */
const WITH_ALL_FAULTS = process.env['FAULTS'] === 'all';
const parts = PARTS.filter(({ files }) => !WITH_ALL_FAULTS || files !== 'test/faults/');

/** Everything, one step after the other except where a step has work for one core only. */
async function main(): Promise<void> {
  // Lint takes as long as the other three together; the command that tests call is built by then.
  const counts: Count[] = [
    ...(
      await Promise.all([
        inOrder([
          () => step('类型 types', 'npm', ['run', '--silent', 'types'], 'beside'),
          () => step('构建 build', 'npm', ['run', '--silent', 'build'], 'beside'),
          () => step('许可 licences', 'npm', ['run', '--silent', 'licences'], 'beside'),
        ]),
        inOrder([() => step('规范 lint', 'npm', ['run', '--silent', 'lint'], 'beside')]),
      ])
    ).flat(),
    ...(await inOrder(parts.map((part) => () => jestPart(part)))),
  ];
  if (WITH_ALL_FAULTS)
    counts.push(await step('故障注入（全部） faults', 'npm', ['run', '--silent', 'faults']));
  // Where the machine has no Chrome, Edge or Chromium, Playwright fetches one.
  if (browserPath() === null)
    counts.push(await step('浏览器 browser', 'npx', ['playwright', 'install', 'chromium']));
  counts.push(await counted('浏览器测试 e2e', E2E_REPORT, playwrightReport, 'npx', ['playwright', 'test']));
  if (libreOfficePath() === null)
    console.log('\n没有 LibreOffice：没有用第二个引擎核对（npm run crosscheck）');
  else counts.push(await step('第二个引擎 crosscheck', 'npm', ['run', '--silent', 'crosscheck']));
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

void main();

async function inOrder(steps: readonly (() => Promise<Count>)[]): Promise<readonly Count[]> {
  const counts: Count[] = [];
  for (const begin of steps) counts.push(await begin());
  return counts;
}

function jestPart({ name, report, files }: (typeof PARTS)[number]): Promise<Count> {
  return counted(name, report, jestReport, process.execPath, [
    JEST,
    '--ci',
    '--silent',
    // Nothing else runs beside it: every core may work.
    '--maxWorkers=100%',
    '--json',
    `--outputFile=${report}`,
    `--testPathPatterns=^${ROOT.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}/${files}`,
  ]);
}

/** A step that either works or does not. */
async function step(
  name: string,
  command: string,
  words: readonly string[],
  place?: 'beside',
): Promise<Count> {
  return (await run(name, command, words, place)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A step whose tests are counted from its report; without a report it failed. */
async function counted(
  name: string,
  report: string,
  schema: z.ZodType<Count>,
  command: string,
  words: readonly string[],
): Promise<Count> {
  const worked = await run(name, command, words);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const count = schema.parse(JSON.parse(readFileSync(report, 'utf8')));
  return worked ? count : { ...count, failed: Math.max(1, count.failed) };
}

/** @param place `beside` another step: what it says is said at its end, under its name */
function run(name: string, command: string, words: readonly string[], place?: 'beside'): Promise<boolean> {
  const said: Buffer[] = [];
  if (place === undefined) console.log(`\n── ${name}`);
  const output = place === undefined ? 'inherit' : 'pipe';
  // npm and npx are scripts on Windows and need a shell there.
  const child = spawn(command, words, {
    stdio: ['ignore', output, output],
    shell: process.platform === 'win32' && command !== process.execPath,
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part));
  return new Promise((resolve) => {
    const end = (isDone: boolean) => {
      if (place === 'beside') {
        console.log(`\n── ${name}`);
        process.stdout.write(Buffer.concat(said));
      }
      resolve(isDone);
    };
    child.on('error', () => end(false));
    child.on('close', (code) => end(code === 0));
  });
}
