import { openPackage } from '../opc/opcPackage';
import type { AddinIdentity } from './addinIdentity';
import { extensionsOf, findWebExtensions, propertiesOf } from './webExtensions';

/** What an add-in keeps in a file. */
export interface AddinSettings {
  /** By name, as they stand in the file: JSON texts, though anything may stand there. */
  readonly values: ReadonlyMap<string, string>;
  /** Whether settings can be changed: not where the list of the file's add-ins is damaged. */
  readonly canBeChanged: boolean;
}

/**
 * Reads what an add-in keeps in a file. Damaged parts count as saying nothing; a `WorkbookError` is thrown only for a
 * file that is no package at all.
 */
export function readAddinSettings(bytes: Uint8Array, addin: AddinIdentity): AddinSettings {
  const found = findWebExtensions(openPackage(bytes));
  const values = new Map<string, string>();
  for (const { root, isById } of extensionsOf(found?.extensions ?? [], addin)) {
    for (const { name, value } of propertiesOf(root)) {
      if ((isById || name.startsWith(addin.prefix)) && !values.has(name)) values.set(name, value);
    }
  }
  return { values, canBeChanged: found !== null };
}
