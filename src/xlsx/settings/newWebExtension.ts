import { escapeAttribute } from '../xml/cellText';
import { TASK_PANES_NAMESPACE, WEB_EXTENSION_NAMESPACE } from './webExtensionNames';
import type { AddinIdentity } from './addinIdentity';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** Transitional in every file: the part is Office's own, and Office writes no other there. */
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * A web extension part as Office writes it for an add-in from a manifest on this machine. It always reads the same, so
 * that it is known again as made here. `bindings` must be there even if empty.
 */
export function newWebExtension(
  { id, version }: Pick<AddinIdentity, 'id' | 'version'>,
  properties: string,
): string {
  const bag =
    properties === '' ? '<we:properties></we:properties>' : `<we:properties>${properties}</we:properties>`;
  return (
    `${DECLARATION}<we:webextension xmlns:we="${WEB_EXTENSION_NAMESPACE}" id="{${id.toUpperCase()}}">` +
    `<we:reference id="${id}" version="${escapeAttribute(version)}" store="developer" storeType="Registry"/>` +
    `<we:alternateReferences/>${bag}<we:bindings/></we:webextension>`
  );
}

/** The list of a file's add-ins, with no entry yet. */
export function newTaskPanes(entries: string): string {
  return `${DECLARATION}<wetp:taskpanes xmlns:wetp="${TASK_PANES_NAMESPACE}">${entries}</wetp:taskpanes>`;
}

/** An entry of the list. Not visible: whoever opens the file without the add-in is not asked to install it. */
export function newTaskPane(prefix: string, link: string, row: number): string {
  return (
    `<${prefix}taskpane dockstate="right" visibility="0" width="350" row="${row}">` +
    `<${prefix}webextensionref xmlns:r="${LINKS}" r:id="${link}"/></${prefix}taskpane>`
  );
}

/** A relationships part with these entries, given as XML. */
export function newRelationships(entries: string): string {
  return `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">${entries}</Relationships>`;
}
