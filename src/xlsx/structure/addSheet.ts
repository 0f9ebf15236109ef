import { unusedName } from '../unusedName';
import { isRelationshipType } from '../opc/namespaces';
import { CONTENT_TYPES, relationshipsPart, type OpcPackage } from '../opc/opcPackage';
import type { PackageEditor } from '../patch/packageEditor';
import { readWorkbookPart } from '../read/workbookPart';
import { PatchError } from '../workbookFile';
import { escapeAttribute } from '../xml/cellText';
import { appendContent } from '../xml/insertChild';
import { childOf, prefixOf } from '../xml/xmlElement';
import { relationshipAttribute, tabsOf } from './sheetTab';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Adds a blank worksheet: its part, its tab, its relationship and its content type. */
export function addSheet(
  pkg: OpcPackage,
  editor: PackageEditor,
  sheet: { readonly name: string; readonly sheetId: number },
): void {
  const { part: workbookPart } = readWorkbookPart(pkg);
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  const links = pkg.relationships(workbookPart);
  const part = unusedName(
    (number) => `worksheets/sheet${number}.xml`,
    (name) => pkg.has(folder + name),
  );
  const id = unusedName(
    (number) => `rId${number}`,
    (name) => links.some((link) => link.id === name),
  );
  // The type's base is that of the other links: transitional or strict.
  const type = links.find((link) => isRelationshipType(link.type, 'worksheet'))?.type;
  if (type === undefined) throw new PatchError('unknown-sheet', sheet.name);

  editor.edit(workbookPart, (root, splices, text) => {
    const sheets = childOf(root, 'sheets');
    const [first] = tabsOf(root);
    const link = first && relationshipAttribute(first);
    if (!first || !sheets || !link) throw new PatchError('unknown-sheet', sheet.name);
    const name = escapeAttribute(sheet.name);
    const tag = `${prefixOf(sheets)}sheet name="${name}" sheetId="${sheet.sheetId}" ${link.name}="${id}"`;
    // Some writers bind the prefix on each tab anew.
    const binding = `xmlns:${link.prefix}`;
    const isBound = first.tag.attributes[binding] === undefined;
    const bound = isBound ? '' : ` ${binding}="${escapeAttribute(link.uri)}"`;
    appendContent(splices, text, sheets, `<${tag}${bound}/>`);
    editor.add(folder + part, blankSheet(root.namespace));
  });
  editor.edit(relationshipsPart(workbookPart), (root, splices, text) => {
    const xml = `<${prefixOf(root)}Relationship Id="${id}" Type="${type}" Target="${part}"/>`;
    appendContent(splices, text, root, xml);
  });
  editor.edit(CONTENT_TYPES, (root, splices, text) => {
    const xml = `<${prefixOf(root)}Override PartName="/${folder}${part}" ContentType="${SHEET_TYPE}"/>`;
    appendContent(splices, text, root, xml);
  });
}

function blankSheet(namespace: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${namespace}"><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>'
  );
}
