const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { isCopyleft, packageAt } = require('./shippedPackages');

/**
 * `npm run licences`: the licences of all that is shipped (after `npm run build`) and of all that is installed without the
 * tools, and the packages that ask for an install script. Fails on copyleft and on a licence that is not known.
 */
const ROOT = path.join(__dirname, '..');
const BUILT = path.join(ROOT, 'dist/packages.json');
/** Under a licence of its own, which allows what is done with it here; see docs. */
const OWN_LICENCE = ['@microsoft/office-js'];

if (!existsSync(BUILT)) {
  console.error('请先运行 npm run build。Run npm run build first.');
  process.exit(2);
}
const shipped = JSON.parse(readFileSync(BUILT, 'utf8'));
const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
const locked = Object.entries(packages).filter(([folder, { dev }]) => folder !== '' && !dev);
const installed = locked
  .filter(([folder]) => existsSync(path.join(ROOT, folder, 'package.json')))
  .map(([folder]) => packageAt(path.join(ROOT, folder)));
const scripts = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);

const all = new Map([...shipped, ...installed].map((one) => [`${one.name}@${one.version}`, one]));
const refused = [...all.values()].filter(
  ({ name, licence }) => !OWN_LICENCE.includes(name) && isCopyleft(licence),
);
for (const [key, { licence }] of [...all].sort()) console.log(`${key}  ${licence}`);
console.log(
  `\n安装脚本（package.json 的 allowScripts 都不允许运行）Install scripts: ${scripts.map(([folder]) => folder.replace(/^.*node_modules\//, '')).join(', ') || '—'}`,
);
for (const { name, version, licence } of refused)
  console.error(
    `不能随产品分发 must not be shipped: ${name} ${version} (${licence || '没有写明许可 no licence named'})`,
  );
process.exitCode = refused.length === 0 ? 0 : 1;
