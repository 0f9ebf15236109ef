import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Tinypool } from 'tinypool';
import { commandTexts } from '../locales/command';
import { endingSignals } from './endingSignals';
import { fileOutput, type FileOutput } from './fileOutput';
import type { FileResult } from './fileResult';
import type { ScoringWatch } from './scoreFile';
import { scoredOutput, type OutputTask } from './scoredOutput';
import { Turns } from './turns';

/** Whoever scores files. */
export interface FileWorkers {
  /** `null`: the run is to end, and the file was not begun. */
  score(task: OutputTask, watch: Pick<ScoringWatch, 'onSheet'>): Promise<FileOutput | null>;
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
 * does it itself, and only then watches what becomes of a file.
 */
export async function fileWorkers(count: number): Promise<FileWorkers> {
  // Until all that was written is known to the journal. With workers this thread has next to nothing to do, and hears of a
  // signal at once; alone it hears of one between two sheets.
  const release = endingSignals.hold();
  if (count <= 1 || !existsSync(WORKER)) {
    const isToEnd = () => endingSignals.isEndingNow();
    return {
      score: async (task, { onSheet }) =>
        endingSignals.isEnding ? null : scoredOutput(task, { ...(onSheet ? { onSheet } : {}), isToEnd }),
      close: release,
    };
  }
  const { Tinypool: Pool } = await import('tinypool');
  const pool = new Pool({
    ...{ filename: WORKER, minThreads: count, maxThreads: count, runtime: 'worker_threads' },
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  // What waits for a worker waits here: the pool would begin it even when the run is to end.
  const turns = new Turns(count);
  return {
    score: (task) => turns.within(async () => (endingSignals.isEnding ? null : scoredBy(pool, task))),
    async close() {
      await pool.destroy();
      await release();
    },
  };
}

async function scoredBy(pool: Tinypool, task: OutputTask): Promise<FileOutput | null> {
  const signal = AbortSignal.timeout(MINUTES * 60_000);
  try {
    // The worker is our own module: what it hands back is what `scoredOutput` returns.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- the pool types it as any
    const output: FileOutput | null = await pool.run(task, { signal });
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
