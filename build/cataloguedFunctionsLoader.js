const withTypeScript = require('./withTypeScript');

/**
 * Registers only those of the formula engine's functions that the catalogue computes; the others are never asked for
 * (`functionCatalogue.ts`) and, without their registration, are not part of the page.
 */
module.exports = function cataloguedFunctions(source) {
  const { blockUseOf } = withTypeScript(() =>
    require('../src/workbench/session/formula/functionCatalogue.ts'),
  );
  return source.replace(/^ {4}define\w+\("([\w.]+)", \d+, \d+, \w+\);\n/gm, (line, name) =>
    blockUseOf(name) === undefined ? '' : line,
  );
};
