import { formatArea, type CellArea } from '../../grid/cellAddress';
import type { SheetOutline } from '../read/scanSheet';
import type { TextSplices } from '../xml/textSplices';
import { placeInWorksheet, worksheetPrefix } from './worksheetOrder';

/** Puts a filter without criteria in place of what there is, or takes it away. */
export function patchFilter(outline: SheetOutline, area: CellArea | null, splices: TextSplices): void {
  const own = outline.children.filter((child) => child.namespace === outline.root.uri);
  const filter = own.find((child) => child.local === 'autoFilter');
  const xml = area ? `<${worksheetPrefix(outline)}autoFilter ref="${formatArea(area)}"/>` : '';
  if (filter) splices.replace(filter.start, filter.end, xml);
  else splices.insert(placeInWorksheet(outline, 'autoFilter'), xml);
}
