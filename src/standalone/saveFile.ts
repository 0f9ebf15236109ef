import { download } from '../workbench/page/openWorkbook';
import type { PickedFile } from './pickedFile';

/** How a workbook was saved. */
export type Saved =
  /** Into the file it was opened from. */
  | 'same-file'
  /** Among the browser's downloads: it does not let pages write into files, or was told not to. */
  | 'downloaded'
  /** Among the downloads, because the file has been changed by another program since it was opened. */
  | 'changed-elsewhere';

/**
 * Writes a workbook back into its file where the browser can and the person lets it; else it is downloaded. A file that
 * was changed since it was opened is never written over.
 *
 * @param opened when the file was last changed as it was opened or saved last; milliseconds since 1970
 */
export async function saveFile(
  { name, handle }: Pick<PickedFile, 'name' | 'handle'>,
  bytes: Uint8Array,
  opened: number | null,
): Promise<Saved> {
  if (handle === null || !(await mayWrite(handle))) {
    download(bytes, name);
    return 'downloaded';
  }
  if (opened !== null && (await lastChanged(handle)) !== opened) {
    download(bytes, name);
    return 'changed-elsewhere';
  }
  await writeInto(handle, bytes);
  return 'same-file';
}

/** Puts bytes in the place of what a file holds: all of them, or none where it fails. */
export async function writeInto(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const stream = await handle.createWritable();
  try {
    await stream.write(new Uint8Array(bytes));
  } catch (error) {
    await stream.abort();
    throw error;
  }
  // Only now what stood there is replaced.
  await stream.close();
}

/** When a file was last changed; `null` where that cannot be told. */
export async function lastChanged(handle: FileSystemFileHandle | null): Promise<number | null> {
  try {
    return handle === null ? null : (await handle.getFile()).lastModified;
  } catch {
    return null;
  }
}

/** Whether the person lets the page write; asked at most once a file. */
export async function mayWrite(handle: FileSystemHandle): Promise<boolean> {
  try {
    return (await handle.requestPermission?.({ mode: 'readwrite' })) === 'granted';
  } catch {
    return false;
  }
}
