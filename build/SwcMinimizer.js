const swc = require('@swc/core');
const { Compilation, sources } = require('webpack');

/** Minifies scripts with swc, and style sheets; files that come minified, as office.js does, pass byte for byte. */
module.exports = class SwcMinimizer {
  /** @param {((code: string) => string)[]} rewritings of minified code, one after the other */
  constructor(rewritings) {
    this.rewritings = rewritings;
  }

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
          for (const { name, info } of compilation.getAssets())
            if (name.endsWith('.css') && !info.minimized)
              compilation.updateAsset(
                name,
                (css) => new sources.RawSource(plainStyle(String(css.source()))),
                {
                  minimized: true,
                },
              );
          await Promise.all(
            scripts.map(async ({ name, source }) => {
              const etag = cache.getLazyHashedEtag(source);
              const minified = await cache.providePromise(name, etag, async () => {
                const { code } = await swc.minify(String(source.source()), {
                  // A function that is called once is put in the place of its call, as an arrow where it asks for no `this`:
                  // nothing that is shipped makes objects by `new` of a function that does not.
                  compress: { passes: 3, ecma: 2022, unsafe_arrows: true },
                  mangle: true,
                  // Licences stay where they are.
                  format: { comments: 'some' },
                });
                return new sources.RawSource(
                  this.rewritings.reduce((text, rewritten) => rewritten(text), code),
                );
              });
              compilation.updateAsset(name, minified, { minimized: true });
            }),
          );
        },
      );
    });
  }
};

/** A style sheet without remarks and indentation; texts in quotes stay as they are. */
function plainStyle(css) {
  return css
    .replace(/("[^"\n]*"|'[^'\n]*')|\/\*[\s\S]*?\*\//g, (_whole, text) => text ?? '')
    .replace(/("[^"\n]*"|'[^'\n]*')|\s+/g, (_whole, text) => text ?? ' ')
    .replace(/("[^"\n]*"|'[^'\n]*')| ?([{};,]) ?/g, (_whole, text, mark) => text ?? mark)
    .replaceAll(';}', '}')
    .replace(/("[^"\n]*"|'[^'\n]*')|([{;][\w-]+): /g, (_whole, text, property) => text ?? `${property}:`)
    .trim();
}
module.exports.plainStyle = plainStyle;
