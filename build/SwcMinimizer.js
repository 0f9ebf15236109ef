const swc = require('@swc/core');
const { Compilation, sources } = require('webpack');

/** Minifies what webpack emits with swc; files that come minified, as office.js does, pass byte for byte. */
module.exports = class SwcMinimizer {
  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('SwcMinimizer', (compilation) => {
      const cache = compilation.getCache('SwcMinimizer');
      compilation.hooks.processAssets.tapPromise(
        { name: 'SwcMinimizer', stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE },
        async () => {
          const scripts = compilation
            .getAssets()
            .filter(({ name, info }) => name.endsWith('.js') && !info.minimized);
          await Promise.all(
            scripts.map(async ({ name, source }) => {
              const etag = cache.getLazyHashedEtag(source);
              const minified = await cache.providePromise(name, etag, async () => {
                const { code } = await swc.minify(String(source.source()), {
                  compress: { passes: 2, ecma: 2021 },
                  mangle: true,
                  // Licences stay where they are.
                  format: { comments: 'some' },
                });
                return new sources.RawSource(code);
              });
              compilation.updateAsset(name, minified, { minimized: true });
            }),
          );
        },
      );
    });
  }
};
