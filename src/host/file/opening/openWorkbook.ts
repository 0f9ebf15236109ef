import { readWorkbook } from '../../../xlsx/readWorkbook';
import { WorkbookError, type WorkbookFile } from '../../../xlsx/workbookFile';

/** A workbook as it lay in a file, and what opening it took. */
export interface OpenedWorkbook {
  readonly file: WorkbookFile;
  /**
   * `legacy`: of the binary format before 2007, which is read and never written; `default-password`: encrypted with the
   * password that Excel itself sets where nobody set one; a copy of it is not.
   */
  readonly kind: 'current' | 'legacy' | 'default-password';
}

/** Opens whatever can be read of a file. What that takes beside the usual is only loaded for files that need it. */
export async function openWorkbook(bytes: Uint8Array): Promise<OpenedWorkbook> {
  try {
    return { file: readWorkbook(bytes), kind: 'current' };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    if (error.code === 'old-xls') {
      const { readLegacyWorkbook } = await import('./legacyWorkbook');
      return { file: readLegacyWorkbook(bytes), kind: 'legacy' };
    }
    if (error.code !== 'encrypted') throw error;
    const { decryptedPackage } = await import('./decryptedPackage');
    const plain = decryptedPackage(bytes);
    if (plain === null) throw error;
    return { file: readWorkbook(plain), kind: 'default-password' };
  }
}
