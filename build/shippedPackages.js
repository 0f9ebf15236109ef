const { existsSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

/** A package that is part of what is shipped. */
/** @typedef {{ name: string, version: string, licence: string, text: string }} ShippedPackage */

/** The builds that leave this machine: what Excel loads, and the one file. */
const SHIPPED = ['addin', 'standalone'];

/** The packages whose code went into a compilation. */
function packagesIn(compilation) {
  const found = new Map();
  const look = (module) => {
    for (const inner of module.modules ?? []) look(inner);
    const folder = packageFolder(module.resource ?? '');
    if (folder !== null) found.set(folder, packageAt(folder));
  };
  for (const module of compilation.modules) look(module);
  return [...found.values()];
}

function packageFolder(file) {
  const parts = file.split(/[\\/]/);
  const at = parts.lastIndexOf('node_modules');
  if (at < 0) return null;
  const length = parts[at + 1]?.startsWith('@') ? 3 : 2;
  return parts.slice(0, at + length).join(path.sep);
}

/** @returns {ShippedPackage} */
function packageAt(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i.test(entry));
  const text = file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim();
  return { name, version, licence: typeof license === 'string' ? license : '', text };
}

const COPYLEFT = /\b(?:[AL]?GPL|MPL|EPL|CDDL|EUPL|OSL|SSPL|CC-BY-SA|CPAL|RPL)\b/i;

/**
 * Whether a licence, as npm names it, asks whoever passes the code on to pass on more than the notice. Where there is a
 * choice, one that does not is enough. What is not known counts as if it did.
 */
function isCopyleft(licence) {
  const choices = licence.replace(/[()]/g, '').split(/\s+OR\s+/i);
  return choices.every(
    (choice) => choice.trim() === '' || /SEE LICEN[CS]E|UNLICENSED/i.test(choice) || COPYLEFT.test(choice),
  );
}

/** Packages by name, each once, in their order. */
function inOrder(packages) {
  const byName = new Map(packages.map((one) => [`${one.name}@${one.version}`, one]));
  return [...byName.values()].sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

/** All licences with their texts, as one document for people. */
function licencesText(packages, officeLicence) {
  const head =
    '绩效自评助手：随产品分发的第三方软件及其许可\nThird-party software in this product, and its licences\n';
  const parts = packages.map(
    ({ name, version, licence, text }) => `${name} ${version}（${licence}）\n\n${text}`,
  );
  const office = `@microsoft/office-js（只在 Excel 加载项中；绩效自评助手.html 不含它）\n\n${officeLicence.trim()}`;
  return [head, ...parts, office].join(`\n\n${'-'.repeat(72)}\n\n`) + '\n';
}

/** The licence of office.js, which is not open source and may be passed on unmodified for Microsoft's products. */
function officeLicence(root) {
  const file = path.join(root, 'node_modules/@microsoft/office-js/LICENSE.md');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

module.exports = { SHIPPED, packagesIn, packageAt, isCopyleft, inOrder, licencesText, officeLicence };
