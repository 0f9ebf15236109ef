import { createDecipheriv, createHash, timingSafeEqual } from 'node:crypto';
import { CFB } from '@e965/xlsx';
import { WorkbookError } from '../../../xlsx/workbookFile';
import { attributeOf, descendants, numberOf, parseXml, type XmlElement } from '../../../xlsx/xml/xmlElement';

/** What Excel encrypts with where a workbook is protected in parts only and nobody set a password for opening. */
const DEFAULT_PASSWORD = 'VelvetSweatshop';
/** More rounds than any program asks for would only cost time. */
const MOST_SPINS = 1_000_000;
const SEGMENT = 4096;

/**
 * The package inside an encrypted workbook ([MS-OFFCRYPTO] 2.3.4), if Excel's default password opens it; `null` where
 * somebody set a password of their own. Throws `WorkbookError` for a damaged file.
 */
export function decryptedPackage(bytes: Uint8Array): Uint8Array | null {
  const info = streamOf(bytes, 'EncryptionInfo');
  const packed = streamOf(bytes, 'EncryptedPackage');
  if (info.length < 8 || packed.length < 8) throw new WorkbookError('broken');
  const size = Number(packed.readBigUInt64LE(0));
  const isAgile = info.readUInt16LE(0) === 4 && info.readUInt16LE(2) === 4;
  try {
    const plain = isAgile ? agile(info.subarray(8), packed.subarray(8)) : standard(info, packed.subarray(8));
    return plain && plain.subarray(0, Math.min(size, plain.length));
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError('encrypted');
  }
}

function streamOf(bytes: Uint8Array, name: string): Buffer {
  try {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access -- the library has no types for it
    const content: unknown = CFB.find(CFB.read(Buffer.from(bytes), { type: 'buffer' }), name)?.content;
    if (content instanceof Uint8Array) return Buffer.from(content);
    if (Array.isArray(content)) return Buffer.from(content.map(Number));
  } catch {
    // Reported below.
  }
  throw new WorkbookError('encrypted');
}

/** One of the two places in which an agile encryption says how it was done. */
interface Scheme {
  readonly cipher: string;
  readonly hash: string;
  readonly salt: Buffer;
  readonly keyBytes: number;
  readonly blockBytes: number;
}

function agile(info: Buffer, packed: Buffer): Buffer | null {
  const elements = [...descendants(parseXml(info.toString('utf8').replace(/^\uFEFF/, ''), 'EncryptionInfo'))];
  const data = elements.find(({ local }) => local === 'keyData');
  const key = elements.find(({ local }) => local === 'encryptedKey');
  if (!data || !key) throw new WorkbookError('encrypted');
  const keyScheme = schemeOf(key);
  const spun = spin(keyScheme.hash, keyScheme.salt, Math.min(numberOf(key, 'spinCount', 0), MOST_SPINS));
  const decrypted = (block: readonly number[], name: string): Buffer =>
    decipher(
      keyScheme,
      fitted(digest(keyScheme.hash, spun, Buffer.from(block)), keyScheme.keyBytes),
      fitted(keyScheme.salt, keyScheme.blockBytes),
      base64(key, name),
    );
  const input = decrypted([0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79], 'encryptedVerifierHashInput');
  const told = decrypted([0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e], 'encryptedVerifierHashValue');
  const hash = digest(keyScheme.hash, input);
  if (!isSame(hash, told.subarray(0, hash.length))) return null;
  const secret = decrypted([0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6], 'encryptedKeyValue');
  const scheme = schemeOf(data);
  const segments: Buffer[] = [];
  for (let at = 0, index = 0; at < packed.length; at += SEGMENT, index += 1) {
    const number = Buffer.alloc(4);
    number.writeUInt32LE(index);
    const iv = fitted(digest(scheme.hash, scheme.salt, number), scheme.blockBytes);
    segments.push(
      decipher(scheme, secret.subarray(0, scheme.keyBytes), iv, packed.subarray(at, at + SEGMENT)),
    );
  }
  return Buffer.concat(segments);
}

function schemeOf(element: XmlElement): Scheme {
  const bits = numberOf(element, 'keyBits', 256);
  const mode = attributeOf(element, 'cipherChaining') === 'ChainingModeCFB' ? 'cfb' : 'cbc';
  return {
    cipher: `aes-${bits}-${mode}`,
    hash: (attributeOf(element, 'hashAlgorithm') ?? 'SHA512').replace('-', '').toLowerCase(),
    salt: base64(element, 'saltValue'),
    keyBytes: bits / 8,
    blockBytes: numberOf(element, 'blockSize', 16),
  };
}

function base64(element: XmlElement, name: string): Buffer {
  return Buffer.from(attributeOf(element, name) ?? '', 'base64');
}

/** Encryption as Office 2007 did it: AES-128 in ECB mode ([MS-OFFCRYPTO] 2.3.4.7 and 2.3.4.9). */
function standard(info: Buffer, packed: Buffer): Buffer | null {
  const headerSize = info.readUInt32LE(8);
  const keyBytes = info.readUInt32LE(12 + 16) / 8;
  const verifier = 12 + headerSize;
  const saltSize = info.readUInt32LE(verifier);
  const salt = info.subarray(verifier + 4, verifier + 4 + saltSize);
  const input = info.subarray(verifier + 4 + saltSize, verifier + 4 + saltSize + 16);
  const value = info.subarray(verifier + 24 + saltSize, verifier + 24 + saltSize + 32);
  const hash = digest('sha1', spin('sha1', salt, 50_000), Buffer.alloc(4));
  const mixed = Buffer.alloc(64, 0x36).map((byte, index) => byte ^ (hash[index] ?? 0));
  const key = digest('sha1', mixed).subarray(0, keyBytes);
  const scheme = { cipher: `aes-${keyBytes * 8}-ecb` };
  const expected = digest('sha1', decipher(scheme, key, null, input));
  if (!isSame(expected, decipher(scheme, key, null, value).subarray(0, expected.length))) return null;
  return decipher(scheme, key, null, packed.subarray(0, packed.length - (packed.length % 16)));
}

function spin(hash: string, salt: Buffer, count: number): Buffer {
  let spun = digest(hash, salt, Buffer.from(DEFAULT_PASSWORD, 'utf16le'));
  const number = Buffer.alloc(4);
  for (let round = 0; round < count; round += 1) {
    number.writeUInt32LE(round);
    spun = digest(hash, number, spun);
  }
  return spun;
}

function digest(hash: string, ...parts: readonly Uint8Array[]): Buffer {
  const sum = createHash(hash);
  for (const part of parts) sum.update(part);
  return sum.digest();
}

/** Cut, or filled up as the specification has it. */
function fitted(bytes: Buffer, length: number): Buffer {
  return bytes.length >= length
    ? bytes.subarray(0, length)
    : Buffer.concat([bytes, Buffer.alloc(length - bytes.length, 0x36)]);
}

function decipher(
  { cipher }: Pick<Scheme, 'cipher'>,
  key: Uint8Array,
  iv: Uint8Array | null,
  data: Uint8Array,
): Buffer {
  const made = createDecipheriv(cipher, key, iv);
  made.setAutoPadding(false);
  return Buffer.concat([made.update(data), made.final()]);
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
