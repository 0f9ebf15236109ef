import { SaxesParser } from 'saxes';

/** An XML element by local names: prefixes are the writer's choice and say nothing here. */
export interface RibbonElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly RibbonElement[];
  /** The element's own text, trimmed. */
  readonly text: string;
}

interface GrowingElement extends RibbonElement {
  readonly children: RibbonElement[];
  text: string;
}

/** The root element of a document. Throws when it is not well-formed XML. */
export function parseRibbonXml(source: string): RibbonElement {
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
export function descend(from: RibbonElement, ...names: readonly string[]): RibbonElement | null {
  let at: RibbonElement | null = from;
  for (const name of names) at = at?.children.find((child) => child.name === name) ?? null;
  return at;
}

/** The children of a name. */
export function childElements(element: RibbonElement, name: string): RibbonElement[] {
  return element.children.filter((child) => child.name === name);
}
