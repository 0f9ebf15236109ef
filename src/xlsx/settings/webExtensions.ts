import type { OpcPackage, Relationship } from '../opc/opcPackage';
import { WorkbookError } from '../workbookFile';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml/xmlElement';
import { isSameId, type AddinIdentity } from './addinIdentity';
import {
  TASK_PANES_LINK,
  TASK_PANES_NAMESPACE,
  WEB_EXTENSION_LINK,
  WEB_EXTENSION_NAMESPACE,
} from './webExtensionNames';

/** A web extension part: one add-in in this document. */
export interface WebExtension {
  readonly part: string;
  /** From the task panes' part to it. */
  readonly link: Relationship;
  readonly root: XmlElement;
}

/** The add-ins that a file keeps. */
export interface WebExtensions {
  /** The part that lists them; `null` where there is none. */
  readonly taskPanes: string | null;
  /** Those that can be read. */
  readonly extensions: readonly WebExtension[];
}

/**
 * Goes from the package to its task panes and on to the web extensions. Never throws for what stands there: a web
 * extension that cannot be read is passed over; `null` where the list itself cannot be read, so that nothing can be
 * added to it.
 */
export function findWebExtensions(pkg: OpcPackage): WebExtensions | null {
  const taskPanes = pkg.relationships('').find(({ type }) => type === TASK_PANES_LINK)?.target ?? null;
  if (taskPanes === null) return { taskPanes, extensions: [] };
  const root = readable(() => pkg.xml(taskPanes));
  const links = readable(() => pkg.relationships(taskPanes));
  if (root === null || links === null || !isNamed(root, 'taskpanes', TASK_PANES_NAMESPACE)) return null;
  const seen = new Set<string>();
  const extensions = links.flatMap((link): WebExtension[] => {
    const key = link.target.toLowerCase();
    if (link.type !== WEB_EXTENSION_LINK || seen.has(key)) return [];
    seen.add(key);
    const extension = readable(() => pkg.xml(link.target));
    if (extension === null || !isNamed(extension, 'webextension', WEB_EXTENSION_NAMESPACE)) return [];
    return [{ part: link.target, link, root: extension }];
  });
  return { taskPanes, extensions };
}

/**
 * The web extensions in which an add-in keeps its settings: those of its id first, then those of another id that hold
 * settings by its names. An add-in from a store has another id than the same one from a manifest (office-js #840).
 */
export function extensionsOf(
  extensions: readonly WebExtension[],
  { id, prefix }: AddinIdentity,
): readonly (WebExtension & { readonly isById: boolean })[] {
  const byId = (extension: WebExtension): boolean => {
    const reference = childOf(extension.root, 'reference');
    const own = reference && attributeOf(reference, 'id');
    return own !== undefined && isSameId(own, id);
  };
  const byName = (extension: WebExtension): boolean =>
    propertiesOf(extension.root).some(({ name }) => name.startsWith(prefix));
  return [
    ...extensions.filter(byId).map((extension) => ({ ...extension, isById: true })),
    ...extensions
      .filter((extension) => !byId(extension) && byName(extension))
      .map((extension) => ({ ...extension, isById: false })),
  ];
}

/** One setting that a workbook keeps for an add-in. */
export interface Property {
  readonly name: string;
  /** As it stands there: a JSON text. */
  readonly value: string;
  readonly element: XmlElement;
}

/** The settings of an add-in, in the order they stand; one without a name or a value is left out. */
export function propertiesOf(extension: XmlElement): readonly Property[] {
  return childrenOf(childOf(extension, 'properties'), 'property').flatMap((element) => {
    const name = attributeOf(element, 'name');
    return name === undefined ? [] : [{ name, value: attributeOf(element, 'value') ?? '', element }];
  });
}

function isNamed(element: XmlElement, local: string, namespace: string): boolean {
  return element.local === local && element.namespace === namespace;
}

function readable<Read>(read: () => Read): Read | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}
