import { isRelationshipType } from '../../opc/namespaces';
import type { OpcPackage } from '../../opc/opcPackage';
import type { PackageEditor } from '../../patch/packageEditor';
import { followRows, type FollowedRows } from '../../rows/followRows';
import { attributeOf, descendants } from '../../xml/xmlElement';
import { movedList } from './areaList';
import { ElementChanges } from './elementChanges';

const PLACED: ReadonlySet<string> = new Set(['table', 'autoFilter', 'sortState', 'sortCondition']);
const FORMULAS: ReadonlySet<string> = new Set(['calculatedColumnFormula', 'totalsRowFormula']);

/** Moves the tables of a sheet, which lie wholly above or below the rows, and lets their formulas follow. */
export function moveTables(
  pkg: OpcPackage,
  editor: PackageEditor,
  sheetPart: string,
  rows: FollowedRows,
): void {
  const isMoving = rows.home === rows.sheet;
  for (const { type, target } of pkg.relationships(sheetPart)) {
    if (!isRelationshipType(type, 'table') || !pkg.has(target)) continue;
    editor.edit(target, (root, splices, text) => {
      const changes = new ElementChanges(text, splices);
      for (const element of descendants(root)) {
        const ref = attributeOf(element, 'ref');
        if (isMoving && PLACED.has(element.local) && ref !== undefined)
          changes.set(element, { ref: movedList(ref, rows.shift) ?? ref });
        if (FORMULAS.has(element.local)) changes.write(element, followRows(element.text, rows));
      }
      changes.finish(root);
    });
  }
}
