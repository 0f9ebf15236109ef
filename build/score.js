const { spawnSync } = require('node:child_process');
const { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } = require('node:fs');
const path = require('node:path');

/**
 * `npm run score`: runs the command from built code, which starts in a fraction of the time a translator takes, and
 * builds it first where it is missing or older than what it is made of.
 */
const ROOT = path.join(__dirname, '..');
const BUILT = path.join(ROOT, 'dist/cli');
const COMMAND = path.join(BUILT, 'score.js');
const BUNDLE = path.join(BUILT, 'score.bundle.js');
const MADE_OF = [
  'src/cli',
  'src/core',
  'src/grid',
  'src/host',
  'src/identity',
  'src/letters',
  'src/locales',
  'src/xlsx',
];

if (isStale()) build();
require(COMMAND);

function isStale() {
  if (!existsSync(BUNDLE)) return true;
  const built = statSync(BUNDLE).mtimeMs;
  const newest = (folder) =>
    readdirSync(folder, { withFileTypes: true }).some((entry) => {
      const place = path.join(folder, entry.name);
      if (entry.isDirectory()) return newest(place);
      return (
        entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts') && statSync(place).mtimeMs > built
      );
    });
  // Where only the built code was delivered there is nothing to compare it with.
  return MADE_OF.map((folder) => path.join(ROOT, folder)).some(
    (folder) => existsSync(folder) && newest(folder),
  );
}

/** Into a folder of its own, then moved: another run may be reading the old one. */
function build() {
  const fresh = path.join(ROOT, `dist/.cli-${process.pid}`);
  const { status } = spawnSync(process.execPath, [path.join(__dirname, 'buildCommand.js'), fresh], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(2);
  mkdirSync(BUILT, { recursive: true });
  for (const name of readdirSync(fresh)) renameSync(path.join(fresh, name), path.join(BUILT, name));
  rmSync(fresh, { recursive: true, force: true });
}
