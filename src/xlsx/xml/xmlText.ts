import { WorkbookError } from '../workbookFile';

export type XmlEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A part's text with its byte order mark, if any, as the first character, so that encoding it again loses nothing. */
export interface XmlText {
  readonly text: string;
  readonly encoding: XmlEncoding;
}

/** Office writes UTF-8 and reads UTF-16 too; any other encoding is `broken`. */
export function decodeXml(bytes: Uint8Array, part: string): XmlText {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    const declared = /^\uFEFF?<\?xml[^>]*?encoding\s*=\s*["']([^"']*)/.exec(text.slice(0, 200))?.[1];
    if (declared === undefined || /^(utf-?8|us-ascii|utf-?16(le|be)?)$/i.test(declared))
      return { text, encoding };
  } catch {
    // Reported below.
  }
  throw new WorkbookError('broken', part);
}

/** The bytes of a text in the encoding it came in. */
export function encodeXml({ text, encoding }: XmlText): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++)
    view.setUint16(index * 2, text.charCodeAt(index), encoding === 'utf-16le');
  return bytes;
}

/** By byte order mark, or by the zero byte beside the first `<` (XML 1.0, appendix F). */
function encodingOf(bytes: Uint8Array): XmlEncoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
