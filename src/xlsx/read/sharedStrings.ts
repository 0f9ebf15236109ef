import { isSpreadsheetNamespace } from '../opc/namespaces';
import { decodeCellText } from '../xml/cellText';
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

export function readSharedStrings(text: string, part: string): SharedStrings {
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
