import { formatArea, type CellArea } from '../../grid/cellAddress';
import type { SheetOutline } from '../read/scanSheet';
import type { TextSplices } from '../xml/textSplices';
import { placeInWorksheet, worksheetPrefix } from './worksheetOrder';

/** Puts a list of merged areas in place of what there is; an empty one takes it away. */
export function patchMerges(outline: SheetOutline, areas: readonly CellArea[], splices: TextSplices): void {
  const own = outline.children.filter((child) => child.namespace === outline.root.uri);
  const present = own.find((child) => child.local === 'mergeCells');
  const prefix = worksheetPrefix(outline);
  const cells = areas.map((area) => `<${prefix}mergeCell ref="${formatArea(area)}"/>`).join('');
  const xml =
    areas.length === 0 ? '' : `<${prefix}mergeCells count="${areas.length}">${cells}</${prefix}mergeCells>`;
  if (present) splices.replace(present.start, present.end, xml);
  else if (xml !== '') splices.insert(placeInWorksheet(outline, 'mergeCells'), xml);
}
