import { builtInFormatId } from '../read/builtInFormats';
import { stylesTree } from '../read/stylesTree';
import { numberFormats } from '../read/styleTable';
import type { CellFormat, DifferentialStyle } from '../workbookFile';
import { escapeAttribute } from '../xml/cellText';
import { appendContent, placeInOrder } from '../xml/insertChild';
import { opened, withAttributes } from '../xml/openTag';
import { TextSplices } from '../xml/textSplices';
import { attributeOf, childOf, childrenOf, parseXml, prefixOf, type XmlElement } from '../xml/xmlElement';
import { alignedXf, argb, attributeIn, changedFont, fillXml, openTagOf, withAttributesOf } from './formatXml';

/** Children of `<styleSheet>` in the schema's order (ECMA-376 18.8.39). */
const ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/** What cell formats refer to, for a styles part that has none: one default of each, as Excel itself needs. */
const DEFAULTS: Readonly<Record<string, readonly string[]>> = {
  fonts: ['<~font><~sz val="11"/><~name val="Calibri"/></~font>'],
  fills: [
    '<~fill><~patternFill patternType="none"/></~fill>',
    '<~fill><~patternFill patternType="gray125"/></~fill>',
  ],
  borders: ['<~border><~left/><~right/><~top/><~bottom/><~diagonal/></~border>'],
  cellStyleXfs: ['<~xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<~xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
};

export const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></styleSheet>';

/** First id a file may define a format under; those below are Excel's own. */
const FIRST_CUSTOM_FORMAT = 164;

/** Adds formats to a styles part. Nothing is ever changed or removed: other cells refer to entries by their index. */
export class StyleSheetEditor {
  private readonly text: string;
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly added = new Map<string, string[]>();
  private readonly formatIds: Map<string, number>;
  private readonly xfs: string[];
  /** Index by what an xf says, in whatever order it says it. */
  private readonly xfIndex = new Map<string, number>();
  private readonly dxfs: string[];

  constructor(
    private readonly original: string,
    part: string,
  ) {
    const text = original;
    const root = stylesTree(text, part);
    const { tag, start, end } = root;
    const isClosed = tag.isSelfClosing;
    this.text = isClosed ? `${text.slice(0, start)}${opened(text.slice(start, end))}</${tag.name}>` : text;
    this.root = isClosed ? parseXml(this.text, part) : root;
    this.prefix = prefixOf(this.root);
    this.formatIds = new Map([...numberFormats(this.root)].map(([id, code]) => [code, id]));
    this.xfs = this.entries('cellXfs', 'xf');
    this.dxfs = this.entries('dxfs', 'dxf');
    this.xfs.forEach((xf, index) => {
      const key = this.xfKey(xf);
      if (!this.xfIndex.has(key)) this.xfIndex.set(key, index);
    });
  }

  /** The index of a cell format that is like another but for its number format. */
  withNumberFormat(style: number, code: string): number {
    const base = this.xf(style);
    const openTag = openTagOf(base);
    const formatId = `${this.formatId(code)}`;
    const changes = { numFmtId: formatId, applyNumberFormat: '1' };
    return this.indexOf(withAttributes(openTag, changes) + base.slice(openTag.length));
  }

  /** The index of a cell format that is like another but for some of its font, fill and alignment. */
  withFormat(style: number, format: CellFormat): number {
    const base = this.xf(style);
    const changes: Record<string, string> = {};
    if (format.bold !== undefined || format.fontColor !== undefined) {
      const fontId = Number(attributeIn(openTagOf(base), 'fontId') ?? 0);
      const font = changedFont(
        this.items('fonts', 'font')[fontId] ?? this.prefixed('<~font/>'),
        format,
        this.prefix,
      );
      changes['fontId'] = `${this.indexIn('fonts', 'font', font)}`;
      changes['applyFont'] = '1';
    }
    if (format.fill !== undefined) {
      // The first fill is always none.
      const fillId =
        format.fill === null ? 0 : this.indexIn('fills', 'fill', this.prefixed(fillXml(format.fill)));
      changes['fillId'] = `${fillId}`;
      changes['applyFill'] = '1';
    }
    return this.indexOf(alignedXf(withAttributesOf(base, changes), format, this.prefix));
  }

  private xf(style: number): string {
    if (this.xfs.length === 0) this.addDefaults();
    return this.xfs[style] ?? this.xfs[0] ?? '';
  }

  private indexOf(xf: string): number {
    const key = this.xfKey(xf);
    const known = this.xfIndex.get(key);
    if (known !== undefined) return known;
    this.xfs.push(xf);
    this.xfIndex.set(key, this.xfs.length - 1);
    this.add('cellXfs', xf);
    return this.xfs.length - 1;
  }

  /** The index of a differential format for conditional formats; one written the same way is used again. */
  differential(style: DifferentialStyle): number {
    const dxf = this.prefixed(differentialXml(style));
    const known = this.dxfs.indexOf(dxf);
    if (known !== -1) return known;
    this.dxfs.push(dxf);
    this.add('dxfs', dxf);
    return this.dxfs.length - 1;
  }

  /** The part with everything added. */
  finish(): string {
    if (this.added.size === 0) return this.original;
    const splices = new TextSplices();
    for (const name of ORDER) {
      const items = this.added.get(name);
      if (items) this.writeSection(splices, name, items);
    }
    return splices.apply(this.text);
  }

  private writeSection(splices: TextSplices, name: string, items: readonly string[]): void {
    const section = childOf(this.root, name);
    if (!section) {
      const place = placeInOrder(
        this.root.children,
        this.root.namespace,
        ORDER,
        name,
        this.root.contentStart,
      );
      const tag = this.prefix + name;
      splices.insert(place, `<${tag} count="${items.length}">${items.join('')}</${tag}>`);
      return;
    }
    const openTag = this.text.slice(section.start, section.contentStart);
    const count =
      attributeOf(section, 'count') === undefined ? null : `${section.children.length + items.length}`;
    const counted = withAttributes(openTag, { count });
    if (section.tag.isSelfClosing) {
      splices.replace(
        section.start,
        section.end,
        `${opened(counted)}${items.join('')}</${section.tag.name}>`,
      );
      return;
    }
    splices.replace(section.start, section.contentStart, counted);
    appendContent(splices, this.text, section, items.join(''));
  }

  private addDefaults(): void {
    for (const [name, items] of Object.entries(DEFAULTS))
      if (childrenOf(this.root, name).every((section) => section.children.length === 0))
        for (const item of items) this.add(name, this.prefixed(item));
    this.xfs.push(...(this.added.get('cellXfs') ?? []));
  }

  private formatId(code: string): number {
    const builtIn = builtInFormatId(code);
    // A file may give a built-in id another meaning.
    const isBuiltIn = builtIn !== null && ![...this.formatIds.values()].includes(builtIn);
    const known = isBuiltIn ? builtIn : this.formatIds.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...this.formatIds.values()) + 1;
    this.formatIds.set(code, id);
    this.add('numFmts', `<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  private add(section: string, item: string): void {
    this.added.set(section, [...(this.added.get(section) ?? []), item]);
  }

  /** What a section holds, with what was added to it. */
  private items(section: string, item: string): readonly string[] {
    return [...this.entries(section, item), ...(this.added.get(section) ?? [])];
  }

  /** The index of an entry written just so, added if there is none. */
  private indexIn(section: string, item: string, xml: string): number {
    const items = this.items(section, item);
    const known = items.indexOf(xml);
    if (known !== -1) return known;
    this.add(section, xml);
    return items.length;
  }

  private entries(section: string, item: string): string[] {
    const found = childrenOf(childOf(this.root, section), item);
    return found.map((element) => this.text.slice(element.start, element.end));
  }

  private prefixed(xml: string): string {
    return xml.replaceAll('~', this.prefix);
  }

  /** `applyNumberFormat` is on unless said otherwise: a format that leaves it out is the same format. */
  private xfKey(xf: string): string {
    const openTag = /^<[^>]*>/.exec(xf)?.[0] ?? '';
    const attributes = [...openTag.matchAll(/\s([^\s=/>"']+)\s*=\s*("[^"]*"|'[^']*')/g)]
      .map(([, name = '', value = '']) => `${name}=${value.slice(1, -1)}`)
      .filter((attribute) => attribute !== 'applyNumberFormat=1' && attribute !== 'applyNumberFormat=true')
      .sort();
    const content = openTag.endsWith('/>') ? '' : xf.slice(openTag.length, xf.lastIndexOf('</'));
    return [...attributes, content].join('\n');
  }
}

function differentialXml({ fill, fontColor, bold }: DifferentialStyle): string {
  const weight = bold === null ? '' : bold ? '<~b/>' : '<~b val="0"/>';
  const color = fontColor === null ? '' : `<~color rgb="${argb(fontColor)}"/>`;
  const font = weight + color === '' ? '' : `<~font>${weight}${color}</~font>`;
  const pattern = fill === null ? '' : `<~patternFill><~bgColor rgb="${argb(fill)}"/></~patternFill>`;
  return `<~dxf>${font}${pattern === '' ? '' : `<~fill>${pattern}</~fill>`}</~dxf>`;
}
