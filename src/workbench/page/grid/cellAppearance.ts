import type { CellType } from '../../../grid/gridSnapshot';
import type { Border, CellStyle, DifferentialStyle } from '../../../xlsx/workbookFile';

/** The edges a cell draws itself; each edge between two cells is drawn once, by the upper or left one. */
export interface CellEdges {
  readonly left: Border | null;
  readonly top: Border | null;
  readonly right: Border | null;
  readonly bottom: Border | null;
}

export interface CellAppearance {
  /** Style properties of the cell's box, as CSS names and values. */
  readonly box: Readonly<Record<string, string>>;
  /** Style properties of the text within it. */
  readonly text: Readonly<Record<string, string>>;
}

/** CSS line styles of the borders a spreadsheet knows; the dash patterns are drawn as near as CSS can. */
const LINES: Readonly<Record<string, string>> = {
  hair: '1px dotted',
  dotted: '1px dotted',
  dashed: '1px dashed',
  dashDot: '1px dashed',
  dashDotDot: '1px dashed',
  medium: '2px solid',
  mediumDashed: '2px dashed',
  mediumDashDot: '2px dashed',
  mediumDashDotDot: '2px dashed',
  slantDashDot: '2px dashed',
  double: '3px double',
  thick: '3px solid',
};

const HORIZONTAL: Readonly<Record<string, string>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
  justify: 'justify',
  distributed: 'center',
  fill: 'left',
};

const VERTICAL: Readonly<Record<string, string>> = {
  top: 'flex-start',
  center: 'center',
  justify: 'flex-start',
  distributed: 'center',
};

/** Chinese fonts that machines without the named one fall back to, kind for kind. */
const FALLBACK = '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "WenQuanYi Micro Hei", sans-serif';
const SERIF_FALLBACK = 'SimSun, "Songti SC", "Noto Serif CJK SC", serif';
const INDENT_PX = 9;

function line(border: Border | null): string {
  if (!border) return '';
  return `${LINES[border.style] ?? '1px solid'} ${border.color ?? '#000000'}`;
}

function fontFamily(name: string): string {
  const clean = name.replaceAll(/["\\;{}]/g, '');
  return `"${clean}", ${/[宋仿楷]|Song|Sun|Times/i.test(clean) ? SERIF_FALLBACK : FALLBACK}`;
}

/** Where text goes when the style leaves it open: numbers right, truth values and errors in the middle, words left. */
export function alignmentOf(style: CellStyle, type: CellType): string {
  const asked = style.alignment.horizontal;
  const named = asked === null ? undefined : HORIZONTAL[asked];
  if (named) return named;
  if (type === 'number') return 'right';
  return type === 'boolean' || type === 'error' ? 'center' : 'left';
}

/** How a cell looks: its own format with a conditional format's fill and font laid over it. */
export function appearance(
  style: CellStyle,
  conditional: DifferentialStyle | null,
  type: CellType,
  edges: CellEdges,
): CellAppearance {
  const { font, alignment } = style;
  const align = alignmentOf(style, type);
  const fill = conditional?.fill ?? style.fill;
  const indent = alignment.indent * INDENT_PX;
  return {
    box: {
      'background-color': fill ?? '',
      'border-left': line(edges.left),
      'border-top': line(edges.top),
      'border-right': line(edges.right) || (fill ? `1px solid ${fill}` : ''),
      'border-bottom': line(edges.bottom) || (fill ? `1px solid ${fill}` : ''),
      'align-items': VERTICAL[alignment.vertical ?? ''] ?? 'flex-end',
      'justify-content': align === 'right' ? 'flex-end' : align === 'center' ? 'center' : 'flex-start',
    },
    text: {
      'font-family': fontFamily(font.name),
      'font-size': `${font.size}pt`,
      'font-weight': (conditional?.bold ?? font.bold) ? 'bold' : '',
      'font-style': font.italic ? 'italic' : '',
      'text-decoration': [font.underline ? 'underline' : '', font.strike ? 'line-through' : '']
        .join(' ')
        .trim(),
      color: conditional?.fontColor ?? font.color ?? '',
      'text-align': align,
      'white-space': alignment.wrapText ? 'pre-wrap' : 'pre',
      'padding-left': indent > 0 && align === 'left' ? `${indent}px` : '',
      'padding-right': indent > 0 && align === 'right' ? `${indent}px` : '',
    },
  };
}
