import { PLAIN_PAGE, type DefinedName, type FrozenPanes, type PageSetup } from '../workbookFile';
import { attributeOf, booleanOf, childOf, numberOf, type XmlElement } from '../xml/xmlElement';

export const PRINT_TITLES = '_xlnm.Print_Titles';
/** Whole rows within a list of references: `表!$A:$B,表!$1:$2`. */
export const TITLE_ROWS = /\$?([0-9]{1,7}):\$?([0-9]{1,7})$/;

/** Panes that are merely split can be scrolled and do not count. */
export function frozenPanes(views: XmlElement | undefined): FrozenPanes | null {
  const pane = childOf(childOf(views, 'sheetView'), 'pane');
  const state = pane && attributeOf(pane, 'state');
  if (state !== 'frozen' && state !== 'frozenSplit') return null;
  return { rows: numberOf(pane, 'ySplit', 0), columns: numberOf(pane, 'xSplit', 0) };
}

/** @param child finds one of the worksheet's children */
export function pageSetup(
  child: (local: string) => XmlElement | undefined,
  sheet: string,
  names: readonly DefinedName[],
): PageSetup {
  const setup = child('pageSetup');
  const isFitted = booleanOf(childOf(child('sheetPr'), 'pageSetUpPr'), 'fitToPage', false);
  return {
    orientation: (setup && attributeOf(setup, 'orientation')) === 'landscape' ? 'landscape' : 'portrait',
    scale: numberOf(setup, 'scale', PLAIN_PAGE.scale),
    fit: isFitted
      ? { across: numberOf(setup, 'fitToWidth', 1), down: numberOf(setup, 'fitToHeight', 1) }
      : null,
    titleRows: titleRows(sheet, names),
  };
}

function titleRows(sheet: string, names: readonly DefinedName[]): PageSetup['titleRows'] {
  const titles = names.find((entry) => entry.name === PRINT_TITLES && entry.sheet === sheet);
  // Within quotes a sheet's name may hold commas.
  const parts = titles?.formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  for (const part of parts) {
    const match = TITLE_ROWS.exec(part);
    if (match) return { first: Number(match[1]) - 1, last: Number(match[2]) - 1 };
  }
  return null;
}
