const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { deflateRawSync } = require('node:zlib');
const { Compilation, sources } = require('webpack');

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const HELP_STYLE_PLACE = '<!--style-->';
const BETWEEN_BLOCKS =
  /(<\/?(?:html|head|body|main|nav|h[1-6]|p|table|thead|tbody|tr|th|td|[uo]l|li|title|meta)\b[^>]*>)\n+</g;
/** The texts of a page's `<style>` elements. */
const stylesIn = (html) => [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text]) => text);

/**
 * Puts script, styles and help into one page that needs nothing else. Its content policy names each by its hash: nothing
 * else runs, nothing is loaded, and nothing can be sent anywhere, not even by a form.
 */
class SinglePage {
  /**
   * @param options.template the page with its places marked by comments
   * @param options.fileName the page's name
   * @param options.helpPages gives the pages of help by their file names
   */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { template, fileName, helpPages, icon, version } = this.options;
    compiler.hooks.thisCompilation.tap('SinglePage', (compilation) => {
      compilation.fileDependencies.add(template);
      compilation.hooks.processAssets.tap(
        { name: 'SinglePage', stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE + 1 },
        () => {
          const taken = (name) => {
            const asset = compilation.getAsset(name);
            if (!asset) return '';
            compilation.deleteAsset(name);
            return asset.source.source().toString();
          };
          const [script, style, paneStyle] = ['page.js', 'page.css', 'paneStyle.css'].map(taken);
          taken('paneStyle.js');
          const pages = [...helpPages()];
          const [helpStyle = ''] = pages.flatMap(([, html]) => stylesIn(html));
          // All of them have the same style: it is kept once. Their policy is that of the page they are shown in.
          const help = Object.fromEntries(
            pages.map(([file, html]) => [
              file,
              html
                .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n/, '')
                .replace(`<style>${helpStyle}</style>`, HELP_STYLE_PLACE)
                // White space between parts that stand below each other shows nowhere.
                .replace(BETWEEN_BLOCKS, '$1<'),
            ]),
          );
          // Two thirds smaller; `src/standalone/packedHelp.ts` unpacks it when help is asked for.
          const packed = deflateRawSync(JSON.stringify(help), { level: 9 }).toString('base64');
          const data = JSON.stringify({ version, help: packed, helpStyle, helpStylePlace: HELP_STYLE_PLACE })
            .replaceAll('</script', '<\\/script')
            .replaceAll('<!--', '\\u003c!--');
          // The only places in a script where this can stand are texts and patterns, which read it the same.
          const code = script
            .replaceAll('</script', '<\\/script')
            .replaceAll('<!--', '<\\!--')
            // A browser reads these otherwise than they are written, and the hash would not be that of the file.
            .replaceAll('\r\n', '\n')
            .replaceAll('\r', '\\r')
            .replaceAll('\0', '\\x00');
          const styles = [style, paneStyle, helpStyle];
          const policy = [
            "default-src 'none'",
            `script-src ${hashOf(code)}`,
            `style-src ${styles.map(hashOf).join(' ')}`,
            'img-src data:',
            "base-uri 'none'",
            "form-action 'none'",
          ].join('; ');
          const image = `data:image/png;base64,${readFileSync(icon).toString('base64')}`;
          const places = {
            policy: `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
            icon: `<link rel="icon" href="${image}" />`,
            styles: `<style>${style}</style>\n    <style id="pane-style" media="not all">${paneStyle}</style>`,
            scripts:
              `<script id="page-data" type="application/json">${data}</script>\n` +
              `    <script id="page-script">${code}</script>`,
          };
          const page = readFileSync(template, 'utf8').replace(
            /<!--(\w+)-->/g,
            (whole, place) => places[place] ?? whole,
          );
          compilation.emitAsset(fileName, new sources.RawSource(page), { minimized: true });
        },
      );
    });
  }
}

module.exports = SinglePage;
