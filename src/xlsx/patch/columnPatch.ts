import type { SheetOutline } from '../read/scanSheet';
import type { ColumnWidth } from '../workbookFile';
import { withAttributes } from '../xml/openTag';
import type { TextSplices } from '../xml/textSplices';
import { childrenOf, numberOf } from '../xml/xmlElement';
import { placeInWorksheet, worksheetPrefix } from './worksheetOrder';

/** Columns that one `<col>` speaks of, one-based as there; `tag` is what it says besides. */
interface Segment {
  readonly min: number;
  readonly max: number;
  readonly tag: string;
}

/** Sets widths of columns. A `<col>` that speaks of more columns than are set is cut into pieces. */
export function patchColumns(
  outline: SheetOutline,
  text: string,
  widths: readonly ColumnWidth[],
  splices: TextSplices,
): void {
  if (widths.length === 0) return;
  const prefix = worksheetPrefix(outline);
  const cols = outline.children.find(
    (child) => child.local === 'cols' && child.namespace === outline.root.uri,
  );
  const stored = childrenOf(cols, 'col').map((col): Segment => {
    const min = numberOf(col, 'min', 1);
    return { min, max: numberOf(col, 'max', min), tag: text.slice(col.start, col.contentStart) };
  });
  const segments = widths.reduce(
    (all, width) => withWidth(all, width, `<${prefix}col min="1" max="1"/>`),
    stored,
  );
  const xml = segments
    .map(({ min, max, tag }) => withAttributes(tag, { min: `${min}`, max: `${max}` }))
    .join('');
  if (cols) splices.replace(cols.start, cols.end, `<${cols.tag.name}>${xml}</${cols.tag.name}>`);
  else splices.insert(placeInWorksheet(outline, 'cols'), `<${prefix}cols>${xml}</${prefix}cols>`);
}

function withWidth(
  segments: readonly Segment[],
  { first, last, width }: ColumnWidth,
  fresh: string,
): Segment[] {
  const [from, to] = [first + 1, last + 1];
  const attributes = { width: `${width}`, customWidth: '1', hidden: null, bestFit: null };
  const result: Segment[] = [];
  let next = from;
  for (const segment of [...segments].sort((one, other) => one.min - other.min)) {
    if (segment.max < from || segment.min > to) {
      result.push(segment);
      continue;
    }
    if (segment.min < from) result.push({ ...segment, max: from - 1 });
    const start = Math.max(segment.min, from);
    const end = Math.min(segment.max, to);
    if (start > next) result.push({ min: next, max: start - 1, tag: withAttributes(fresh, attributes) });
    result.push({ min: start, max: end, tag: withAttributes(segment.tag, attributes) });
    next = end + 1;
    if (segment.max > to) result.push({ ...segment, min: to + 1 });
  }
  if (next <= to) result.push({ min: next, max: to, tag: withAttributes(fresh, attributes) });
  return result.sort((one, other) => one.min - other.min);
}
