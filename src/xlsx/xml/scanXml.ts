import { SaxesParser, type SaxesTagNS } from 'saxes';
import { WorkbookError } from '../workbookFile';

export type XmlTag = SaxesTagNS;

/** What a scan tells. Offsets are into the scanned text: of a tag's `<` and of the character after its `>`. */
export interface XmlEvents {
  open(tag: XmlTag, start: number, end: number): void;
  /** Character data with entities resolved; CDATA too. One run may come in several pieces. */
  text(text: string): void;
  /** For a self-closing tag start and end are both its end. */
  close(tag: XmlTag, start: number, end: number): void;
}

/** Deeper than any spreadsheet part; namespaces are looked up through the open elements, so depth costs time. */
const DEEPEST = 200;

/**
 * Scans a whole part, strictly and with namespaces. Anything not well-formed, and any document type declaration
 * (which no part may have, and which opens the door to entity bombs), is `broken` with the part's name.
 */
export function scanXml(text: string, part: string, events: XmlEvents): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  parser.on('error', () => {
    throw new WorkbookError('broken', part);
  });
  parser.on('doctype', () => {
    throw new WorkbookError('broken', part);
  });
  parser.on('opentag', (tag) => {
    if (++depth > DEEPEST) throw new WorkbookError('broken', part);
    // An attribute's value can't hold `<`, so the nearest one begins this tag.
    events.open(tag, text.lastIndexOf('<', parser.position - 1), parser.position);
  });
  parser.on('closetag', (tag) => {
    depth--;
    const end = parser.position;
    events.close(tag, tag.isSelfClosing ? end : text.lastIndexOf('<', end - 1), end);
  });
  parser.on('text', (run) => events.text(run));
  parser.on('cdata', (run) => events.text(run));
  parser.write(text).close();
}

/** The value of an attribute without a prefix. */
export function attribute(
  tag: { readonly attributes: Readonly<Record<string, { readonly value: string }>> },
  name: string,
): string | undefined {
  return tag.attributes[name]?.value;
}
