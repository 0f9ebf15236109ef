import { elementsNamed, unless, type CheckedManifest, type ManifestFault } from './checkedManifest';
import { isSquareImage } from './manifestAddresses';
import type { ManifestElement } from './manifestElement';

/** Characters of a resource's id at most (Docs: manifest reference). */
const LONGEST_ID = 32;
/** Sizes in pixels that every icon of the ribbon must have. */
const RIBBON_SIZES = ['16', '32', '80'];

/** Images, addresses and texts that the rest refers to by id: each there once, each used, icons in their real sizes. */
export function resourceFaults(manifest: CheckedManifest): readonly ManifestFault[] {
  const { elements } = manifest;
  const resources = elements.filter(
    ({ name, attributes }) => /^bt:(?:Image|Url|String)$/.test(name) && attributes['id'] !== undefined,
  );
  const byId = new Map(resources.map((resource) => [resource.attributes['id'] ?? '', resource]));
  const ids = [...byId.keys()];
  const used = new Set(elements.flatMap(({ attributes }) => attributes['resid'] ?? []));
  return [
    ...unless(byId.size === resources.length, '有重复的资源 id'),
    ...ids.flatMap((id) => unless(id.length <= LONGEST_ID, `资源 id 超过 ${LONGEST_ID} 个字符：${id}`)),
    ...[...used].flatMap((id) => unless(byId.has(id), `引用的资源不存在：${id}`)),
    ...ids.flatMap((id) => unless(used.has(id), `资源没有被引用：${id}`)),
    ...elementsNamed(manifest, 'Icon').flatMap((icon) => iconFaults(manifest, icon, byId)),
  ];
}

function iconFaults(
  manifest: CheckedManifest,
  { children }: ManifestElement,
  byId: ReadonlyMap<string, ManifestElement>,
): readonly ManifestFault[] {
  const sizes = children.map(({ attributes }) => attributes['size'] ?? '');
  const ofImages = children.flatMap(({ attributes: { resid = '', size = '' } }) => {
    const address = byId.get(resid)?.attributes['DefaultValue'] ?? '';
    return unless(isSquareImage(manifest, address, Number(size)), `图标 ${resid} 的实际尺寸不是 ${size}`);
  });
  const hasAll = RIBBON_SIZES.every((size) => sizes.includes(size));
  return [...unless(hasAll, `功能区图标应有 ${RIBBON_SIZES.join('、')} 三种尺寸`), ...ofImages];
}
