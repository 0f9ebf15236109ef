import { SaxesParser } from 'saxes';

/** An element of a manifest, with its prefix as written. */
export interface ManifestElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: ManifestElement[];
  text: string;
}

/**
 * A manifest as a tree below one nameless element.
 *
 * @throws Error for text that is not well-formed XML
 */
export function parseManifest(xml: string): ManifestElement {
  const top: ManifestElement = { name: '', attributes: {}, children: [], text: '' };
  const open: ManifestElement[] = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: ManifestElement = { name, attributes: { ...attributes }, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (piece) => {
    const element = open.at(-1);
    if (element) element.text += piece;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return top;
}

/** The element and all below it, in the order of the text. */
export function elementsBelow(element: ManifestElement): ManifestElement[] {
  return [element, ...element.children.flatMap(elementsBelow)];
}
