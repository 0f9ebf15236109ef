import { checkedManifest, elementsNamed, type ManifestFault, type ServedFiles } from './checkedManifest';
import { addressFaults } from './manifestAddresses';
import { contentFaults } from './manifestContents';
import { headFaults } from './manifestHead';
import { resourceFaults } from './manifestResources';
import { ribbonFaults } from './manifestRibbon';
import { textFaults } from './manifestTexts';

/**
 * What stores and hosts ask of a manifest, beyond its being well-formed.
 *
 * @param base the address it is served at, `https://server/folder`, without a closing slash
 * @throws Error for text that is not well-formed XML
 */
export function manifestFaults(manifest: string, base: string, files: ServedFiles): readonly ManifestFault[] {
  const checked = checkedManifest(manifest, base, files);
  return [
    ...headFaults(checked),
    ...elementsNamed(checked, 'VersionOverrides').flatMap(contentFaults),
    ...addressFaults(checked),
    ...resourceFaults(checked),
    ...ribbonFaults(checked),
    ...textFaults(checked),
  ];
}
