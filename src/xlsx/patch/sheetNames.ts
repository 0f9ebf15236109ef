import { columnName, type CellArea } from '../../grid/cellAddress';
import { PRINT_TITLES, TITLE_ROWS } from '../read/sheetLayout';
import { tabsOf } from '../structure/sheetTab';
import type { LayoutPatch, PageSetup } from '../workbookFile';
import { escapeXml } from '../xml/cellText';
import { placeInOrder } from '../xml/insertChild';
import type { TextSplices } from '../xml/textSplices';
import { attributeOf, childOf, childrenOf, numberOf, prefixOf, type XmlElement } from '../xml/xmlElement';
import type { PackageEditor } from './packageEditor';
import { WORKBOOK_ORDER } from './workbookEdits';

const FILTER = '_xlnm._FilterDatabase';

/** Brings a sheet's own defined names, in which Excel keeps title rows and the filtered area, in line with its layout. */
export function patchSheetNames(
  editor: PackageEditor,
  workbookPart: string,
  sheet: string,
  { autoFilter, page }: LayoutPatch,
): void {
  if (autoFilter !== undefined)
    setName(
      editor,
      workbookPart,
      sheet,
      FILTER,
      () => autoFilter && `${quoted(sheet)}!${absolute(autoFilter)}`,
    );
  if (page)
    setName(editor, workbookPart, sheet, PRINT_TITLES, (before) =>
      printTitles(before, sheet, page.titleRows),
    );
}

/** @param formula what the name is to stand for, given what it stood for; `null` for no name */
function setName(
  editor: PackageEditor,
  workbookPart: string,
  sheet: string,
  name: string,
  formula: (before: string) => string | null,
): void {
  editor.edit(workbookPart, (root, splices) => {
    const index = tabsOf(root).findIndex((tab) => attributeOf(tab, 'name') === sheet);
    const section = childOf(root, 'definedNames');
    const own = childrenOf(section, 'definedName').find(
      (entry) => attributeOf(entry, 'name') === name && numberOf(entry, 'localSheetId', -1) === index,
    );
    const wanted = formula(own?.text ?? '');
    if (wanted === (own?.text ?? null)) return;
    if (own && wanted === null) {
      const going = section?.children.length === 1 ? section : own;
      splices.replace(going.start, going.end, '');
    } else if (own && wanted !== null) splices.replace(own.contentStart, own.contentEnd, escapeXml(wanted));
    else if (wanted !== null) {
      const hidden = name === FILTER ? ' hidden="1"' : '';
      const tag = `${prefixOf(root)}definedName`;
      const xml = `<${tag} name="${name}" localSheetId="${index}"${hidden}>${escapeXml(wanted)}</${tag}>`;
      addName(root, section, xml, splices);
    }
  });
}

function addName(root: XmlElement, section: XmlElement | undefined, xml: string, splices: TextSplices): void {
  const tag = `${prefixOf(root)}definedNames`;
  if (section && !section.tag.isSelfClosing) splices.insert(section.contentEnd, xml);
  else if (section) splices.replace(section.start, section.end, `<${tag}>${xml}</${tag}>`);
  else {
    const place = placeInOrder(
      root.children,
      root.namespace,
      WORKBOOK_ORDER,
      'definedNames',
      root.contentStart,
    );
    splices.insert(place, `<${tag}>${xml}</${tag}>`);
  }
}

/** Title columns that are there stay. */
function printTitles(before: string, sheet: string, rows: PageSetup['titleRows']): string | null {
  const parts = before.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  const kept = parts.filter((part) => !TITLE_ROWS.test(part));
  const own = rows ? [`${quoted(sheet)}!$${rows.first + 1}:$${rows.last + 1}`] : [];
  const all = [...kept, ...own];
  return all.length === 0 ? null : all.join(',');
}

function absolute({ top, left, bottom, right }: CellArea): string {
  return `$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`;
}

/** Quotes are never wrong around a sheet's name. */
function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
