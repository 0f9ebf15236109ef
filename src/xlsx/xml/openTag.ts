import { escapeAttribute } from './cellText';

const ATTRIBUTE = /\s([^\s=/>"']+)\s*=\s*("[^"]*"|'[^']*')/g;

/**
 * An opening tag with attributes set (a text) or removed (`null`); those not named keep their spelling, order and
 * quotes, and one that already holds the wanted value is not touched. New ones are added at the end.
 *
 * @param tag well-formed, from `<` to `>` or `/>`
 */
export function withAttributes(tag: string, changes: Readonly<Record<string, string | null>>): string {
  const open = new Map(Object.entries(changes));
  const kept = tag.replace(ATTRIBUTE, (whole: string, name: string, quoted: string) => {
    const value = open.get(name);
    if (value === undefined) return whole;
    open.delete(name);
    if (value === null) return '';
    return quoted.slice(1, -1) === escapeAttribute(value) ? whole : ` ${name}="${escapeAttribute(value)}"`;
  });
  const added = [...open].flatMap(([name, value]) =>
    value === null ? [] : [` ${name}="${escapeAttribute(value)}"`],
  );
  const end = kept.endsWith('/>') ? '/>' : '>';
  const start = kept.slice(0, -end.length);
  const head = start.trimEnd();
  return head + added.join('') + start.slice(head.length) + end;
}

/** The opening tag of an element that may be self-closing, made to take content. */
export function opened(tag: string): string {
  return tag.endsWith('/>') ? `${tag.slice(0, -2).trimEnd()}>` : tag;
}
