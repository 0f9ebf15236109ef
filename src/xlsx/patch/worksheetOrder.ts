import type { SheetOutline } from '../read/scanSheet';
import { placeInOrder } from '../xml/insertChild';

/** Children of `<worksheet>` in the schema's order (ECMA-376 18.3.1.99). */
const ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

/** Where a new child of a worksheet goes. */
export function placeInWorksheet({ children, root, sheetData }: SheetOutline, local: string): number {
  return placeInOrder(children, root.uri, ORDER, local, children[0]?.start ?? sheetData.start);
}

/** `x:` or nothing: what a worksheet's children are written with. */
export function worksheetPrefix({ root }: SheetOutline): string {
  return root.prefix === '' ? '' : `${root.prefix}:`;
}
