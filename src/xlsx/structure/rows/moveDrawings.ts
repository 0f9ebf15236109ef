import { isRelationshipType } from '../../opc/namespaces';
import type { OpcPackage } from '../../opc/opcPackage';
import type { PackageEditor } from '../../patch/packageEditor';
import { followRows, type FollowedRows } from '../../rows/followRows';
import { attributeOf, descendants, type XmlElement } from '../../xml/xmlElement';
import { ElementChanges } from './elementChanges';
import { isAnchor, moveAnchor } from './moveAnchor';

/** Elements of charts, older and newer, that hold a formula: `c:f`, `cx:f`, `c15:sqref`. */
const CHART_FORMULAS: ReadonlySet<string> = new Set(['f', 'sqref']);

/**
 * Moves the drawn objects of the sheet whose rows moved, and lets the charts and linked text boxes of all sheets follow.
 *
 * @param moving part of the sheet whose rows moved
 */
export function moveDrawings(
  pkg: OpcPackage,
  editor: PackageEditor,
  workbookPart: string,
  moving: string,
  rows: FollowedRows,
): void {
  const sheets = [...new Set(pkg.relationships(workbookPart).map(({ target }) => target))];
  for (const sheet of sheets) {
    for (const drawing of partsOf(pkg, sheet, (type) => isRelationshipType(type, 'drawing'))) {
      change(editor, drawing, (element, changes) => {
        const link = attributeOf(element, 'textlink');
        if (link) changes.set(element, { textlink: followRows(link, rows) });
        if (sheet === moving && isAnchor(element)) moveAnchor(element, rows.shift, changes);
      });
      for (const chart of partsOf(pkg, drawing, (type) => /\/chart(Ex)?$/.test(type)))
        change(editor, chart, (element, changes) => {
          if (CHART_FORMULAS.has(element.local) && element.children.length === 0)
            changes.write(element, followRows(element.text, rows));
        });
    }
    for (const control of partsOf(pkg, sheet, (type) => type.endsWith('/ctrlProp')))
      change(editor, control, (element, changes) => {
        for (const name of ['fmlaLink', 'fmlaRange', 'fmlaGroup', 'fmlaTxbx']) {
          const formula = attributeOf(element, name);
          if (formula)
            changes.set(element, {
              [name]: followRows(formula, { ...rows, home: sheet === moving ? rows.sheet : null }),
            });
        }
      });
  }
}

function partsOf(pkg: OpcPackage, from: string, isWanted: (type: string) => boolean): readonly string[] {
  return pkg
    .relationships(from)
    .filter(({ type, target }) => isWanted(type) && pkg.has(target))
    .map(({ target }) => target);
}

function change(
  editor: PackageEditor,
  part: string,
  visit: (element: XmlElement, changes: ElementChanges) => void,
): void {
  editor.edit(part, (root, splices, text) => {
    const changes = new ElementChanges(text, splices);
    for (const element of descendants(root)) visit(element, changes);
    changes.finish(root);
  });
}
