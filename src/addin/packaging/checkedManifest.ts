import { elementsBelow, parseManifest, type ManifestElement } from './manifestElement';

/** What a rule has to say against a manifest: for whoever makes the package. */
export type ManifestFault = string;

/** The files that the manifest's addresses lead to, as the package has them. */
export interface ServedFiles {
  has(path: string): boolean;
  /** Width and height of a PNG; `null` where the file is none. */
  pngSize(path: string): readonly [width: number, height: number] | null;
}

/** A manifest as its rules look at it. */
export interface CheckedManifest {
  /** Every element in the order of the text, the nameless one above the root first. */
  readonly elements: readonly ManifestElement[];
  /** Names of the elements below `OfficeApp`. */
  readonly topNames: readonly string[];
  /** The address it is served at, `https://server/folder`, without a closing slash. */
  readonly base: string;
  readonly files: ServedFiles;
}

/**
 * @param base the address it is served at, `https://server/folder`, without a closing slash
 * @throws Error for text that is not well-formed XML
 */
export function checkedManifest(manifest: string, base: string, files: ServedFiles): CheckedManifest {
  const root = parseManifest(manifest);
  const topNames = (root.children[0]?.children ?? []).map(({ name }) => name);
  return { elements: elementsBelow(root), topNames, base, files };
}

export function elementsNamed({ elements }: CheckedManifest, name: string): readonly ManifestElement[] {
  return elements.filter((element) => element.name === name);
}

/** The fault, where what is asked for is not so. */
export function unless(isRight: boolean, fault: ManifestFault): readonly ManifestFault[] {
  return isRight ? [] : [fault];
}
