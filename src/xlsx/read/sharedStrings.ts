import { isSpreadsheetNamespace } from '../opc/namespaces';
import { decodeCellText } from '../xml/cellText';
import { scanXml } from '../xml/scanXml';

/** The texts of the shared string table by index: rich text runs joined, phonetic readings left out. */
export function readSharedStrings(text: string, part: string): string[] {
  const strings: string[] = [];
  let current = '';
  let depth = 0;
  let phonetic = 0;
  let isText = false;
  scanXml(text, part, {
    open(tag) {
      depth++;
      if (!isSpreadsheetNamespace(tag.uri)) return;
      if (depth === 2) current = '';
      if (tag.local === 'rPh') phonetic = depth;
      isText = tag.local === 't' && phonetic === 0;
    },
    text(run) {
      if (isText) current += run;
    },
    close() {
      isText = false;
      if (phonetic === depth) phonetic = 0;
      if (depth === 2) strings.push(decodeCellText(current));
      depth--;
    },
  });
  return strings;
}
