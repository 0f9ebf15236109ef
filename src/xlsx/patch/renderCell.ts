import { formatCell } from '../../grid/cellAddress';
import type { CellScalar, CellType } from '../../grid/gridSnapshot';
import type { StoredCell } from '../read/scanSheet';
import type { ContentPatch } from '../workbookFile';
import { encodeCellText, escapeXml, hasLooseEdges } from '../xml/cellText';
import { opened, withAttributes } from '../xml/openTag';

/** New content; `keep` never comes here. */
type NewContent = Exclude<ContentPatch, { kind: 'keep' }>;

interface Rendered {
  /** The `t` attribute; `null` for numbers and nothing. */
  readonly type: string | null;
  readonly xml: string;
}

/** A cell the sheet did not store. */
export function newCell(
  place: { readonly row: number; readonly column: number },
  content: ContentPatch,
  style: number,
  prefix: string,
): string {
  const { type, xml } = content.kind === 'keep' ? NOTHING : render(content, prefix, '');
  const tag = withAttributes(`<${prefix}c>`, {
    r: formatCell(place),
    s: style === 0 ? null : `${style}`,
    t: type,
  });
  return xml === '' ? `${tag.slice(0, -1)}/>` : `${tag}${xml}</${prefix}c>`;
}

/** A stored cell with other content. Its attributes and extensions stay; a `result` keeps the formula's very text. */
export function changedCell(
  text: string,
  cell: StoredCell,
  content: NewContent,
  prefix: string,
  attributes: Readonly<Record<string, string | null>>,
  formula: string,
): string {
  const rendered = render(content, prefix, formula);
  const isNumberSaid = rendered.type === null && cell.tag.attributes['t']?.value === 'n';
  const openTag = withAttributes(text.slice(cell.start, cell.contentStart), {
    ...attributes,
    t: isNumberSaid ? 'n' : rendered.type,
    // Metadata tells of a dynamic array's formula (cm) and of a rich value (vm) that are no more.
    ...(content.kind === 'result' ? {} : { cm: null }),
    vm: null,
  });
  const extension = cell.extension ? text.slice(cell.extension.start, cell.extension.end) : '';
  const inner = rendered.xml + extension;
  if (inner === '' && cell.tag.isSelfClosing) return openTag;
  return `${opened(openTag)}${inner}</${cell.tag.name}>`;
}

/** A formula of a cell's own, in place of a share in another's; whether it is always calculated (`ca`) stays. */
export function ownFormula(cell: StoredCell, formula: string, prefix: string): string {
  const always = cell.formula?.tag.attributes['ca']?.value;
  return `<${prefix}f${always === undefined ? '' : ` ca="${always}"`}>${formulaText(formula)}</${prefix}f>`;
}

/** A formula as parts store it: without `=`. */
export function formulaText(formula: string): string {
  return escapeXml(formula.replace(/^=/, ''));
}

const NOTHING: Rendered = { type: null, xml: '' };

function render(content: NewContent, prefix: string, keptFormula: string): Rendered {
  if (content.kind === 'value') {
    if (typeof content.value !== 'string') return renderValue(content.value, typeOf(content.value), prefix);
    const text = `<${prefix}t${spaceAttribute(content.value)}>${encodeCellText(content.value)}</${prefix}t>`;
    return { type: 'inlineStr', xml: `<${prefix}is>${text}</${prefix}is>` };
  }
  const formula =
    content.kind === 'result' ? keptFormula : `<${prefix}f>${formulaText(content.formula)}</${prefix}f>`;
  const { type, xml } = renderValue(content.value, content.type, prefix);
  return { type, xml: formula + xml };
}

function typeOf(value: Exclude<CellScalar, string>): CellType {
  if (value === null) return 'empty';
  return typeof value === 'number' ? 'number' : 'boolean';
}

/** A value in `<v>`; texts are those of formula results (`str`). */
function renderValue(value: CellScalar, type: CellType, prefix: string): Rendered {
  if (value === null || type === 'empty') return NOTHING;
  const tag = `${prefix}v`;
  if (typeof value === 'boolean') return { type: 'b', xml: `<${tag}>${value ? 1 : 0}</${tag}>` };
  // The shortest text that reads back as the same number; minus zero is zero to Excel.
  if (typeof value === 'number') return { type: null, xml: `<${tag}>${value === 0 ? 0 : value}</${tag}>` };
  if (type === 'error') return { type: 'e', xml: `<${tag}>${escapeXml(value)}</${tag}>` };
  return { type: 'str', xml: `<${tag}${spaceAttribute(value)}>${encodeCellText(value)}</${tag}>` };
}

function spaceAttribute(text: string): string {
  return hasLooseEdges(text) ? ' xml:space="preserve"' : '';
}
