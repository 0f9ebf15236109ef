import { CONTENT_TYPES, relationshipsPart, type OpcPackage } from '../opc/opcPackage';
import type { PackageEditor } from '../patch/packageEditor';
import { dropCalculationChain } from '../patch/workbookEdits';
import { readWorkbookPart } from '../read/workbookPart';
import { withAttributes } from '../xml/openTag';
import type { TextSplices } from '../xml/textSplices';
import { attributeOf, childOf, childrenOf, numberOf, type XmlElement } from '../xml/xmlElement';
import { findTab } from './sheetTab';

/**
 * Takes a worksheet out: its tab, its own defined names, its part and all parts that only it leads to. Formulas
 * elsewhere that read it are the caller's concern.
 */
export function removeSheet(pkg: OpcPackage, editor: PackageEditor, name: string): void {
  const { part: workbookPart } = readWorkbookPart(pkg);
  const { index, link } = findTab(pkg, workbookPart, pkg.xml(workbookPart), name);
  const kept = partsFrom(pkg, '', (from, id) => from === workbookPart && id === link.id);
  const orphans = [...partsFrom(pkg, link.target, () => false)].filter((part) => !kept.has(part));

  editor.edit(workbookPart, (root, splices, text) => {
    const { tab } = findTab(pkg, workbookPart, root, name);
    splices.replace(tab.start, tab.end, '');
    renumberNames(root, index, splices, text);
    renumberViews(root, index, splices, text);
  });
  editor.edit(relationshipsPart(workbookPart), (_root, splices) =>
    splices.replace(link.element.start, link.element.end, ''),
  );
  for (const part of orphans) {
    editor.remove(part);
    editor.remove(relationshipsPart(part));
  }
  const gone = new Set(orphans.map((part) => `/${part}`.toLowerCase()));
  editor.edit(CONTENT_TYPES, (root, splices) => {
    for (const type of childrenOf(root, 'Override')) {
      const part = attributeOf(type, 'PartName')?.toLowerCase();
      if (part !== undefined && gone.has(part)) splices.replace(type.start, type.end, '');
    }
  });
  // It lists the cells of the sheet that is gone; a wrong one makes Excel repair the file.
  dropCalculationChain(pkg, editor, workbookPart);
}

/** Every part that can be reached, `start` included, without the links that are left out. */
function partsFrom(
  pkg: OpcPackage,
  start: string,
  isLeftOut: (from: string, id: string) => boolean,
): ReadonlySet<string> {
  const found = new Set([start]);
  // A set goes on to what is added to it while it is gone through.
  for (const from of found) {
    for (const { id, target } of pkg.relationships(from)) {
      if (!isLeftOut(from, id)) found.add(target);
    }
  }
  return found;
}

/** Names say which sheet they belong to by its place: those of the sheet go, those of later sheets move up. */
function renumberNames(root: XmlElement, index: number, splices: TextSplices, text: string): void {
  const section = childOf(root, 'definedNames');
  if (!section) return;
  const going = section.children.filter((name) => numberOf(name, 'localSheetId', -1) === index);
  if (going.length === section.children.length) {
    splices.replace(section.start, section.end, '');
    return;
  }
  for (const name of section.children) {
    const place = numberOf(name, 'localSheetId', -1);
    if (place === index) splices.replace(name.start, name.end, '');
    if (place > index) setAttribute(name, 'localSheetId', place - 1, splices, text);
  }
}

/** Which tab is in front, and which is the leftmost to be seen, are places too. */
function renumberViews(root: XmlElement, index: number, splices: TextSplices, text: string): void {
  for (const view of childrenOf(childOf(root, 'bookViews'), 'workbookView')) {
    const changes = ['activeTab', 'firstSheet'].flatMap((name): [string, string][] => {
      const place = numberOf(view, name, 0);
      return place >= index && place > 0 ? [[name, `${place - 1}`]] : [];
    });
    if (changes.length === 0) continue;
    const tag = text.slice(view.start, view.contentStart);
    splices.replace(view.start, view.contentStart, withAttributes(tag, Object.fromEntries(changes)));
  }
}

function setAttribute(
  element: XmlElement,
  name: string,
  value: number,
  splices: TextSplices,
  text: string,
): void {
  const tag = text.slice(element.start, element.contentStart);
  splices.replace(element.start, element.contentStart, withAttributes(tag, { [name]: `${value}` }));
}
