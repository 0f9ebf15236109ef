import { escapeXml } from '../../xml/cellText';
import { withAttributes } from '../../xml/openTag';
import type { TextSplices } from '../../xml/textSplices';
import { attributeOf, isTrue, type XmlElement } from '../../xml/xmlElement';

/** Lists that must not stand empty: they go with their last item. */
const LISTS: ReadonlySet<string> = new Set(
  `mergeCells hyperlinks protectedRanges ignoredErrors cellWatches smartTags scenarios scenario dataValidations
  rowBreaks conditionalFormattings sparklines sparklineGroups ext extLst`.split(/\s+/),
);
/** Elements that mean nothing without one of their children. */
const HOLDERS: Readonly<Record<string, string>> = { sparklineGroup: 'sparklines' };

/** Changes of elements of one part, collected so that lists are counted, or taken out, once all is known. */
export class ElementChanges {
  private readonly attributes = new Map<XmlElement, Readonly<Record<string, string | null>>>();
  private readonly contents = new Map<XmlElement, string>();
  private readonly going = new Set<XmlElement>();

  constructor(
    private readonly text: string,
    private readonly splices: TextSplices,
  ) {}

  set(element: XmlElement, attributes: Readonly<Record<string, string | null>>): void {
    const changed = Object.entries(attributes).filter(
      ([name, value]) => value !== (attributeOf(element, name) ?? null),
    );
    if (changed.length > 0)
      this.attributes.set(element, { ...this.attributes.get(element), ...Object.fromEntries(changed) });
  }

  /** Puts other text in place of what stands between the element's tags. */
  write(element: XmlElement, text: string): void {
    if (text !== element.text) this.contents.set(element, escapeXml(text));
  }

  remove(element: XmlElement): void {
    this.going.add(element);
  }

  /** Writes what was collected for an element and everything below it. */
  finish(root: XmlElement): void {
    this.make(root, this.settle(root));
  }

  /** Whether the element goes: by itself, or because nothing is left in it. */
  private settle(element: XmlElement): boolean {
    const gone = element.children.filter((child) => this.settle(child));
    const holder = HOLDERS[element.local];
    const isEmptied = LISTS.has(element.local) && gone.length > 0 && gone.length === element.children.length;
    const isVoid = holder !== undefined && gone.some((child) => child.local === holder);
    if (isEmptied || isVoid) this.going.add(element);
    else if (gone.length > 0) this.count(element, gone);
    return this.going.has(element);
  }

  private count(list: XmlElement, gone: readonly XmlElement[]): void {
    const left = list.children.filter((child) => !gone.includes(child));
    if (attributeOf(list, 'count') !== undefined) this.set(list, { count: `${left.length}` });
    const byHand = left.filter((child) => isTrue(attributeOf(child, 'man'))).length;
    if (attributeOf(list, 'manualBreakCount') !== undefined)
      this.set(list, { manualBreakCount: `${byHand}` });
  }

  private make(element: XmlElement, isGoing: boolean): void {
    if (isGoing) {
      this.splices.replace(element.start, element.end, '');
      return;
    }
    const attributes = this.attributes.get(element);
    if (attributes) {
      const tag = this.text.slice(element.start, element.contentStart);
      const changed = withAttributes(tag, attributes);
      if (changed !== tag) this.splices.replace(element.start, element.contentStart, changed);
    }
    const content = this.contents.get(element);
    if (content !== undefined) this.splices.replace(element.contentStart, element.contentEnd, content);
    for (const child of element.children) this.make(child, this.going.has(child));
  }
}
