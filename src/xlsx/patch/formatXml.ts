import type { CellFormat } from '../workbookFile';
import { opened, withAttributes } from '../xml/openTag';

/** The opening tag an element's text begins with. */
export function openTagOf(xml: string): string {
  return /^<[^>]*>/.exec(xml)?.[0] ?? '';
}

/** An attribute of an opening tag, as it is written there: entities stay. `undefined` where it has none of that name. */
export function attributeIn(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];
}

/** An element's text with attributes of its opening tag set. */
export function withAttributesOf(xml: string, changes: Readonly<Record<string, string | null>>): string {
  const tag = openTagOf(xml);
  return withAttributes(tag, changes) + xml.slice(tag.length);
}

/** A `<font>` with another weight or colour. Its children stand in the schema's order (ECMA-376 18.8.22). */
export function changedFont(font: string, { bold, fontColor }: CellFormat, prefix: string): string {
  let xml = font;
  if (bold !== undefined)
    xml = withChild(without(xml, 'b', prefix), bold ? `<${prefix}b/>` : '', () => true, prefix);
  if (fontColor === undefined) return xml;
  const color = fontColor === null ? '' : `<${prefix}color rgb="${argb(fontColor)}"/>`;
  const isAfterColor = (name: string) => ['name', 'family', 'charset', 'scheme'].includes(name);
  return withChild(without(xml, 'color', prefix), color, isAfterColor, prefix);
}

/** A plain fill of one colour. `~` stands for the prefix. */
export function fillXml(color: string): string {
  return `<~fill><~patternFill patternType="solid"><~fgColor rgb="${argb(color)}"/><~bgColor indexed="64"/></~patternFill></~fill>`;
}

/** An `<xf>` with another alignment. */
export function alignedXf(
  xf: string,
  { wrapText, horizontal, vertical }: CellFormat,
  prefix: string,
): string {
  const changes: Record<string, string | null> = {};
  if (wrapText !== undefined) changes['wrapText'] = wrapText ? '1' : null;
  if (horizontal !== undefined) changes['horizontal'] = horizontal;
  if (vertical !== undefined) changes['vertical'] = vertical;
  if (Object.keys(changes).length === 0) return xf;
  const stored = new RegExp(`<${prefix}alignment\\b[^>]*>`).exec(xf)?.[0];
  const applied = withAttributesOf(xf, { applyAlignment: '1' });
  if (stored !== undefined) return applied.replace(stored, () => withAttributes(stored, changes));
  const alignment = withAttributes(`<${prefix}alignment/>`, changes);
  return withChild(applied, alignment, () => true, prefix, 'xf');
}

function without(xml: string, child: string, prefix: string): string {
  return xml.replace(
    new RegExp(`<${prefix}${child}(\\s[^>]*)?/>|<${prefix}${child}(\\s[^>]*)?>\\s*</${prefix}${child}>`),
    '',
  );
}

/** Adds a child before the first one of which `isBefore` says so, or at the end. */
function withChild(
  xml: string,
  child: string,
  isBefore: (name: string) => boolean,
  prefix: string,
  parent = 'font',
): string {
  const tag = openTagOf(xml);
  if (child === '') return xml;
  if (tag.endsWith('/>')) return `${opened(tag)}${child}</${prefix}${parent}>`;
  const end = xml.lastIndexOf('</');
  const inner = [...xml.slice(tag.length, end).matchAll(/<([\w:.-]+)/g)];
  const next = inner.find(([, name = '']) => isBefore(name.replace(/^.*:/, '')));
  const place = next ? tag.length + next.index : end;
  return xml.slice(0, place) + child + xml.slice(place);
}

/** `FFRRGGBB` of `#RRGGBB`. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
