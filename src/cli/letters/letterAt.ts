import { strFromU8, unzipSync } from 'fflate';
import { LETTER_CREATOR } from '../../letters/letterDocument';
import { FileAccessError, readBytes } from '../fileAccess';

/** What stands where a letter is to be written: nothing, an earlier letter of ours, or what is somebody else's. */
export async function letterAt(path: string): Promise<'nothing' | 'ours' | 'foreign'> {
  try {
    const parts = unzipSync(await readBytes(path), { filter: ({ name }) => name === 'docProps/core.xml' });
    const core = parts['docProps/core.xml'];
    return core && strFromU8(core).includes(`<dc:creator>${LETTER_CREATOR}</dc:creator>`)
      ? 'ours'
      : 'foreign';
  } catch (error) {
    return error instanceof FileAccessError && error.code === 'not-found' ? 'nothing' : 'foreign';
  }
}
