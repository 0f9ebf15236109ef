import type { CellFormat, CellPatch, CellStyle } from '../../xlsx/workbookFile';

/** A cell's style with a part of its format changed. */
export function formatted(style: CellStyle, format: CellFormat): CellStyle {
  const { font, alignment } = style;
  const { bold = font.bold, fontColor = font.color, fill = style.fill } = format;
  const { wrapText = alignment.wrapText } = format;
  const { horizontal = alignment.horizontal, vertical = alignment.vertical } = format;
  return {
    ...style,
    fill,
    font: { ...font, bold, color: fontColor },
    alignment: { ...alignment, wrapText, horizontal, vertical },
  };
}

/** What must be said for a style to become another one, beside its number format. `null` when nothing. */
export function formatPatch(
  now: CellStyle,
  before: CellStyle,
  styles: readonly CellStyle[],
): CellPatch['format'] | null {
  if (now === before) return null;
  if (restOf(now) === restOf(before)) {
    const changes = differences(now, before);
    return Object.keys(changes).length === 0 ? null : changes;
  }
  // Borders and fonts cannot be made anew: another cell of the file has them.
  const rest = restOf(now);
  const same = styles.findIndex((style) => JSON.stringify(style) === JSON.stringify(now));
  const like = same === -1 ? styles.findIndex((style) => restOf(style) === rest) : same;
  const start = styles[like];
  if (!start) throw new Error('a cell format that no cell of the file has');
  return { like, ...differences(now, start) };
}

/** The parts of a style that `CellFormat` does not speak of; the number format has its own place in a patch. */
function restOf({ font, alignment, border, locked }: CellStyle): string {
  const { name, size, italic, underline, strike } = font;
  return JSON.stringify([name, size, italic, underline, strike, alignment.indent, border, locked]);
}

function differences(now: CellStyle, before: CellStyle): CellFormat {
  const changes: { -readonly [Name in keyof CellFormat]: CellFormat[Name] } = {};
  if (now.font.bold !== before.font.bold) changes.bold = now.font.bold;
  if (now.font.color !== before.font.color) changes.fontColor = now.font.color;
  if (now.fill !== before.fill) changes.fill = now.fill;
  if (now.alignment.wrapText !== before.alignment.wrapText) changes.wrapText = now.alignment.wrapText;
  if (now.alignment.horizontal !== before.alignment.horizontal) changes.horizontal = now.alignment.horizontal;
  if (now.alignment.vertical !== before.alignment.vertical) changes.vertical = now.alignment.vertical;
  return changes;
}
