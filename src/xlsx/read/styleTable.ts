import type { OpcPackage } from '../opc/opcPackage';
import { PLAIN_STYLE } from '../plainStyle';
import type { Border, CellStyle, DifferentialStyle } from '../workbookFile';
import { attributeOf, booleanOf, childOf, childrenOf, numberOf, type XmlElement } from '../xml/xmlElement';
import { builtInFormat } from './builtInFormats';
import { stylesTree } from './stylesTree';
import { mixColors, readPalette, resolveColor, type Palette } from './color';

export interface StyleTable {
  /** By the `s` of a cell. Never empty: index 0 is the default format. */
  readonly cells: readonly CellStyle[];
  /** By the `dxfId` of a conditional format. */
  readonly differentials: readonly DifferentialStyle[];
}

/** What a workbook that says nothing of its formats means. */
const PLAIN: CellStyle = { ...PLAIN_STYLE, font: { ...PLAIN_STYLE.font, name: 'Calibri' } };

/** Share of the pattern's own colour in what the eye sees of it. */
const PATTERN_DENSITY: Readonly<Record<string, number>> = {
  solid: 1,
  darkGray: 0.75,
  mediumGray: 0.5,
  lightGray: 0.25,
  gray125: 0.125,
  gray0625: 0.0625,
};
const HATCH_DENSITY = 0.5;

/** Resolves every cell format of the styles part, and the formats that conditional formats lay over cells. */
export function readStyles(pkg: OpcPackage, stylesPart: string | null, themePart: string | null): StyleTable {
  if (stylesPart === null) return { cells: [PLAIN], differentials: [] };
  // Forms sent in are mostly copies of one template: their styles are the same to the last character.
  const theme = themePart !== null && pkg.has(themePart) ? pkg.text(themePart).text : '';
  const { text } = pkg.text(stylesPart);
  const known = KEPT.find((kept) => kept.text === text && kept.theme === theme);
  if (known) return known.table;
  const table = resolvedStyles(pkg, stylesPart, themePart);
  if (text.length + theme.length <= LONGEST_KEPT) {
    KEPT.unshift({ text, theme, table });
    KEPT.length = Math.min(KEPT.length, MOST_KEPT);
  }
  return table;
}

const KEPT: { readonly text: string; readonly theme: string; readonly table: StyleTable }[] = [];
const MOST_KEPT = 4;
/** In characters. */
const LONGEST_KEPT = 500_000;

function resolvedStyles(pkg: OpcPackage, stylesPart: string, themePart: string | null): StyleTable {
  const root = stylesTree(pkg.text(stylesPart).text, stylesPart);
  const palette = readPalette(pkg, themePart, childOf(root, 'colors'));
  const codes = numberFormats(root);
  const fonts = childrenOf(childOf(root, 'fonts'), 'font').map((font) => fontOf(font, palette));
  const fills = childrenOf(childOf(root, 'fills'), 'fill').map((fill) => fillOf(fill, palette));
  const borders = childrenOf(childOf(root, 'borders'), 'border').map((border) => bordersOf(border, palette));
  const cells = childrenOf(childOf(root, 'cellXfs'), 'xf').map((xf): CellStyle => {
    const formatId = numberOf(xf, 'numFmtId', 0);
    return {
      numberFormat: codes.get(formatId) ?? builtInFormat(formatId),
      font: fonts[numberOf(xf, 'fontId', 0)] ?? PLAIN.font,
      fill: fills[numberOf(xf, 'fillId', 0)] ?? null,
      border: borders[numberOf(xf, 'borderId', 0)] ?? PLAIN.border,
      alignment: alignmentOf(childOf(xf, 'alignment')),
      locked: booleanOf(childOf(xf, 'protection'), 'locked', true),
    };
  });
  const differentials = childrenOf(childOf(root, 'dxfs'), 'dxf').map((dxf) => differentialOf(dxf, palette));
  return { cells: cells.length === 0 ? [PLAIN] : cells, differentials };
}

/** The codes a styles part spells out, by id. */
export function numberFormats(root: XmlElement): Map<number, string> {
  const formats = childrenOf(childOf(root, 'numFmts'), 'numFmt');
  return new Map(
    formats.map((format) => [
      numberOf(format, 'numFmtId', -1),
      attributeOf(format, 'formatCode') ?? 'General',
    ]),
  );
}

function fontOf(font: XmlElement, palette: Palette): CellStyle['font'] {
  const name = childOf(font, 'name');
  const underline = childOf(font, 'u');
  return {
    name: (name && attributeOf(name, 'val')) ?? PLAIN.font.name,
    size: numberOf(childOf(font, 'sz'), 'val', PLAIN.font.size),
    bold: isOn(font, 'b') ?? false,
    italic: isOn(font, 'i') ?? false,
    underline: underline !== undefined && attributeOf(underline, 'val') !== 'none',
    strike: isOn(font, 'strike') ?? false,
    color: resolveColor(childOf(font, 'color'), palette),
  };
}

/** `<b/>` and `<b val="1"/>` are on; without the element nothing is said. */
function isOn(font: XmlElement, name: string): boolean | null {
  const element = childOf(font, name);
  return element ? booleanOf(element, 'val', true) : null;
}

function fillOf(fill: XmlElement, palette: Palette): string | null {
  const gradient = childOf(fill, 'gradientFill');
  // One colour must stand for the run of colours.
  if (gradient) return resolveColor(childOf(childOf(gradient, 'stop'), 'color'), palette);
  const pattern = childOf(fill, 'patternFill');
  const kind = (pattern && attributeOf(pattern, 'patternType')) ?? 'none';
  if (kind === 'none') return null;
  const own = resolveColor(childOf(pattern, 'fgColor'), palette) ?? '#000000';
  const density = PATTERN_DENSITY[kind] ?? HATCH_DENSITY;
  if (density === 1) return own;
  return mixColors(own, resolveColor(childOf(pattern, 'bgColor'), palette) ?? '#FFFFFF', density);
}

function bordersOf(border: XmlElement, palette: Palette): CellStyle['border'] {
  const edge = (...names: readonly string[]): Border | null => {
    const element = names.map((name) => childOf(border, name)).find((found) => found !== undefined);
    const style = element && attributeOf(element, 'style');
    if (style === undefined || style === 'none') return null;
    return { style, color: resolveColor(childOf(element, 'color'), palette) };
  };
  // Strict files name the sides by the direction of writing.
  return {
    left: edge('left', 'start'),
    right: edge('right', 'end'),
    top: edge('top'),
    bottom: edge('bottom'),
  };
}

function alignmentOf(alignment: XmlElement | undefined): CellStyle['alignment'] {
  return {
    horizontal: (alignment && attributeOf(alignment, 'horizontal')) ?? null,
    vertical: (alignment && attributeOf(alignment, 'vertical')) ?? null,
    wrapText: booleanOf(alignment, 'wrapText', false),
    indent: numberOf(alignment, 'indent', 0),
  };
}

function differentialOf(dxf: XmlElement, palette: Palette): DifferentialStyle {
  const font = childOf(dxf, 'font');
  const pattern = childOf(childOf(dxf, 'fill'), 'patternFill');
  const isNone = pattern !== undefined && attributeOf(pattern, 'patternType') === 'none';
  return {
    // Unlike a cell's, a differential solid fill shows its background colour.
    fill: isNone ? null : resolveColor(childOf(pattern, 'bgColor') ?? childOf(pattern, 'fgColor'), palette),
    fontColor: resolveColor(childOf(font, 'color'), palette),
    bold: font ? isOn(font, 'b') : null,
  };
}
