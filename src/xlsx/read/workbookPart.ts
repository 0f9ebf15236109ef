import { isRelationshipNamespace, isRelationshipType, isSpreadsheetNamespace } from '../opc/namespaces';
import { CONTENT_TYPES, type OpcPackage, type Relationship } from '../opc/opcPackage';
import { WorkbookError, type DefinedName, type SheetView } from '../workbookFile';
import { attributeOf, booleanOf, childOf, childrenOf, numberOf, type XmlElement } from '../xml/xmlElement';

/** A worksheet as the workbook part lists it. */
export interface SheetLink {
  readonly name: string;
  readonly id: string;
  readonly state: SheetView['state'];
  readonly part: string;
}

/** What the workbook part says, and where the parts it leads to are. */
export interface WorkbookPart {
  readonly part: string;
  /** Worksheets only: chart sheets, dialogs and macro sheets hold no cells. */
  readonly sheets: readonly SheetLink[];
  /** Index into `sheets`. */
  readonly activeSheet: number;
  readonly date1904: boolean;
  readonly isStructureLocked: boolean;
  readonly definedNames: readonly DefinedName[];
  readonly styles: string | null;
  readonly sharedStrings: string | null;
  readonly theme: string | null;
}

/** Main content types of what Excel opens as a workbook: workbook, template, add-in, each with and without macros. */
const WORKBOOK_TYPE =
  /^application\/vnd\.(openxmlformats-officedocument\.spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template|addin)\.macroEnabled)\.main\+xml$/i;

/** Finds the workbook in a package. `unsupported` for another kind of document, `broken` for a missing part. */
export function readWorkbookPart(pkg: OpcPackage): WorkbookPart {
  if (!pkg.has(CONTENT_TYPES)) throw new WorkbookError('unsupported');
  const part = pkg.related('', 'officeDocument');
  if (part === null) throw new WorkbookError('broken', '_rels/.rels');
  const type = pkg.contentType(part);
  if (!WORKBOOK_TYPE.test(type)) throw new WorkbookError('unsupported', type);

  const root = pkg.xml(part);
  if (root.local !== 'workbook' || !isSpreadsheetNamespace(root.namespace))
    throw new WorkbookError('broken', part);
  const links = pkg.relationships(part);
  const tabs = childrenOf(childOf(root, 'sheets'), 'sheet').map((tab) => ({
    tab,
    link: linkOf(tab, links, part),
  }));
  const sheets = tabs.flatMap(({ tab, link }) => (isWorksheet(link) ? [sheetLink(tab, link)] : []));
  const target = (name: string): string | null =>
    links.find((link) => isRelationshipType(link.type, name))?.target ?? null;
  return {
    part,
    sheets,
    activeSheet: activeSheet(
      root,
      tabs.map(({ link }) => link),
      sheets,
    ),
    date1904: booleanOf(childOf(root, 'workbookPr'), 'date1904', false),
    isStructureLocked: booleanOf(childOf(root, 'workbookProtection'), 'lockStructure', false),
    definedNames: definedNames(
      root,
      tabs.map(({ tab }) => attributeOf(tab, 'name') ?? ''),
    ),
    styles: target('styles'),
    sharedStrings: target('sharedStrings'),
    theme: target('theme'),
  };
}

function linkOf(tab: XmlElement, links: readonly Relationship[], part: string): Relationship {
  const id = Object.values(tab.tag.attributes).find(
    (attribute) => attribute.local === 'id' && isRelationshipNamespace(attribute.uri),
  )?.value;
  const link = links.find((candidate) => candidate.id === id);
  if (!link) throw new WorkbookError('broken', part);
  return link;
}

function isWorksheet(link: Relationship): boolean {
  return isRelationshipType(link.type, 'worksheet');
}

function sheetLink(tab: XmlElement, link: Relationship): SheetLink {
  const state = attributeOf(tab, 'state');
  return {
    name: attributeOf(tab, 'name') ?? '',
    id: attributeOf(tab, 'sheetId') ?? '',
    state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    part: link.target,
  };
}

/** `activeTab` counts all tabs; when it names no worksheet, the first one to be seen stands in. */
function activeSheet(root: XmlElement, links: readonly Relationship[], sheets: readonly SheetLink[]): number {
  const tab = numberOf(childOf(childOf(root, 'bookViews'), 'workbookView'), 'activeTab', 0);
  const index = sheets.findIndex((sheet) => sheet.part === links[tab]?.target);
  if (index !== -1) return index;
  return Math.max(
    0,
    sheets.findIndex((sheet) => sheet.state === 'visible'),
  );
}

function definedNames(root: XmlElement, tabNames: readonly string[]): DefinedName[] {
  return childrenOf(childOf(root, 'definedNames'), 'definedName').map((element) => ({
    name: attributeOf(element, 'name') ?? '',
    sheet: tabNames[numberOf(element, 'localSheetId', -1)] ?? null,
    formula: `=${element.text}`,
  }));
}
