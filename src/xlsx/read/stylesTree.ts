import { parseXml, type XmlElement } from '../xml/xmlElement';

const KEPT: { readonly text: string; readonly tree: XmlElement }[] = [];
const MOST_KEPT = 4;
/** In characters. */
const LONGEST_KEPT = 500_000;

/**
 * The tree of a styles part. Forms sent in are mostly copies of one template, whose styles are the same to the last
 * character: the latest trees are kept.
 */
export function stylesTree(text: string, part: string): XmlElement {
  const known = KEPT.find((kept) => kept.text === text);
  if (known) return known.tree;
  const tree = parseXml(text, part);
  if (text.length <= LONGEST_KEPT) {
    KEPT.unshift({ text, tree });
    KEPT.length = Math.min(KEPT.length, MOST_KEPT);
  }
  return tree;
}
