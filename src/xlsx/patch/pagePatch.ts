import type { SheetOutline } from '../read/scanSheet';
import type { PageSetup } from '../workbookFile';
import { opened, withAttributes } from '../xml/openTag';
import type { TextSplices } from '../xml/textSplices';
import { childOf, prefixOf } from '../xml/xmlElement';
import { placeInWorksheet, worksheetPrefix } from './worksheetOrder';

/** Sets how a sheet is printed, but for its title rows: those are a defined name of the workbook. */
export function patchPage(outline: SheetOutline, text: string, page: PageSetup, splices: TextSplices): void {
  const { fit } = page;
  const attributes = {
    orientation: page.orientation,
    scale: page.scale === 100 ? null : `${page.scale}`,
    // 1 is what readers assume.
    fitToWidth: fit && fit.across !== 1 ? `${fit.across}` : null,
    fitToHeight: fit && fit.down !== 1 ? `${fit.down}` : null,
  };
  const setup = childNamed(outline, 'pageSetup');
  if (setup) {
    const tag = text.slice(setup.start, setup.contentStart);
    splices.replace(setup.start, setup.contentStart, withAttributes(tag, attributes));
  } else {
    const tag = withAttributes(`<${worksheetPrefix(outline)}pageSetup/>`, attributes);
    splices.insert(placeInWorksheet(outline, 'pageSetup'), tag);
  }
  patchFitting(outline, text, fit !== null, splices);
}

function patchFitting(outline: SheetOutline, text: string, isFitted: boolean, splices: TextSplices): void {
  const prefix = worksheetPrefix(outline);
  const wanted = { fitToPage: isFitted ? '1' : null };
  const fresh = isFitted ? `<${prefix}pageSetUpPr fitToPage="1"/>` : '';
  const properties = childNamed(outline, 'sheetPr');
  const own = childOf(properties, 'pageSetUpPr');
  if (own) {
    const tag = text.slice(own.start, own.contentStart);
    splices.replace(own.start, own.contentStart, withAttributes(tag, wanted));
  } else if (fresh === '') return;
  else if (!properties)
    splices.insert(placeInWorksheet(outline, 'sheetPr'), `<${prefix}sheetPr>${fresh}</${prefix}sheetPr>`);
  else if (properties.tag.isSelfClosing) {
    const tag = opened(text.slice(properties.start, properties.end));
    splices.replace(properties.start, properties.end, `${tag}${fresh}</${prefixOf(properties)}sheetPr>`);
  }
  // It is the last of the element's children.
  else splices.insert(properties.contentEnd, fresh);
}

function childNamed(outline: SheetOutline, local: string) {
  return outline.children.find((child) => child.local === local && child.namespace === outline.root.uri);
}
