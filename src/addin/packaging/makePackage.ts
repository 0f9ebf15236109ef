import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import * as z from 'zod/mini';
import { guidePage } from '../help/guidePage';
import { ServerAddressError } from '../manifest/manifestForServer';
import { PackageError, packageFiles, STANDALONE, type PackageFiles } from './packageFiles';

const USAGE = '用法：npm run package -- --url https://服务器/文件夹 [-o 输出文件夹]（默认写到 dist/package）';
const ROOT = path.join(__dirname, '../../..');

/** Makes folder and zip of a package: 0 done, 2 refused with a sentence on stderr and nothing written. */
function main(): void {
  const { values } = parseArgs({
    options: {
      url: { type: 'string' },
      out: { type: 'string', short: 'o', default: path.join('dist', 'package') },
    },
  });
  if (values.url === undefined) throw new ServerAddressError(USAGE);
  const built = path.join(ROOT, 'dist/addin');
  const standalone = path.join(ROOT, 'dist', STANDALONE);
  // Quick builds take away the list of what a whole one has packed.
  if (![built, standalone, path.join(ROOT, 'dist/packages.json')].every((place) => existsSync(place)))
    throw new PackageError('请先运行 npm run build（npm start 做出的只供本机试用）。');
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')));
  const files = packageFiles({
    address: values.url,
    manifest: readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8'),
    addin: filesBelow(built),
    standalone: readFileSync(standalone),
    guide: guidePage(readFileSync(path.join(ROOT, 'docs/guide/ADMIN.md'), 'utf8')),
    licences: readFileSync(path.join(ROOT, 'dist/第三方许可.txt'), 'utf8'),
    materials: billOfMaterials(),
  });
  const name = `绩效自评助手-${version}`;
  const folder = path.join(path.resolve(values.out), name);
  rmSync(folder, { recursive: true, force: true });
  for (const [file, bytes] of files) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  const entries = [...files].map(([file, bytes]) => [`${name}/${file}`, bytes] as const);
  writeFileSync(`${folder}.zip`, zipSync(Object.fromEntries(entries)));
  process.stdout.write(`${folder}\n${folder}.zip\n`);
}

function filesBelow(folder: string): PackageFiles {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file).split(path.sep).join('/'), readFileSync(file)] as const;
    }),
  );
}

/** What npm says of all that is shipped, from the lock file: no network. */
function billOfMaterials(): string {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['sbom', '--package-lock-only', '--omit', 'dev', '--sbom-format', 'cyclonedx'],
    { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new PackageError(stderr);
  return stdout;
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
