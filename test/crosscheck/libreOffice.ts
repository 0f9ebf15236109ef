import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PLACES = [
  ...['soffice', 'libreoffice'].flatMap((name) =>
    (process.env['PATH'] ?? '').split(':').map((folder) => join(folder, name)),
  ),
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];

/** Where this machine has LibreOffice; `null`: it has none. */
export function libreOfficePath(): string | null {
  return PLACES.find((path) => existsSync(path)) ?? null;
}

/** Formulas are calculated anew on opening, whatever result the file holds. */
const ALWAYS_CALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Opens files without a window and saves them in another format, all in one run; each is then in `folder`. */
export function convert(
  program: string,
  files: readonly string[],
  format: 'xlsx' | 'html',
  folder: string,
  profile: string,
): void {
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_CALCULATE);
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = spawnSync(
    program,
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...['--headless', '--norestore', '--convert-to', format, '--outdir', folder],
      ...files,
    ],
    { encoding: 'utf8', timeout: 600_000 },
  );
  if (status !== 0) throw new Error(`LibreOffice: ${stderr}`);
}
