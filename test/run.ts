import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
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

const JEST_REPORT = 'artifacts/jest.json';
const E2E_REPORT = 'artifacts/e2e.json';

mkdirSync('artifacts', { recursive: true });
for (const stale of [JEST_REPORT, E2E_REPORT]) rmSync(stale, { force: true });

const counts: Count[] = [
  step('类型 types', 'npm', ['run', '--silent', 'types']),
  step('规范 lint', 'npm', ['run', '--silent', 'lint']),
  counted('单元与宿主测试 unit, corpus, office', JEST_REPORT, jestReport, 'npx', [
    'jest',
    '--ci',
    '--silent',
    '--json',
    `--outputFile=${JEST_REPORT}`,
  ]),
  step('构建 build', 'npm', ['run', '--silent', 'build']),
  ...provideBrowser(),
  counted('浏览器测试 e2e', E2E_REPORT, playwrightReport, 'npx', ['playwright', 'test']),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** A step that either works or does not. */
function step(name: string, command: string, words: readonly string[]): Count {
  return run(name, command, words) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A step whose tests are counted from its report; without a report it failed. */
function counted(
  name: string,
  report: string,
  schema: z.ZodType<Count>,
  command: string,
  words: readonly string[],
): Count {
  const worked = run(name, command, words);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const count = schema.parse(JSON.parse(readFileSync(report, 'utf8')));
  return worked ? count : { ...count, failed: Math.max(1, count.failed) };
}

/** Where the machine has no Chrome, Edge or Chromium, Playwright fetches one. */
function provideBrowser(): Count[] {
  return browserPath() === null ? [step('浏览器 browser', 'npx', ['playwright', 'install', 'chromium'])] : [];
}

function run(name: string, command: string, words: readonly string[]): boolean {
  console.log(`\n── ${name}`);
  // npm and npx are scripts on Windows and need a shell there.
  const { status } = spawnSync(command, words, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}
