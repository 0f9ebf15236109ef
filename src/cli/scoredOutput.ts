import { fileOutput, type AskedOutput, type FileOutput } from './fileOutput';
import { scoreFile, type FileTask, type ScoringWatch } from './scoreFile';

/** A file to be scored, and what is to be printed, counted and kept of it. */
export interface OutputTask extends FileTask {
  readonly asked: AskedOutput;
}

/** Scores one file and makes of the result what was asked for. Never throws over the file. `null`: it was to end. */
export async function scoredOutput(
  { asked, ...task }: OutputTask,
  watch?: ScoringWatch,
): Promise<FileOutput | null> {
  const result = await scoreFile(task, watch);
  return result && fileOutput(result, asked);
}
