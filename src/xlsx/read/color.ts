import type { OpcPackage } from '../opc/opcPackage';
import { attributeOf, childOf, childrenOf, numberOf, type XmlElement } from '../xml/xmlElement';

/** What a file's colour references resolve against. */
export interface Palette {
  /** In the order of `theme="n"`: light 1, dark 1, light 2, dark 2, accents 1–6, hyperlink, followed hyperlink. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const OFFICE_THEME =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');
/** The theme part lists dark before light; `theme="n"` counts light first. */
const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(
  ' ',
);

/** Default palette of `indexed="n"` (ECMA-376 18.8.27). 64 and 65 are the system's own colours. */
const FIRST_EIGHT = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF'.split(' ');
const INDEXED = [
  ...FIRST_EIGHT,
  ...FIRST_EIGHT,
  ...'800000 008000 000080 808000 800080 008080 C0C0C0 808080'.split(' '),
  ...'9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF'.split(' '),
  ...'000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF'.split(' '),
  ...'00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99'.split(' '),
  ...'3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696'.split(' '),
  ...'003366 339966 003300 333300 993300 993366 333399 333333'.split(' '),
];

/** The palette of a workbook from its theme part and the `<colors>` of its styles; Office's defaults where missing. */
export function readPalette(
  pkg: OpcPackage,
  themePart: string | null,
  colors: XmlElement | undefined,
): Palette {
  const custom = childrenOf(childOf(colors, 'indexedColors'), 'rgbColor').map((color) =>
    (attributeOf(color, 'rgb') ?? '').slice(-6),
  );
  const theme = themePart !== null && pkg.has(themePart) ? themeColors(pkg.xml(themePart)) : OFFICE_THEME;
  return { theme, indexed: INDEXED.map((color, index) => custom[index] ?? color) };
}

function themeColors(theme: XmlElement): string[] {
  const scheme = childOf(childOf(theme, 'themeElements'), 'clrScheme');
  return THEME_ORDER.map((name, index) => {
    const color = childOf(scheme, name)?.children[0];
    const rgb = color && (attributeOf(color, 'lastClr') ?? attributeOf(color, 'val'));
    return rgb !== undefined && isRgb(rgb) ? rgb : (OFFICE_THEME[index] ?? '000000');
  });
}

/** A colour element (`rgb`, `theme` with `tint`, `indexed`, `auto`) as `#RRGGBB`; `null` means the default. */
export function resolveColor(element: XmlElement | undefined, palette: Palette): string | null {
  if (!element) return null;
  const rgb = attributeOf(element, 'rgb')?.slice(-6);
  const base =
    rgb ?? palette.theme[numberOf(element, 'theme', -1)] ?? palette.indexed[numberOf(element, 'indexed', -1)];
  if (base === undefined || !isRgb(base)) return null;
  return tinted(base, Math.max(-1, Math.min(1, numberOf(element, 'tint', 0))));
}

function isRgb(text: string): boolean {
  return /^[0-9A-Fa-f]{6}$/.test(text);
}

/** A colour between two, `share` of the first. */
export function mixColors(first: string, second: string, share: number): string {
  const [one, other] = [channels(first.slice(1)), channels(second.slice(1))];
  return hex(one.map((value, index) => value * share + (other[index] ?? 0) * (1 - share)));
}

/** A negative tint darkens, a positive one lightens, in HLS space (ECMA-376 18.8.19). */
function tinted(rgb: string, tint: number): string {
  const color = channels(rgb);
  if (tint === 0) return hex(color);
  const [red = 0, green = 0, blue = 0] = color.map((value) => value / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = high - low;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * light - 1));
  const newChroma = saturation * (1 - Math.abs(2 * wanted - 1));
  // Hue and saturation stay: each channel keeps its place between the lowest and the highest.
  const place = (value: number): number => (chroma === 0 ? 0.5 : (value - low) / chroma);
  return hex([red, green, blue].map((value) => (wanted + newChroma * (place(value) - 0.5)) * 255));
}

function channels(rgb: string): number[] {
  return [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
}

function hex(values: readonly number[]): string {
  const digits = values.map((value) =>
    Math.max(0, Math.min(255, Math.round(value)))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('').toUpperCase()}`;
}
