/** A file that a person has chosen or dropped. */
export interface PickedFile {
  readonly name: string;
  /** Its way from the folder that was chosen, with `/`; the name alone where no folder was. */
  readonly path: string;
  read(): Promise<Uint8Array>;
  /** Where the browser lets the page write into the file itself; else `null`. */
  readonly handle: FileSystemFileHandle | null;
}

/** Whether two picks are one file. Where the browser cannot tell, those of one name are. */
export async function isSameFile(one: PickedFile, other: PickedFile): Promise<boolean> {
  if (one.path !== other.path || one.name !== other.name) return false;
  return one.handle === null || other.handle === null || (await one.handle.isSameEntry(other.handle));
}

/** Whether two picks are one file for certain. */
export async function isOneEntry(one: PickedFile, other: PickedFile): Promise<boolean> {
  if (one === other || one.handle === null || other.handle === null) return one === other;
  return one.handle.isSameEntry(other.handle);
}

const WORKBOOKS: FilePickerType = {
  description: 'Excel (.xlsx, .xlsm)',
  accept: {
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
    'application/vnd.ms-excel.sheet.macroEnabled.12': ['.xlsm'],
  },
};

/** Asks for workbooks. None where the person gives up. */
export async function pickWorkbooks(): Promise<readonly PickedFile[]> {
  if (!window.showOpenFilePicker) return (await filesFromInput(false)).map(plainFile);
  try {
    const handles = await window.showOpenFilePicker({ multiple: true, types: [WORKBOOKS] });
    return handles.map((handle) => ofHandle(handle, handle.name));
  } catch (error) {
    if (isGivenUp(error)) return [];
    throw error;
  }
}

/** A folder that was chosen: all files in it and below, and the place to write into where the browser lets one. */
export interface PickedFolder {
  readonly name: string;
  readonly files: readonly PickedFile[];
  readonly handle: FileSystemDirectoryHandle | null;
}

/** Asks for a folder; `null` where the person gives up. */
export async function pickFolder(): Promise<PickedFolder | null> {
  if (!window.showDirectoryPicker) return folderFromInput();
  try {
    return await folderOf(await window.showDirectoryPicker({ mode: 'read' }));
  } catch (error) {
    if (isGivenUp(error)) return null;
    throw error;
  }
}

/** What was dropped: files, and folders with all that is in them. To be called while the drop is being handled. */
export async function droppedFiles(transfer: DataTransfer): Promise<{
  readonly files: readonly PickedFile[];
  readonly folder: PickedFolder | null;
}> {
  const plain = [...transfer.files];
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  // All at once: what was dropped is out of reach once this function has waited for anything.
  const asked = items.map((item) => item.getAsFileSystemHandle?.() ?? Promise.resolve(null));
  const handles = await Promise.all(asked.map((one) => one.catch(() => null)));
  const files: PickedFile[] = [];
  const folders: PickedFolder[] = [];
  for (const [index, handle] of handles.entries()) {
    const file = plain[index];
    if (handle instanceof FileSystemDirectoryHandle) folders.push(await folderOf(handle));
    else if (handle instanceof FileSystemFileHandle) files.push(ofHandle(handle, handle.name));
    else if (file) files.push(plainFile(file));
  }
  return { files, folder: asOne(folders) };
}

/** Several folders as one that holds them, in which nothing can be written; `null` where there is none. */
function asOne(folders: readonly PickedFolder[]): PickedFolder | null {
  const [first = null] = folders;
  if (folders.length < 2) return first;
  const files = folders.flatMap(({ name, files }) =>
    files.map((file) => ({ ...file, path: `${name}/${file.path}` })),
  );
  return { name: folders.map(({ name }) => name).join('、'), files, handle: null };
}

/** Whether a person has closed the dialog without choosing. */
function isGivenUp(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

function ofHandle(handle: FileSystemFileHandle, path: string): PickedFile {
  return {
    ...{ name: handle.name, path, handle },
    read: async () => new Uint8Array(await (await handle.getFile()).arrayBuffer()),
  };
}

function plainFile(file: File): PickedFile {
  return {
    ...{ name: file.name, path: file.webkitRelativePath || file.name, handle: null },
    read: async () => new Uint8Array(await file.arrayBuffer()),
  };
}

async function folderOf(handle: FileSystemDirectoryHandle): Promise<PickedFolder> {
  const files: PickedFile[] = [];
  const walk = async (folder: FileSystemDirectoryHandle, way: string): Promise<void> => {
    for await (const entry of folder.values()) {
      const path = `${way}${entry.name}`;
      if (entry instanceof FileSystemDirectoryHandle) await walk(entry, `${path}/`);
      else if (entry instanceof FileSystemFileHandle) files.push(ofHandle(entry, path));
    }
  };
  await walk(handle, '');
  return { name: handle.name, files: inOrder(files), handle };
}

async function folderFromInput(): Promise<PickedFolder | null> {
  const files = (await filesFromInput(true)).map(plainFile);
  const [first] = files;
  if (!first) return null;
  const name = first.path.split('/')[0] ?? '';
  const below = files.map((file) => ({ ...file, path: file.path.slice(name.length + 1) }));
  return { name, files: inOrder(below), handle: null };
}

function inOrder(files: readonly PickedFile[]): readonly PickedFile[] {
  const { compare } = new Intl.Collator('zh-CN', { numeric: true });
  return [...files].sort((one, other) => compare(one.path, other.path));
}

function filesFromInput(isFolder: boolean): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.webkitdirectory = isFolder;
  if (!isFolder) input.accept = '.xlsx,.xlsm';
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
