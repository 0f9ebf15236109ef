const { rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');
const configurations = require('../webpack.config');
const makeCodeCache = require('./makeCodeCache');
const { SHIPPED, inOrder, licencesText, officeLicence, packagesIn } = require('./shippedPackages');

/**
 * `npm run build`: everything under `dist/`, or only the builds named. Says nothing but what went wrong.
 * `npm start` names those that it serves, and wants them `--quick`.
 */
const given = process.argv.slice(2);
const named = given.filter((word) => word !== '--quick');
const wanted = configurations({ quick: given.includes('--quick') }, { mode: 'production' }).filter(
  ({ name }) => named.length === 0 || named.includes(name),
);
// Stands only beside a whole build: nothing that was built quickly, for this machine alone, may be packed for a server.
const PACKAGES = path.join(__dirname, '../dist/packages.json');
if (given.includes('--quick')) rmSync(PACKAGES, { force: true });
webpack(wanted, (failure, stats) => {
  if (failure) throw failure;
  if (stats.hasErrors() || stats.hasWarnings()) {
    console.error(stats.toString({ preset: 'errors-warnings', colors: process.stderr.isTTY }));
  }
  process.exitCode = stats.hasErrors() ? 1 : 0;
  if (stats.hasErrors()) return;
  if (wanted.some(({ name }) => name === 'cli')) makeCodeCache(path.join(__dirname, '../dist/cli'));
  if (named.length === 0) writeLicences(stats.stats);
});

/** Beside the builds: which packages are in them, and what their licences ask to be passed on. */
function writeLicences(all) {
  const shipped = all.filter(({ compilation }) => SHIPPED.includes(compilation.name));
  const packages = inOrder(shipped.flatMap(({ compilation }) => packagesIn(compilation)));
  const root = path.join(__dirname, '..');
  const names = packages.map(({ name, version, licence }) => ({ name, version, licence }));
  writeFileSync(PACKAGES, `${JSON.stringify(names, null, 2)}\n`);
  writeFileSync(path.join(root, 'dist/第三方许可.txt'), licencesText(packages, officeLicence(root)));
}
