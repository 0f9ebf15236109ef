import { isSpreadsheetNamespace } from '../../opc/namespaces';
import type { SheetOutline } from '../../read/scanSheet';
import { followRows, type FollowedRows } from '../../rows/followRows';
import { movedRule } from '../../rows/movedRule';
import { shiftedRow, type RowShift } from '../../rows/rowShift';
import type { TextSplices } from '../../xml/textSplices';
import { attributeOf, childrenOf, descendants, type XmlElement } from '../../xml/xmlElement';
import { areasIn, isMergedArea, movedList } from './areaList';
import { ElementChanges } from './elementChanges';
import { isAnchor, moveAnchor } from './moveAnchor';
import { movePane } from './movePane';

/** Elements with a place in one attribute, which go when it does. */
const PLACED: Readonly<Record<string, string>> = {
  mergeCell: 'ref',
  hyperlink: 'ref',
  autoFilter: 'ref',
  sortState: 'ref',
  sortCondition: 'ref',
  protectedRange: 'sqref',
  ignoredError: 'sqref',
  cellWatch: 'r',
  inputCells: 'r',
  cellSmartTags: 'r',
};
/** Elements with formulas in attributes: of form controls. */
const FORMULA_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  controlPr: ['linkedCell', 'listFillRange'],
  cfvo: ['val'],
};

/** Lets everything of a worksheet part beside its cells follow rows that moved, on this sheet or on another. */
export function moveAroundCells(
  { children }: SheetOutline,
  text: string,
  isMoving: boolean,
  rows: FollowedRows,
  splices: TextSplices,
): void {
  const changes = new ElementChanges(text, splices);
  for (const child of children) {
    if (child.local === 'sheetData' || child.local === 'dimension') continue;
    const handled = new Set<XmlElement>();
    for (const element of descendants(child)) {
      if (isRule(element)) moveRule(element, isMoving, rows, changes, handled);
      if (isMoving) movePlaced(element, rows.shift, changes);
      for (const name of FORMULA_ATTRIBUTES[element.local] ?? []) {
        const formula = attributeOf(element, name);
        if (formula !== undefined) changes.set(element, { [name]: followRows(formula, rows) });
      }
    }
    for (const element of descendants(child))
      if (isExtensionFormula(element) && !handled.has(element))
        changes.write(element, followRows(element.text, rows));
    changes.finish(child);
  }
}

/** A conditional format, a data validation, or whatever an extension places by an element of its own. */
function isRule(element: XmlElement): boolean {
  const { local, namespace } = element;
  if (isSpreadsheetNamespace(namespace) && (local === 'conditionalFormatting' || local === 'dataValidation'))
    return true;
  return placeElement(element) !== undefined;
}

function placeElement(element: XmlElement): XmlElement | undefined {
  return element.children.find(
    ({ local, namespace }) => local === 'sqref' && namespace !== element.namespace,
  );
}

function isExtensionFormula({ local, namespace }: XmlElement): boolean {
  return local === 'f' && namespace.endsWith('/excel/2006/main');
}

function moveRule(
  element: XmlElement,
  isMoving: boolean,
  rows: FollowedRows,
  changes: ElementChanges,
  handled: Set<XmlElement>,
): void {
  const place = placeElement(element);
  const list = place ? place.text : (attributeOf(element, 'sqref') ?? '');
  const moved = isMoving ? movedList(list, rows.shift) : list;
  const formulas = [...descendants(element)].filter(
    (inner) =>
      (isSpreadsheetNamespace(inner.namespace) && /^formula[12]?$/.test(inner.local)) ||
      isExtensionFormula(inner),
  );
  for (const formula of formulas) handled.add(formula);
  if (moved === null) {
    changes.remove(element);
    return;
  }
  if (place) changes.write(place, moved);
  else changes.set(element, { sqref: moved });
  const rule = movedRule({ areas: areasIn(list), formulas: formulas.map(({ text }) => text) }, rows);
  formulas.forEach((formula, index) => {
    changes.write(formula, rule?.formulas[index] ?? followRows(formula.text, rows));
  });
}

function movePlaced(element: XmlElement, shift: RowShift, changes: ElementChanges): void {
  const { local } = element;
  const attribute = PLACED[local];
  const place = attribute === undefined ? undefined : attributeOf(element, attribute);
  if (attribute !== undefined && place !== undefined) {
    const moved = movedList(place, shift);
    if (moved === null || (local === 'mergeCell' && !isMergedArea(moved))) changes.remove(element);
    else changes.set(element, { [attribute]: moved });
  }
  if (local === 'rowBreaks') moveBreaks(element, shift, changes);
  else if (local === 'sheetView' || local === 'customSheetView') movePane(element, shift, changes);
  else if (isAnchor(element)) moveAnchor(element, shift, changes);
}

/** A page break stands above a row and goes with it. */
function moveBreaks(element: XmlElement, shift: RowShift, changes: ElementChanges): void {
  for (const item of childrenOf(element, 'brk')) {
    const row = shiftedRow(Number(attributeOf(item, 'id') ?? 0), shift);
    if (row === null) changes.remove(item);
    else changes.set(item, { id: `${row}` });
  }
}
