const swc = require('@swc/core');

/**
 * Translates a TypeScript module for webpack with swc. Types are checked by `npm run types`; a build only translates.
 *
 * @this {import('webpack').LoaderContext<{ target: string }>}
 */
module.exports = function swcLoader(source, inputSourceMap) {
  const done = this.async();
  const { target } = this.getOptions();
  swc
    .transform(source, {
      filename: this.resourcePath,
      configFile: false,
      swcrc: false,
      sourceMaps: this.sourceMap,
      inputSourceMap: inputSourceMap ? JSON.stringify(inputSourceMap) : false,
      // webpack joins the modules, so `import` and `export` stay for it.
      module: { type: 'es6' },
      jsc: {
        target,
        parser: { syntax: 'typescript' },
        // As TypeScript does for ES2021 without being told.
        transform: { useDefineForClassFields: false },
      },
    })
    .then(({ code, map }) => done(null, code, map ? JSON.parse(map) : undefined), done);
};
