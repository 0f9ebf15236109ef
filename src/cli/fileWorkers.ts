import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Tinypool } from 'tinypool';
import { commandTexts } from '../locales/command';
import type { ScoreWorkbookOptions } from '../host/file/scoreWorkbook';
import type { FileResult } from './fileResult';
import { scoreFile, type FileTask } from './scoreFile';

/** Whoever scores files. */
export interface FileWorkers {
  score(task: FileTask): Promise<FileResult>;
  close(): Promise<void>;
}

/** Stands beside the built command; absent where that runs from its sources. */
const WORKER = join(__dirname, 'scoreWorker.js');
/** A worker that needs more is stopped, and its file named: the others are scored all the same. */
const MEGABYTES = 768;
/** No workbook takes this long; whatever does is given up. */
const MINUTES = 5;

/**
 * Workers that score files at the same time, each within its own memory; with one, or without built code, the command
 * does it itself.
 *
 * @param onSheet told how far a file is that the command scores itself
 */
export async function fileWorkers(
  count: number,
  onSheet: ScoreWorkbookOptions['onSheet'],
): Promise<FileWorkers> {
  if (count <= 1 || !existsSync(WORKER))
    return { score: (task) => scoreFile(task, onSheet), close: () => Promise.resolve() };
  const { Tinypool: Pool } = await import('tinypool');
  const pool = new Pool({
    ...{ filename: WORKER, minThreads: count, maxThreads: count, runtime: 'worker_threads' },
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  return { score: (task) => scoredBy(pool, task), close: () => pool.destroy() };
}

async function scoredBy(pool: Tinypool, task: FileTask): Promise<FileResult> {
  const signal = AbortSignal.timeout(MINUTES * 60_000);
  try {
    // The worker is our own module: what it hands back is what `scoreFile` returns.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- the pool types it as any
    const result: FileResult = await pool.run(task, { signal });
    return result;
  } catch (error) {
    const { path } = task.found;
    const texts = commandTexts[task.command.locale];
    const code = error instanceof Error && 'code' in error ? error.code : '';
    const reason = signal.aborted
      ? texts.tookTooLong
      : code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? texts.outOfMemory
        : texts.unexpected(error instanceof Error ? error.message : String(error));
    return { kind: 'failed', file: path, at: path, reason };
  }
}
