import { scoreFile, type FileTask } from './scoreFile';
import type { FileResult } from './fileResult';

/** What a worker does with a file: the very same as the command itself. */
export default function scoreTask(task: FileTask): Promise<FileResult> {
  return scoreFile(task);
}
