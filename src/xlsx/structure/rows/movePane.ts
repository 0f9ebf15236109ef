import { frozenRowsAfter } from '../../rows/frozenRows';
import { shiftedRow, type RowShift } from '../../rows/rowShift';
import { attributeOf, childOf, childrenOf, numberOf, type XmlElement } from '../../xml/xmlElement';
import { formatCell, parseCell } from '../../../grid/cellAddress';
import type { ElementChanges } from './elementChanges';

/** Keeps the frozen rows of one view of a sheet frozen; a pane that is merely split counts in twips and stays. */
export function movePane(view: XmlElement, shift: RowShift, changes: ElementChanges): void {
  const pane = childOf(view, 'pane');
  const state = pane && attributeOf(pane, 'state');
  if (!pane || (state !== 'frozen' && state !== 'frozenSplit')) return;
  const before = numberOf(pane, 'ySplit', 0);
  const rows = frozenRowsAfter(before, shift);
  const columns = numberOf(pane, 'xSplit', 0);
  if (before > 0 && rows === 0) {
    unfreezeRows(view, pane, columns, changes);
    return;
  }
  const corner = parseCell(attributeOf(pane, 'topLeftCell') ?? '');
  if (!corner) return;
  const row = Math.max(rows, shiftedRow(corner.row, shift) ?? shift.at);
  changes.set(pane, {
    ...(before > 0 ? { ySplit: `${rows}` } : {}),
    topLeftCell: formatCell({ ...corner, row }),
  });
}

/** Without frozen rows there are only the panes side by side, or a single one. */
function unfreezeRows(view: XmlElement, pane: XmlElement, columns: number, changes: ElementChanges): void {
  const corner = parseCell(attributeOf(pane, 'topLeftCell') ?? '');
  if (columns === 0) changes.remove(pane);
  else
    changes.set(pane, {
      ySplit: null,
      activePane: 'topRight',
      ...(corner ? { topLeftCell: formatCell({ ...corner, row: 0 }) } : {}),
    });
  const [kept, ...more] = childrenOf(view, 'selection');
  if (kept) changes.set(kept, { pane: columns === 0 ? null : 'topRight' });
  for (const selection of more) changes.remove(selection);
}
