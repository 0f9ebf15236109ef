const { readFileSync } = require('node:fs');
const swc = require('@swc/core');

/**
 * Lets `require` take TypeScript modules while `load` runs: the catalogue of checks is TypeScript, and the help pages
 * are made from it.
 */
module.exports = function withTypeScript(load) {
  const { extensions } = require;
  extensions['.ts'] = (module, filename) => {
    const { code } = swc.transformSync(readFileSync(filename, 'utf8'), {
      filename,
      configFile: false,
      swcrc: false,
      module: { type: 'commonjs' },
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    });
    module._compile(code, filename);
  };
  try {
    return load();
  } finally {
    delete extensions['.ts'];
  }
};
