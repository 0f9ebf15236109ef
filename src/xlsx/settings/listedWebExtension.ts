import { unusedName } from '../unusedName';
import { isRelationshipNamespace } from '../opc/namespaces';
import { CONTENT_TYPES, relationshipsPart, type OpcPackage } from '../opc/opcPackage';
import type { PackageEditor } from '../patch/packageEditor';
import { appendContent } from '../xml/insertChild';
import { attributeOf, childrenOf, prefixOf, type XmlElement } from '../xml/xmlElement';
import { newRelationships, newTaskPane, newTaskPanes } from './newWebExtension';
import type { WebExtension } from './webExtensions';
import {
  TASK_PANES_LINK,
  TASK_PANES_TYPE,
  WEB_EXTENSION_LINK,
  WEB_EXTENSION_TYPE,
} from './webExtensionNames';

/** Where Excel puts the list of a workbook's add-ins. */
const FOLDER = 'xl/webextensions/';

/** Adds a web extension part and an entry of the list for it; the list too if there is none. */
export function addWebExtension(
  pkg: OpcPackage,
  editor: PackageEditor,
  taskPanes: string | null,
  content: string,
): void {
  const folder = taskPanes === null ? FOLDER : taskPanes.slice(0, taskPanes.lastIndexOf('/') + 1);
  const name = unusedName(
    (number) => `webextension${number}.xml`,
    (candidate) => pkg.has(folder + candidate),
  );
  editor.add(folder + name, content);
  addType(editor, folder + name, WEB_EXTENSION_TYPE);
  if (taskPanes === null) {
    addList(pkg, editor, name);
    return;
  }
  const id = unusedLinkId(pkg, taskPanes);
  editor.edit(taskPanes, (root, splices, text) => {
    const row = childrenOf(root, 'taskpane').length;
    appendContent(splices, text, root, newTaskPane(prefixOf(root), id, row));
  });
  const links = relationshipsPart(taskPanes);
  if (pkg.has(links)) addLink(editor, links, id, WEB_EXTENSION_LINK, name);
  else editor.add(links, newRelationships(linkXml('', id, WEB_EXTENSION_LINK, name)));
}

function addList(pkg: OpcPackage, editor: PackageEditor, extension: string): void {
  const name = unusedName(
    (number) => `${FOLDER}taskpanes${number === 1 ? '' : number}.xml`,
    (candidate) => pkg.has(candidate) || pkg.has(relationshipsPart(candidate)),
  );
  editor.add(name, newTaskPanes(newTaskPane('wetp:', 'rId1', 0)));
  editor.add(relationshipsPart(name), newRelationships(linkXml('', 'rId1', WEB_EXTENSION_LINK, extension)));
  addType(editor, name, TASK_PANES_TYPE);
  addLink(editor, relationshipsPart(''), unusedLinkId(pkg, ''), TASK_PANES_LINK, name);
}

/** Takes a web extension and its entry out; the list too if nothing is left of it but what was created here. */
export function removeWebExtension(
  pkg: OpcPackage,
  editor: PackageEditor,
  taskPanes: string | null,
  { part, link }: WebExtension,
): void {
  if (taskPanes === null) return;
  const links = relationshipsPart(taskPanes);
  editor.edit(taskPanes, (root, splices) => {
    for (const pane of childrenOf(root, 'taskpane'))
      if (linkOf(pane) === link.id) splices.replace(pane.start, pane.end, '');
  });
  removeLink(editor, links, link.id);
  editor.remove(part);
  removeType(editor, part);
  if (editor.text(taskPanes) !== newTaskPanes('') || editor.text(links) !== newRelationships('')) return;
  const list = pkg.relationships('').find(({ type }) => type === TASK_PANES_LINK);
  editor.remove(taskPanes);
  editor.remove(links);
  removeType(editor, taskPanes);
  if (list) removeLink(editor, relationshipsPart(''), list.id);
}

function linkOf(pane: XmlElement): string | undefined {
  // [MS-OWEXML] 2.1.3 puts it into the other namespace, Office into this one.
  const reference = pane.children.find(({ local }) => local === 'webextensionref');
  return Object.values(reference?.tag.attributes ?? {}).find(
    ({ local, uri }) => local === 'id' && isRelationshipNamespace(uri),
  )?.value;
}

function addLink(editor: PackageEditor, links: string, id: string, type: string, target: string): void {
  editor.edit(links, (root, splices, text) =>
    appendContent(splices, text, root, linkXml(prefixOf(root), id, type, target)),
  );
}

function linkXml(prefix: string, id: string, type: string, target: string): string {
  return `<${prefix}Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}

function removeLink(editor: PackageEditor, links: string, id: string): void {
  editor.edit(links, (root, splices) => {
    const element = childrenOf(root, 'Relationship').find((item) => attributeOf(item, 'Id') === id);
    if (element) splices.replace(element.start, element.end, '');
  });
}

function addType(editor: PackageEditor, part: string, type: string): void {
  editor.edit(CONTENT_TYPES, (root, splices, text) => {
    const xml = `<${prefixOf(root)}Override PartName="/${part}" ContentType="${type}"/>`;
    appendContent(splices, text, root, xml);
  });
}

function removeType(editor: PackageEditor, part: string): void {
  const name = `/${part}`.toLowerCase();
  editor.edit(CONTENT_TYPES, (root, splices) => {
    for (const type of childrenOf(root, 'Override'))
      if (attributeOf(type, 'PartName')?.toLowerCase() === name) splices.replace(type.start, type.end, '');
  });
}

/** Links that lead out of the package have ids too. */
function unusedLinkId(pkg: OpcPackage, part: string): string {
  const links = relationshipsPart(part);
  const items = pkg.has(links) ? childrenOf(pkg.xml(links), 'Relationship') : [];
  const taken = new Set(items.map((item) => attributeOf(item, 'Id')));
  return unusedName(
    (number) => `rId${number}`,
    (id) => taken.has(id),
  );
}
