import { elementsNamed, unless, type CheckedManifest, type ManifestFault } from './checkedManifest';

/** Width and height in pixels of the icons that a store and a dialog show. */
const ICON_SIZES: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** Addresses: all by https, below the address it is served at, and leading to files that the package has. */
export function addressFaults(manifest: CheckedManifest): readonly ManifestFault[] {
  const { elements, base, files } = manifest;
  const addresses = elements.flatMap(({ name, attributes }) =>
    Object.entries(attributes).flatMap(([attribute, value]) =>
      !attribute.startsWith('xmlns') && /^\w+:\/\//.test(value) && name !== 'OfficeApp'
        ? [{ name, value }]
        : [],
    ),
  );
  const ofAddresses = addresses.flatMap(({ name, value }) => {
    const path = pathOf(value, base);
    return [
      ...unless(value.startsWith('https://'), `${name} 的地址不是 https：${value}`),
      ...unless(value.startsWith(`${base}/`), `${name} 的地址不在 ${base} 之下：${value}`),
      ...unless(path === null || files.has(path), `${name} 指向的文件不存在：${path ?? ''}`),
    ];
  });
  const ofIcons = Object.entries(ICON_SIZES).flatMap(([name, size]) => {
    const address = elementsNamed(manifest, name)[0]?.attributes['DefaultValue'] ?? '';
    return unless(isSquareImage(manifest, address, size), `${name} 不是 ${size}×${size} 的 PNG`);
  });
  return [...ofAddresses, ...ofIcons];
}

/** Whether an address leads to a PNG of the package with this width and height in pixels. */
export function isSquareImage({ base, files }: CheckedManifest, address: string, size: number): boolean {
  const path = pathOf(address, base);
  const real = path === null ? null : files.pngSize(path);
  return real !== null && real[0] === size && real[1] === size;
}

function pathOf(address: string, base: string): string | null {
  return address.startsWith(`${base}/`) ? (address.slice(base.length + 1).split(/[?#]/)[0] ?? null) : null;
}
