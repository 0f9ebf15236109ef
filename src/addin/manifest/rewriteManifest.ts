import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { manifestForServer, ServerAddressError } from './manifestForServer';

const USAGE =
  '用法：npm run manifest -- --url https://服务器/文件夹 [-o 输出.xml]（默认写到 dist/manifest.xml）';

/** Writes the manifest for a deployment: 0 done, 2 refused with a sentence on stderr and nothing written. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      url: { type: 'string' },
      out: { type: 'string', short: 'o', default: path.join('dist', 'manifest.xml') },
    },
  });
  if (values.url === undefined) throw new ServerAddressError(USAGE);
  const source = path.resolve('manifest.xml');
  const target = path.resolve(values.out);
  if (target === source)
    throw new ServerAddressError('不能覆盖项目自己的 manifest.xml，请用 -o 另给一个文件名。');
  const text = manifestForServer(await readFile(source, 'utf8'), values.url);
  await mkdir(path.dirname(target), { recursive: true });
  const draft = `${target}.${process.pid}.xml`;
  try {
    await writeFile(draft, text);
    // Reads it as Excel's own tools do: a manifest that can't be read must not leave here.
    const { displayName, version } = await OfficeAddinManifest.readManifestFile(draft);
    await rename(draft, target);
    process.stdout.write(`${displayName ?? ''} ${version ?? ''} → ${target}\n`);
  } finally {
    await rm(draft, { force: true });
  }
  return 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
