import { useZipCodec } from '../xlsx/zip/codec';
import { NODE_ZIP_CODEC } from './nodeZipCodec';
import { scoreFile, type FileTask } from './scoreFile';
import type { FileResult } from './fileResult';

useZipCodec(NODE_ZIP_CODEC);

/** What a worker does with a file: the very same as the command itself. */
export default function scoreTask(task: FileTask): Promise<FileResult> {
  return scoreFile(task);
}
