import { formatArea, parseArea } from '../../core/grid/cellAddress';
import { withAttributes } from '../xml/openTag';
import { TextSplices } from '../xml/textSplices';
import { attributeOf } from '../xml/xmlElement';
import { patchConditionalFormats } from './conditionalFormatPatch';
import { patchRows } from './patchRows';
import { indexSheet, type SheetIndex, type SheetToPatch } from './sheetIndex';

/** A worksheet part's text with its patch; whatever is not concerned keeps its very characters. */
export function patchSheet(sheet: SheetToPatch): string {
  const index = indexSheet(sheet);
  const splices = new TextSplices();
  patchRows(sheet, index, splices);
  extendDimension(sheet, index, splices);
  patchConditionalFormats(index.outline, sheet.patch, sheet.styles, splices);
  return splices.apply(sheet.text);
}

/** The used range a part declares must hold every cell of it; it is not made smaller, nor written where it was not. */
function extendDimension(sheet: SheetToPatch, index: SheetIndex, splices: TextSplices): void {
  const { outline } = index;
  const element = outline.children.find((child) => child.local === 'dimension');
  const area = element && parseArea(attributeOf(element, 'ref') ?? '');
  const added = sheet.changes.filter((change) => change.before === null);
  if (!element || !area || added.length === 0) return;
  const rows = added.map((change) => change.row);
  const columns = added.map((change) => change.column);
  // An empty sheet says A1 although A1 holds nothing.
  const ref = formatArea({
    top: Math.min(area.top, ...rows),
    left: Math.min(area.left, ...columns),
    bottom: Math.max(area.bottom, ...rows),
    right: Math.max(area.right, ...columns),
  });
  if (ref === formatArea(area)) return;
  const tag = sheet.text.slice(element.start, element.contentStart);
  splices.replace(element.start, element.contentStart, withAttributes(tag, { ref }));
}
