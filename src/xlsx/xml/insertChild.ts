import { opened } from './openTag';
import type { TextSplices } from './textSplices';
import type { XmlElement } from './xmlElement';

type Container = Pick<XmlElement, 'tag' | 'start' | 'contentStart' | 'contentEnd' | 'end'>;

/** Adds content at an element's end, opening it first if it closes itself. At most once per self-closing element. */
export function appendContent(splices: TextSplices, text: string, element: Container, content: string): void {
  if (!element.tag.isSelfClosing) {
    splices.insert(element.contentEnd, content);
    return;
  }
  const openTag = opened(text.slice(element.start, element.contentStart));
  splices.replace(element.start, element.end, `${openTag}${content}</${element.tag.name}>`);
}

/**
 * Where a new child goes among children whose order the schema fixes: after the last one that comes before it or is
 * of its own kind. Children the order doesn't name are no landmarks.
 *
 * @param start where it goes when nothing comes before it: the parent's `contentStart`
 */
export function placeInOrder(
  children: readonly XmlElement[],
  namespace: string,
  order: readonly string[],
  local: string,
  start: number,
): number {
  const before = order.slice(0, order.indexOf(local) + 1);
  const last = children
    .filter((child) => child.namespace === namespace && before.includes(child.local))
    .at(-1);
  return last?.end ?? start;
}
