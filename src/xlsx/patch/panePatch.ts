import { formatCell } from '../../grid/cellAddress';
import type { SheetOutline } from '../read/scanSheet';
import type { FrozenPanes } from '../workbookFile';
import { opened, withAttributes } from '../xml/openTag';
import type { TextSplices } from '../xml/textSplices';
import { childOf, childrenOf } from '../xml/xmlElement';
import { placeInWorksheet, worksheetPrefix } from './worksheetOrder';

/** Freezes rows and columns at the sheet's top and left, or none. */
export function patchPanes(
  outline: SheetOutline,
  text: string,
  frozen: FrozenPanes | null,
  splices: TextSplices,
): void {
  const prefix = worksheetPrefix(outline);
  const views = outline.children.find(
    (child) => child.local === 'sheetViews' && child.namespace === outline.root.uri,
  );
  const pane = frozen && frozen.rows + frozen.columns > 0 ? paneXml(frozen, prefix) : '';
  if (!views) {
    if (pane === '') return;
    const view = `<${prefix}sheetView workbookViewId="0">${pane}</${prefix}sheetView>`;
    splices.insert(
      placeInWorksheet(outline, 'sheetViews'),
      `<${prefix}sheetViews>${view}</${prefix}sheetViews>`,
    );
    return;
  }
  for (const view of childrenOf(views, 'sheetView')) {
    const old = childOf(view, 'pane');
    const [selection, ...more] = childrenOf(view, 'selection');
    if (view.tag.isSelfClosing) {
      const tag = opened(text.slice(view.start, view.end));
      if (pane !== '') splices.replace(view.start, view.end, `${tag}${pane}</${view.tag.name}>`);
      continue;
    }
    if (old) splices.replace(old.start, old.end, pane);
    else splices.insert(view.contentStart, pane);
    // Each pane has a selection of its own; the first one is now that of the pane one works in.
    for (const other of more) splices.replace(other.start, other.end, '');
    if (!selection) continue;
    const tag = text.slice(selection.start, selection.contentStart);
    const inPane = { pane: pane === '' || !frozen ? null : activePane(frozen) };
    splices.replace(selection.start, selection.contentStart, withAttributes(tag, inPane));
  }
}

function paneXml(frozen: FrozenPanes, prefix: string): string {
  const { rows, columns } = frozen;
  return withAttributes(`<${prefix}pane/>`, {
    xSplit: columns > 0 ? `${columns}` : null,
    ySplit: rows > 0 ? `${rows}` : null,
    topLeftCell: formatCell({ row: rows, column: columns }),
    activePane: activePane(frozen),
    state: 'frozen',
  });
}

function activePane({ rows, columns }: FrozenPanes): string {
  if (rows > 0 && columns > 0) return 'bottomRight';
  return rows > 0 ? 'bottomLeft' : 'topRight';
}
