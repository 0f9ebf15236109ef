import { isRelationshipNamespace } from '../opc/namespaces';
import type { OpcPackage } from '../opc/opcPackage';
import { PatchError } from '../workbookFile';
import type { XmlTag } from '../xml/scanXml';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml/xmlElement';

/** A worksheet's entry in the workbook part, with the relationship that leads to its own part. */
export interface SheetTab {
  readonly tab: XmlElement;
  /** Place among all tabs, as `localSheetId` and `activeTab` count them. */
  readonly index: number;
  readonly link: ReturnType<OpcPackage['relationships']>[number];
}

/** All tabs of a workbook part, chart sheets too. */
export function tabsOf(workbook: XmlElement): XmlElement[] {
  return childrenOf(childOf(workbook, 'sheets'), 'sheet');
}

/** A tab's attribute for its relationship, with the prefix the part binds: `r:id`. */
export function relationshipAttribute(tab: XmlElement): XmlTag['attributes'][string] | undefined {
  return Object.values(tab.tag.attributes).find(
    (attribute) => attribute.local === 'id' && isRelationshipNamespace(attribute.uri),
  );
}

/** The tab of a sheet and the part it leads to. Throws `PatchError` where there is no sheet of that name. */
export function findTab(pkg: OpcPackage, workbookPart: string, workbook: XmlElement, name: string): SheetTab {
  const tabs = tabsOf(workbook);
  const index = tabs.findIndex((tab) => attributeOf(tab, 'name') === name);
  const tab = tabs[index];
  const id = tab && relationshipAttribute(tab)?.value;
  const link = pkg.relationships(workbookPart).find((candidate) => candidate.id === id);
  if (!tab || !link) throw new PatchError('unknown-sheet', name);
  return { tab, index, link };
}
