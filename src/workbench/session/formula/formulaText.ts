import { needsFilePrefix } from './functionCatalogue';

const QUOTED = /("[^"]*"|'[^']*')/;
/** A name, and whether it is a function's. */
const NAME = /[A-Za-z_][\w.]*(?:\s*\()?/g;
const REFERENCE = /(?<![\w.$\u00a1-\uffff])\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?![\w.(\u00a1-\uffff])/g;
const FILE_PREFIX = /_xlfn\.|_xlws\./gi;

/** A formula as Excel shows it after typing: functions and references in capitals, no prefixes of the file format. */
export function shownFormula(formula: string): string {
  return outsideQuotes(formula, (part) =>
    part
      .replace(FILE_PREFIX, '')
      .replace(NAME, (name) => (name.endsWith('(') ? name.toUpperCase() : name))
      .replace(REFERENCE, (reference) => reference.toUpperCase()),
  );
}

/** A formula as a file holds it: newer functions with their prefix (MS-XLSX, future functions). */
export function fileFormula(formula: string): string {
  return outsideQuotes(formula, (part) =>
    part.replace(NAME, (name) =>
      name.endsWith('(') && needsFilePrefix(name.slice(0, -1).trimEnd().toUpperCase())
        ? `_xlfn.${name}`
        : name,
    ),
  );
}

function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}
