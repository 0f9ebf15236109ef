import { isRelationshipType } from '../opc/namespaces';
import { CONTENT_TYPES, relationshipsPart, type OpcPackage } from '../opc/opcPackage';
import { appendContent, placeInOrder } from '../xml/insertChild';
import { withAttributes } from '../xml/openTag';
import { attributeOf, booleanOf, childOf, childrenOf, prefixOf } from '../xml/xmlElement';
import type { PackageEditor } from './packageEditor';
import { EMPTY_STYLES } from './styleSheetEditor';

/** Children of `<workbook>` up to `calcPr`, in the schema's order (ECMA-376 18.2.27). */
export const WORKBOOK_ORDER =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr'.split(
    ' ',
  );
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** Has the spreadsheet program calculate everything on opening: the cached results may be out of date. */
export function calculateOnLoad(editor: PackageEditor, workbookPart: string): void {
  editor.edit(workbookPart, (root, splices, text) => {
    const calcPr = childOf(root, 'calcPr');
    if (calcPr) {
      if (booleanOf(calcPr, 'fullCalcOnLoad', false)) return;
      const tag = text.slice(calcPr.start, calcPr.contentStart);
      splices.replace(calcPr.start, calcPr.contentStart, withAttributes(tag, { fullCalcOnLoad: '1' }));
      return;
    }
    const place = placeInOrder(root.children, root.namespace, WORKBOOK_ORDER, 'calcPr', root.contentStart);
    splices.insert(place, `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`);
  });
}

/** The calculation chain lists every formula cell; without one Excel makes it anew, with a wrong one it repairs. */
export function dropCalculationChain(pkg: OpcPackage, editor: PackageEditor, workbookPart: string): void {
  const link = pkg.relationships(workbookPart).find(({ type }) => isRelationshipType(type, 'calcChain'));
  if (!link) return;
  editor.remove(link.target);
  // Found anew: other links may have gone from the part's text before.
  editor.edit(relationshipsPart(workbookPart), (root, splices) => {
    const element = childrenOf(root, 'Relationship').find((item) => attributeOf(item, 'Id') === link.id);
    if (element) splices.replace(element.start, element.end, '');
  });
  editor.edit(CONTENT_TYPES, (root, splices) => {
    const name = `/${link.target}`.toLowerCase();
    for (const type of childrenOf(root, 'Override'))
      if (attributeOf(type, 'PartName')?.toLowerCase() === name) splices.replace(type.start, type.end, '');
  });
}

/** Gives a workbook without styles an empty styles part. Returns its name. */
export function addStylesPart(pkg: OpcPackage, editor: PackageEditor, workbookPart: string): string {
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  let name = 'styles.xml';
  for (let number = 1; pkg.has(folder + name); number++) name = `styles${number}.xml`;
  editor.add(folder + name, EMPTY_STYLES);

  const links = pkg.relationships(workbookPart);
  const ids = new Set(links.map(({ id }) => id));
  let id = 'rIdStyles';
  for (let number = 1; ids.has(id); number++) id = `rIdStyles${number}`;
  // The type's base is that of the other links: transitional or strict.
  const base = links
    .find(({ type }) => isRelationshipType(type, 'worksheet'))
    ?.type.replace(/worksheet$/, '');
  editor.edit(relationshipsPart(workbookPart), (root, splices, text) => {
    const xml = `<${prefixOf(root)}Relationship Id="${id}" Type="${base ?? ''}styles" Target="${name}"/>`;
    appendContent(splices, text, root, xml);
  });
  editor.edit(CONTENT_TYPES, (root, splices, text) => {
    const xml = `<${prefixOf(root)}Override PartName="/${folder}${name}" ContentType="${STYLES_TYPE}"/>`;
    appendContent(splices, text, root, xml);
  });
  return folder + name;
}
