import { WorkbookError } from '../workbookFile';
import { plainXml } from './plainXml';
import { scanXml, type XmlEvents, type XmlTag } from './scanXml';

/** An element of a part as a tree, with the offsets needed to change it in place. For small parts only. */
export interface XmlElement {
  readonly tag: XmlTag;
  readonly local: string;
  readonly namespace: string;
  /** Offset of `<`. */
  readonly start: number;
  /** After the opening tag's `>`. */
  readonly contentStart: number;
  /** Offset of the closing tag; the element's end if it closes itself. */
  readonly contentEnd: number;
  /** After the closing tag's `>`. */
  readonly end: number;
  readonly children: readonly XmlElement[];
  /** The character data directly in it. */
  readonly text: string;
}

interface Growing extends XmlElement {
  contentEnd: number;
  end: number;
  children: XmlElement[];
  text: string;
}

/** Builds trees from scan events; `done` is called with each finished outermost element. */
export function elementBuilder(done: (element: XmlElement) => void): XmlEvents {
  const open: Growing[] = [];
  return {
    open(tag, start, end) {
      const { local, uri: namespace } = tag;
      const children: XmlElement[] = [];
      open.push({
        tag,
        local,
        namespace,
        start,
        contentStart: end,
        contentEnd: end,
        end,
        children,
        text: '',
      });
    },
    text(run) {
      const current = open.at(-1);
      if (current) current.text += run;
    },
    close(_tag, start, end) {
      const element = open.pop();
      if (!element) return;
      element.contentEnd = start;
      element.end = end;
      const parent = open.at(-1);
      if (parent) parent.children.push(element);
      else done(element);
    },
  };
}

/** The root element of a part. */
export function parseXml(text: string, part: string): XmlElement {
  return plainXml(text) ?? parsedXml(text, part);
}

/** The same by a real parser alone, which also says what is damaged. Throws `WorkbookError`. */
export function parsedXml(text: string, part: string): XmlElement {
  let root: XmlElement | null = null;
  const builder = elementBuilder((element) => {
    root = element;
  });
  scanXml(text, part, builder);
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- set by the builder
  return root ?? fail(part);
}

function fail(part: string): never {
  throw new WorkbookError('broken', part);
}

/** The value of an attribute without a prefix. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  return element.tag.attributes[name]?.value;
}

/** The first child of that name in the element's own namespace: a part's prefix, or none, makes no difference. */
export function childOf(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((child) => child.local === local && child.namespace === element.namespace);
}

/** Children of that local name in the namespace of the element itself; none where there is no element. */
export function childrenOf(element: XmlElement | undefined, local: string): XmlElement[] {
  return (
    element?.children.filter((child) => child.local === local && child.namespace === element.namespace) ?? []
  );
}

/** The element and all below it, parents first. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* descendants(child);
}

/** `x:` for an element written with that prefix, else nothing: what its siblings must be written with. */
export function prefixOf(element: XmlElement): string {
  return element.tag.prefix === '' ? '' : `${element.tag.prefix}:`;
}

/** The schema's booleans: `1`, `true`, `on` and their opposites. */
export function booleanOf(element: XmlElement | undefined, name: string, missing: boolean): boolean {
  const value = element && attributeOf(element, name)?.trim();
  return value === undefined ? missing : isTrue(value);
}

/** Whether an attribute is on, in any of the spellings of the file format; left out, it is not. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** A number, or what stands for a missing or unreadable one. */
export function numberOf(element: XmlElement | undefined, name: string, missing: number): number {
  const value = element && attributeOf(element, name);
  const number = value === undefined || value.trim() === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : missing;
}
