import { SaxesParser } from 'saxes';

/** An XML element by local names: prefixes are the writer's choice and say nothing here. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The element's own text, trimmed. */
  readonly text: string;
}

interface GrowingElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** The root element of a document. Throws when it is not well-formed XML. */
export function parseXml(source: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const root: GrowingElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(
      Object.values(tag.attributes).map((attribute) => [attribute.local, attribute.value]),
    );
    const element: GrowingElement = { name: tag.local, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text = (element.text + text).trim();
  });
  parser.on('closetag', () => void open.pop());
  parser.write(source).close();
  const [first] = root.children;
  if (!first) throw new Error('no root element');
  return first;
}

/** The element reached by going down through first children of these names, or `null`. */
export function descend(from: XmlElement, ...names: readonly string[]): XmlElement | null {
  let at: XmlElement | null = from;
  for (const name of names) at = at?.children.find((child) => child.name === name) ?? null;
  return at;
}

/** The children of a name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}
