import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BAD_FILES, deliver } from './deliveredFolder';
import { score } from './runScore';

/**
 * `npx tsx test/command/thousandFiles.ts [N]`: so many files (1,000 unless told), among them a bad one of each kind, into
 * one report, which must name each of them. The test in `manyFiles.test.ts` does the same with a few.
 */
async function main(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'thousand-'));
  const delivered = join(folder, '报送');
  mkdirSync(delivered);
  deliver(delivered, count - Object.keys(BAD_FILES).length);
  const path = join(folder, '汇总.json');
  const start = performance.now();
  const { code } = await score(delivered, '--report', path);
  const seconds = (performance.now() - start) / 1000;
  const report = readFileSync(path, 'utf8');
  const names = readdirSync(delivered);
  const lost = names.filter((name) => !report.includes(name));
  console.log(
    `${names.length} files in ${seconds.toFixed(1)} s, exit code ${code}; not named: ${lost.length === 0 ? 'none' : lost.join(' ')}`,
  );
  rmSync(folder, { recursive: true });
  process.exitCode = lost.length === 0 && code === 2 ? 0 : 1;
}

void main(Number(process.argv[2] ?? 1000));
