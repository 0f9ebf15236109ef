import { WorkbookError } from '../workbookFile';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** How files begin that E-SafeNet, TSD and their like have scrambled. */
const CIPHERED = ['b\u0014#e', '%TSD-Header-###%', 'E-SafeNet', 'DRMONE', 'SCDSA'].map((text) =>
  [...text].map((letter) => letter.charCodeAt(0)),
);
/** Second byte of the BOF record of Excel 2, 3, 4 and 5 ([MS-XLS] 2.4.21), which stood without a container. */
const BIFF_VERSIONS = [0x00, 0x02, 0x04, 0x08];

/** Lets only zips through; anything else is named as precisely as its first bytes allow. */
export function requireZip(bytes: Uint8Array): void {
  if (startsWith(bytes, [0x50, 0x4b])) return;
  if (startsWith(bytes, OLE)) throw new WorkbookError(kindOfContainer(bytes));
  if (bytes[0] === 0x09 && BIFF_VERSIONS.includes(bytes[1] ?? -1) && bytes[3] === 0x00)
    throw new WorkbookError('old-xls');
  if (bytes.length === 0) throw new WorkbookError('empty');
  if (CIPHERED.some((mark) => startsWith(bytes, mark))) throw new WorkbookError('ciphered');
  if (isWebPage(bytes)) throw new WorkbookError('web-page');
  throw new WorkbookError('not-a-workbook');
}

function isWebPage(bytes: Uint8Array): boolean {
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, 1024)).trimStart().toLowerCase();
  return (
    head.startsWith('<') && ['<html', '<!doctype html', '<table', '<head'].some((tag) => head.includes(tag))
  );
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/**
 * Office keeps an encrypted workbook in a stream of its own name ([MS-OFFCRYPTO] 2.3.4.4), and one of Excel 5 to 2003 in
 * another ([MS-XLS] 2.1.2). What has neither is a document, or anything else that was kept that way.
 */
function kindOfContainer(bytes: Uint8Array): 'encrypted' | 'old-xls' | 'broken' | 'unsupported' {
  if (namesStream(bytes, 'EncryptedPackage')) return 'encrypted';
  if (namesStream(bytes, 'Workbook') || namesStream(bytes, 'Book')) return 'old-xls';
  // Cut off before anything tells what it was.
  return bytes.length < HEADER_SIZE ? 'broken' : 'unsupported';
}

/** Bytes of a container's header ([MS-CFB] 2.2); nothing is kept before its end. */
const HEADER_SIZE = 512;

/** Whether a name stands anywhere as directories have it: in UTF-16LE. */
function namesStream(bytes: Uint8Array, stream: string): boolean {
  const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = name;
  let at = bytes.indexOf(first);
  while (at !== -1) {
    const start = at;
    if (name.every((byte, index) => bytes[start + index] === byte)) return true;
    at = bytes.indexOf(first, at + 1);
  }
  return false;
}
