import { formatArea, parseArea } from '../../grid/cellAddress';
import { withAttributes } from '../xml/openTag';
import { TextSplices } from '../xml/textSplices';
import { attributeOf } from '../xml/xmlElement';
import { patchColumns } from './columnPatch';
import { patchConditionalFormats } from './conditionalFormatPatch';
import { patchValidations } from './dataValidationPatch';
import { patchFilter } from './filterPatch';
import { patchMerges } from './mergePatch';
import { patchPage } from './pagePatch';
import { patchPanes } from './panePatch';
import { patchRows } from './patchRows';
import { indexSheet, type SheetIndex, type SheetToPatch } from './sheetIndex';

/** A worksheet part's text with its patch; whatever is not concerned keeps its very characters. */
export function patchSheet(sheet: SheetToPatch): string {
  const index = indexSheet(sheet);
  const splices = new TextSplices();
  patchRows(sheet, index, splices);
  extendDimension(sheet, index, splices);
  patchConditionalFormats(index.outline, sheet.patch, sheet.styles, splices);
  if (sheet.patch.validations) patchValidations(index.outline, sheet.text, sheet.patch.validations, splices);
  patchLayout(sheet, index, splices);
  return splices.apply(sheet.text);
}

function patchLayout({ text, patch }: SheetToPatch, { outline }: SheetIndex, splices: TextSplices): void {
  const { columnWidths = [], frozen, autoFilter, page, merges } = patch.layout ?? {};
  patchColumns(outline, text, columnWidths, splices);
  if (frozen !== undefined) patchPanes(outline, text, frozen, splices);
  if (autoFilter !== undefined) patchFilter(outline, autoFilter, splices);
  if (merges) patchMerges(outline, merges, splices);
  if (page) patchPage(outline, text, page, splices);
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
