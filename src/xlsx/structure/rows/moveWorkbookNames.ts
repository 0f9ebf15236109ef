import { isRelationshipType } from '../../opc/namespaces';
import type { OpcPackage } from '../../opc/opcPackage';
import type { PackageEditor } from '../../patch/packageEditor';
import { followRows } from '../../rows/followRows';
import type { RowShift } from '../../rows/rowShift';
import { attributeOf, childOf, childrenOf, descendants } from '../../xml/xmlElement';
import { movedList } from './areaList';
import { ElementChanges } from './elementChanges';

/** Lets defined names, print areas among them, and the sources of pivot tables follow rows that moved. */
export function moveWorkbookNames(
  pkg: OpcPackage,
  editor: PackageEditor,
  workbookPart: string,
  { sheet, shift }: { readonly sheet: string; readonly shift: RowShift },
): void {
  editor.edit(workbookPart, (root, splices, text) => {
    const names = childOf(root, 'definedNames');
    if (!names) return;
    const changes = new ElementChanges(text, splices);
    for (const name of childrenOf(names, 'definedName'))
      changes.write(name, followRows(name.text, { sheet, home: null, shift, onlyAbsolute: true }));
    changes.finish(names);
  });
  for (const { type, target } of pkg.relationships(workbookPart)) {
    if (!isRelationshipType(type, 'pivotCacheDefinition') || !pkg.has(target)) continue;
    editor.edit(target, (root, splices, text) => {
      const changes = new ElementChanges(text, splices);
      for (const element of descendants(root)) {
        const ref = attributeOf(element, 'ref');
        if (
          element.local === 'worksheetSource' &&
          attributeOf(element, 'sheet') === sheet &&
          ref !== undefined
        )
          changes.set(element, { ref: movedList(ref, shift) ?? ref });
      }
      changes.finish(root);
    });
  }
}
