import { isSpreadsheetNamespace } from '../opc/namespaces';
import { WorkbookError } from '../workbookFile';
import { decodeCellText } from '../xml/cellText';
import { holdsForbidden, plainContent } from '../xml/plainContent';
import { attribute, scanXml, type XmlTag } from '../xml/scanXml';
import { isTrue } from '../xml/xmlElement';

/** The shared string table. */
export interface SharedStrings {
  /** By index: rich text runs joined, phonetic readings left out. */
  readonly texts: readonly string[];
  /** Of strings with runs that are struck out: the text without them, `''` where all of it is. */
  readonly unstruck: ReadonlyMap<number, string>;
}

export const NO_STRINGS: SharedStrings = { texts: [], unstruck: new Map() };

/** The texts of the shared string table. */
export function readSharedStrings(text: string, part: string): SharedStrings {
  try {
    const quick = quickStrings(text, part);
    if (quick) return quick;
  } catch (error) {
    // What is wrong with it, and where, the parser finds that reads the whole part.
    if (!(error instanceof WorkbookError)) throw error;
  }
  return parseStrings(text, part);
}

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const ROOT = /^\ufeff?(?:<\?xml [^<>]*\?>)?\s*<sst ([^<>]*)>/;
const PLAIN_STRING = /\s*<si><t(?: xml:space="preserve")?>([^<]*)<\/t><\/si>/y;

/** Strings as every common program writes them; `null` where that is not sure. Rich ones are given to the parser. */
function quickStrings(text: string, part: string): SharedStrings | null {
  const root = ROOT.exec(text);
  const isPlain =
    root?.[1]?.includes(`xmlns="${SPREADSHEET}"`) && !root[1].endsWith('/') && !root[1].includes('xmlns:');
  if (!root || !isPlain || holdsForbidden(text)) return null;
  const texts: string[] = [];
  const unstruck = new Map<number, string>();
  let at = root[0].length;
  for (;;) {
    PLAIN_STRING.lastIndex = at;
    const found = PLAIN_STRING.exec(text);
    if (found) {
      const content = plainContent(found[1] ?? '');
      if (content === null) return null;
      texts.push(decodeCellText(content));
      at = PLAIN_STRING.lastIndex;
      continue;
    }
    const next = text.indexOf('<', at);
    if (next === -1 || text.slice(at, next).trim() !== '') return null;
    if (text.startsWith('</sst>', next)) {
      return text.slice(next + 6).trim() === '' ? { texts, unstruck } : null;
    }
    const end = text.indexOf('</si>', next);
    if (!text.startsWith('<si>', next) || end === -1) return null;
    const one = text.slice(next, end + 5);
    const rich = parseStrings(`<sst xmlns="${SPREADSHEET}">${one}</sst>`, part);
    const [content] = rich.texts;
    if (content === undefined || rich.texts.length !== 1) return null;
    const kept = rich.unstruck.get(0);
    if (kept !== undefined) unstruck.set(texts.length, kept);
    texts.push(content);
    at = end + 5;
  }
}

function parseStrings(text: string, part: string): SharedStrings {
  const strings: string[] = [];
  const unstruck = new Map<number, string>();
  let current = '';
  let kept = '';
  let isStruck = false;
  let depth = 0;
  let phonetic = 0;
  let isText = false;
  scanXml(text, part, {
    open(tag) {
      depth++;
      if (!isSpreadsheetNamespace(tag.uri)) return;
      if (depth === 2) {
        current = '';
        kept = '';
      }
      if (tag.local === 'r') isStruck = false;
      else if (tag.local === 'strike' && phonetic === 0) isStruck = isStrikeOn(tag);
      if (tag.local === 'rPh') phonetic = depth;
      isText = tag.local === 't' && phonetic === 0;
    },
    text(run) {
      if (!isText) return;
      current += run;
      if (!isStruck) kept += run;
    },
    close(tag) {
      isText = false;
      if (phonetic === depth) phonetic = 0;
      if (tag.local === 'r') isStruck = false;
      if (depth === 2) {
        if (kept !== current) unstruck.set(strings.length, decodeCellText(kept));
        strings.push(decodeCellText(current));
      }
      depth--;
    },
  });
  return { texts: strings, unstruck };
}

/** `<strike/>` and `<strike val="1"/>` are on. */
export function isStrikeOn(tag: XmlTag): boolean {
  const value = attribute(tag, 'val');
  return value === undefined || isTrue(value);
}
