import { manifestForServer, serverBase } from '../manifest/manifestForServer';
import type { ServedFiles } from './checkedManifest';
import { manifestFaults } from './manifestRules';
import { iisConfig, nginxConfig } from './serverConfigs';

/** Files by their path in the package, with `/`. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** What a package is made of. */
export interface PackageParts {
  /** `https://server/folder`, as it was given. */
  readonly address: string;
  /** The committed manifest. */
  readonly manifest: string;
  /** Everything Excel loads, by its path below the address. */
  readonly addin: PackageFiles;
  /** The product in one file. */
  readonly standalone: Uint8Array;
  /** The page for the administrator, with `{{address}}` in the places of the address. */
  readonly guide: string;
  readonly licences: string;
  /** The bill of materials (CycloneDX, JSON). */
  readonly materials: string;
}

/** A package that would not work; the message is for whoever makes it. */
export class PackageError extends Error {
  override readonly name = 'PackageError';
}

export const STANDALONE = '绩效自评助手.html';

/**
 * The files of a package.
 *
 * @throws ServerAddressError for an address that will not do, PackageError for a manifest against the rules
 */
export function packageFiles(parts: PackageParts): PackageFiles {
  const { addin, standalone } = parts;
  const base = serverBase(parts.address);
  const manifest = manifestForServer(parts.manifest, base);
  const faults = manifestFaults(manifest, base, servedFrom(addin));
  if (faults.length > 0) throw new PackageError(faults.join('\n'));
  const served = [...addin].filter(([path]) => path !== 'manifest.xml');
  const text = (content: string) => new TextEncoder().encode(content);
  return new Map([
    ['管理员说明.html', text(parts.guide.replaceAll('{{address}}', base))],
    [STANDALONE, standalone],
    ['manifest.xml', text(manifest)],
    ['nginx.conf', text(nginxConfig(base))],
    ['第三方许可.txt', text(parts.licences)],
    ['物料清单.json', text(parts.materials)],
    ...served.map(([path, bytes]): [string, Uint8Array] => [`addin/${path}`, bytes]),
    // Whoever opens the address itself in a browser gets the product for people without Excel.
    ['addin/index.html', standalone],
    ['addin/web.config', text(iisConfig())],
  ]);
}

function servedFrom(files: PackageFiles): ServedFiles {
  return {
    has: (path) => files.has(path),
    pngSize(path) {
      const bytes = files.get(path);
      if (!bytes || bytes.length < 24 || String.fromCharCode(...bytes.subarray(1, 4)) !== 'PNG') return null;
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      return [view.getUint32(16), view.getUint32(20)];
    },
  };
}
