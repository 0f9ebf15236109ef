import { mayWrite, writeInto } from '../saveFile';

/**
 * Puts files into a folder where the browser lets the page; no file that is there is ever written over.
 *
 * @returns the names they got; `null` where the page may not write there
 */
export async function saveIntoFolder(
  folder: FileSystemDirectoryHandle | null,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<readonly string[] | null> {
  if (folder === null || !(await mayWrite(folder))) return null;
  const names: string[] = [];
  for (const [name, bytes] of files) {
    const free = await freeName(folder, name);
    await writeInto(await folder.getFileHandle(free, { create: true }), bytes);
    names.push(free);
  }
  return names;
}

async function freeName(folder: FileSystemDirectoryHandle, name: string): Promise<string> {
  const dot = name.lastIndexOf('.');
  const [base, end] = [name.slice(0, dot), name.slice(dot)];
  for (let count = 1; ; count += 1) {
    const tried = count === 1 ? name : `${base} (${count})${end}`;
    if (!(await exists(folder, tried))) return tried;
  }
}

async function exists(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    await folder.getFileHandle(name);
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return false;
    // Something of that name that is no file: it is taken.
    if (error instanceof DOMException && error.name === 'TypeMismatchError') return true;
    throw error;
  }
}
