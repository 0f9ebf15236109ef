import { shiftedRow, type RowShift } from '../../rows/rowShift';
import { attributeOf, booleanOf, type XmlElement } from '../../xml/xmlElement';
import type { ElementChanges } from './elementChanges';

const ANCHORS: ReadonlySet<string> = new Set(['twoCellAnchor', 'oneCellAnchor', 'anchor']);

/** Whether an element holds a drawn object to cells: in a drawing, or in a worksheet for its controls. */
export function isAnchor({ local, children }: XmlElement): boolean {
  return ANCHORS.has(local) && children.some((child) => child.local === 'from');
}

/** Moves, and stretches, a drawn object with the cells it is held to, as far as it is to go with them. */
export function moveAnchor(element: XmlElement, shift: RowShift, changes: ElementChanges): void {
  const holds = holding(element);
  const [from, to] = ['from', 'to'].map((name) => element.children.find((child) => child.local === name));
  if (holds === 'nothing' || !from) return;
  const start = moveMarker(from, shift, changes);
  if (!to) return;
  if (holds === 'both') moveMarker(to, shift, changes);
  else if (start !== 0) changes.write(...shiftedRowOf(to, start));
}

/** What of an object goes with its cells. */
function holding(element: XmlElement): 'both' | 'place' | 'nothing' {
  if (element.local === 'anchor') {
    if (booleanOf(element, 'sizeWithCells', false)) return 'both';
    return booleanOf(element, 'moveWithCells', false) ? 'place' : 'nothing';
  }
  if (element.local === 'oneCellAnchor') return 'place';
  const how = attributeOf(element, 'editAs') ?? 'twoCell';
  return how === 'twoCell' ? 'both' : how === 'oneCell' ? 'place' : 'nothing';
}

/** A corner in a removed row comes to the upper edge of the row that took its place. Returns how far it went. */
function moveMarker(marker: XmlElement, shift: RowShift, changes: ElementChanges): number {
  const row = marker.children.find((child) => child.local === 'row');
  if (!row) return 0;
  const before = Number(row.text);
  const after = shiftedRow(before, shift);
  changes.write(row, `${after ?? shift.at}`);
  const rest = marker.children.find((child) => child.local === 'rowOff');
  if (after === null && rest) changes.write(rest, '0');
  return (after ?? shift.at) - before;
}

function shiftedRowOf(marker: XmlElement, by: number): [XmlElement, string] {
  const row = marker.children.find((child) => child.local === 'row') ?? marker;
  return [row, row === marker ? marker.text : `${Number(row.text) + by}`];
}
