import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const ROOT = resolve(__dirname, '../..');
/** As `npm run score` starts it: `node`, flags, program. */
const [, ...SCORE] = z
  .object({ scripts: z.object({ score: z.string() }) })
  .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')))
  .scripts.score.split(' ');

/** What a run of another Node process took. */
export interface ProcessCost {
  /** Elapsed, in milliseconds. */
  readonly elapsed: number;
  /** Processor time of all its threads, in milliseconds. */
  readonly processor: number;
  /** Most memory it ever held, in megabytes. */
  readonly memory: number;
}

const TELL =
  "process.on('exit',()=>{const u=process.resourceUsage();require('fs').writeSync(2,'\\n@'+JSON.stringify([(u.userCPUTime+u.systemCPUTime)/1000,u.maxRSS/1024]))})";

/** Runs a program of Node. @param expected exit codes that mean the work was done */
export function runNode(words: readonly string[], expected: readonly number[] = [0]): ProcessCost {
  const preload = `data:text/javascript,${encodeURIComponent(`import{createRequire}from'node:module';const require=createRequire('${ROOT}/');${TELL}`)}`;
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', preload, ...words], {
    ...{ cwd: ROOT, maxBuffer: 1 << 30, encoding: 'utf8' },
  });
  const elapsed = performance.now() - start;
  if (status === null || !expected.includes(status)) throw new Error(stderr);
  const told = /\n@(\[.*\])$/.exec(stderr)?.[1] ?? '[0,0]';
  const [processor = 0, memory = 0] = told.slice(1, -1).split(',').map(Number);
  return { elapsed, processor, memory };
}

/** Runs the command; what it finds in the forms is no failure. */
export function runScore(...words: readonly string[]): ProcessCost {
  return runNode([...SCORE, ...words], [0, 1]);
}

/** A folder with so many copies of a workbook. */
export function folderOf(workbook: string, count: number, folder: string): string {
  mkdirSync(folder);
  for (let index = 1; index <= count; index += 1) copyFileSync(workbook, join(folder, `${index}.xlsx`));
  return folder;
}
