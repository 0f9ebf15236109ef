import { OpcPackage } from '../opc/opcPackage';
import { PackageEditor } from '../patch/packageEditor';
import { PatchError } from '../workbookFile';
import { appendContent, placeInOrder } from '../xml/insertChild';
import { escapeAttribute } from '../xml/cellText';
import { withAttributes } from '../xml/openTag';
import type { TextSplices } from '../xml/textSplices';
import { attributeOf, childOf, prefixOf, type XmlElement } from '../xml/xmlElement';
import type { AddinIdentity } from './addinIdentity';
import { addWebExtension, removeWebExtension } from './listedWebExtension';
import { newWebExtension } from './newWebExtension';
import { extensionsOf, findWebExtensions, propertiesOf, type WebExtension } from './webExtensions';
import { WEB_EXTENSION_ORDER } from './webExtensionNames';

/** Settings to set (JSON texts) or to remove (`null`), by name. */
export type SettingChanges = ReadonlyMap<string, string | null>;

/**
 * The file with an add-in's settings changed; those not named, and other add-ins', stay as they stand there, byte for
 * byte. What is needed to keep the first setting is created, and goes with the last one if it was created here.
 * Changes that say what the file says already change nothing: if none is left, `bytes` itself is returned.
 *
 * Throws `PatchError` where the list of the file's add-ins is damaged.
 */
export function patchAddinSettings(
  bytes: Uint8Array,
  addin: AddinIdentity,
  changes: SettingChanges,
): Uint8Array {
  if (changes.size === 0) return bytes;
  const pkg = new OpcPackage(bytes);
  const editor = new PackageEditor(pkg);
  editAddinSettings(pkg, editor, addin, changes);
  const patched = editor.bytes();
  return patched === pkg.archive.bytes ? bytes : patched;
}

/** The same within other changes to a package. Throws before anything is changed. */
export function editAddinSettings(
  pkg: OpcPackage,
  editor: PackageEditor,
  addin: AddinIdentity,
  changes: SettingChanges,
): void {
  const found = findWebExtensions(pkg);
  if (found === null) throw new PatchError('unreadable-settings');
  const own = extensionsOf(found.extensions, addin);
  const known = new Set(own.flatMap(({ root }) => propertiesOf(root).map(({ name }) => name)));
  const fresh = [...changes].flatMap(([name, value]) =>
    value === null || known.has(name) ? [] : [{ name, value }],
  );

  own.forEach((extension, index) => {
    const added = index === 0 ? fresh : [];
    editor.edit(extension.part, (root, splices, text) => {
      changeProperties(root, changes, splices, text);
      addProperties(root, added, splices, text);
    });
    if (isBlankAsCreated(extension, editor.text(extension.part)))
      removeWebExtension(pkg, editor, found.taskPanes, extension);
  });
  if (own.length === 0 && fresh.length > 0)
    addWebExtension(pkg, editor, found.taskPanes, newWebExtension(addin, propertiesXml('we:', fresh)));
}

interface NewProperty {
  readonly name: string;
  readonly value: string;
}

function changeProperties(
  root: XmlElement,
  changes: SettingChanges,
  splices: TextSplices,
  text: string,
): void {
  for (const { name, value, element } of propertiesOf(root)) {
    const wanted = changes.get(name);
    if (wanted === undefined || wanted === value) continue;
    if (wanted === null) {
      splices.replace(element.start, element.end, '');
      continue;
    }
    const tag = text.slice(element.start, element.contentStart);
    splices.replace(element.start, element.contentStart, withAttributes(tag, { value: wanted }));
  }
}

function addProperties(
  root: XmlElement,
  added: readonly NewProperty[],
  splices: TextSplices,
  text: string,
): void {
  if (added.length === 0) return;
  const prefix = prefixOf(root);
  const properties = propertiesXml(prefix, added);
  const bag = childOf(root, 'properties');
  if (bag) {
    appendContent(splices, text, bag, properties);
    return;
  }
  const xml = `<${prefix}properties>${properties}</${prefix}properties>`;
  if (root.tag.isSelfClosing) {
    appendContent(splices, text, root, xml);
    return;
  }
  const { children, namespace, contentStart } = root;
  splices.insert(placeInOrder(children, namespace, WEB_EXTENSION_ORDER, 'properties', contentStart), xml);
}

function propertiesXml(prefix: string, properties: readonly NewProperty[]): string {
  return properties
    .map(
      ({ name, value }) =>
        `<${prefix}property name="${escapeAttribute(name)}" value="${escapeAttribute(value)}"/>`,
    )
    .join('');
}

/** Whether nothing is left in a web extension but what was created here, in whatever version. */
function isBlankAsCreated({ root }: WebExtension, text: string): boolean {
  const reference = childOf(root, 'reference');
  const [id, version] = ['id', 'version'].map((name) => reference && attributeOf(reference, name));
  return id !== undefined && version !== undefined && text === newWebExtension({ id, version }, '');
}
