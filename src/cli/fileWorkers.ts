import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Tinypool } from 'tinypool';
import { commandTexts } from '../locales/command';
import type { ScoreWorkbookOptions } from '../host/file/scoreWorkbook';
import { fileOutput, type FileOutput } from './fileOutput';
import type { FileResult } from './fileResult';
import { scoredOutput, type OutputTask } from './scoredOutput';

/** Whoever scores files. */
export interface FileWorkers {
  score(task: OutputTask): Promise<FileOutput>;
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
    return { score: (task) => scoredOutput(task, onSheet), close: () => Promise.resolve() };
  const { Tinypool: Pool } = await import('tinypool');
  const pool = new Pool({
    ...{ filename: WORKER, minThreads: count, maxThreads: count, runtime: 'worker_threads' },
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  return { score: (task) => scoredBy(pool, task), close: () => pool.destroy() };
}

async function scoredBy(pool: Tinypool, task: OutputTask): Promise<FileOutput> {
  const signal = AbortSignal.timeout(MINUTES * 60_000);
  try {
    // The worker is our own module: what it hands back is what `scoredOutput` returns.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- the pool types it as any
    const output: FileOutput = await pool.run(task, { signal });
    return output;
  } catch (error) {
    const { path } = task.found;
    const texts = commandTexts[task.command.locale];
    const code = error instanceof Error && 'code' in error ? error.code : '';
    const reason = signal.aborted
      ? texts.tookTooLong
      : code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? texts.outOfMemory
        : texts.unexpected(error instanceof Error ? error.message : String(error));
    const failed: FileResult = { kind: 'failed', file: path, at: path, reason };
    return fileOutput(failed, task.asked);
  }
}
