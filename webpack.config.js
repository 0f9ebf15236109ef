const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');
const { Compilation, sources } = require('webpack');
const SinglePage = require('./build/SinglePage');
const SwcMinimizer = require('./build/SwcMinimizer');
const { arrowFunctions } = require('./build/arrowFunctions');
const { eagerModules } = require('./build/eagerModules');
const { joinedTexts } = require('./build/joinedTexts');
const { packedTexts } = require('./build/packedTexts');
const withTypeScript = require('./build/withTypeScript');
const { version } = require('./package.json');

/**
 * Five builds, so that what an office puts on its own https server is a folder by itself:
 *   dist/addin      everything Excel loads, office.js included; nothing of the workbench
 *   dist/workbench  the stand-in for Excel; `npm start` lays it over dist/addin
 *   dist/server     what serves the two to this machine
 *   dist/cli        the command
 *   dist/绩效自评助手.html  the product in one file, without office.js, whose licence is for Microsoft's programs
 */
const officeJs = path.join(__dirname, 'node_modules/@microsoft/office-js/dist');

/**
 * The part of office.js that Excel ever asks for (office.debug.js, `HostSpecificFileVersionMap` and `SupportedLocales`).
 * It is copied unmodified, as its licence demands, and only at build time. `excel-win32-16.00` and the O15 table
 * serve Excel 2013/2016, which then get our "too old" notice instead of a blank pane.
 */
const officeFiles = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-web-16.00.js',
  'excel-win32-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

/** On an Office Online Server of one's own office.js asks this page whether to trust it; the names' case matters. */
const trustQuestion = [
  ['index.html', 'index.html'],
  ['agaveerrorux.js', 'AgaveErrorUX.js'],
  ['style/agaveerrorux.css', 'style/AgaveErrorUX.css'],
  ['images', 'images'],
].map(([from, to]) => ({
  from: path.join(officeJs, 'agaveerrorux', from),
  to: `office/AgaveErrorUX/${to}`,
  info: { minimized: true },
}));

/**
 * office.js fetches its telemetry sender from this address and does without when the file defines none.
 * An add-in for an intranet reports to nobody, so the file is ours and says so.
 */
class WithoutTelemetry {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('WithoutTelemetry', (compilation) => {
      compilation.hooks.processAssets.tap('WithoutTelemetry', () => {
        compilation.emitAsset(
          'office/telemetry/oteljs_agave.js',
          new sources.RawSource('/* Left empty on purpose: nothing is reported to anybody. */\n'),
          { minimized: true },
        );
      });
    });
  }
}

/** A page of help for each check and a list of all, from the markdown in the checks' folders. */
function helpOfChecks() {
  const { helpPages, readGuides, readHelpTopics, CHECKS_FOLDER } = withTypeScript(() => ({
    ...require('./src/addin/help/helpPages.ts'),
    ...require('./src/addin/help/readGuides.ts'),
    ...require('./src/addin/help/readHelpTopics.ts'),
  }));
  return { pages: () => helpPages(readHelpTopics(), readGuides()), folder: CHECKS_FOLDER };
}

class HelpPages {
  apply(compiler) {
    const { pages, folder } = helpOfChecks();
    compiler.hooks.thisCompilation.tap('HelpPages', (compilation) => {
      compilation.contextDependencies.add(folder);
      compilation.hooks.processAssets.tap(
        { name: 'HelpPages', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          for (const [file, html] of pages()) {
            compilation.emitAsset(`help/${file}`, new sources.RawSource(html), { minimized: true });
          }
        },
      );
    });
  }
}

/** Reached by an import and never by a call: no schema of ours is written as JSON Schema. */
const UNUSED = /zod[\\/]v4[\\/]core[\\/](?:to-json-schema|json-schema-processors)\.js$/;

/** What a browser loads is made small beyond what the minifier does, and quick to begin. */
const REWRITINGS = {
  addin: [arrowFunctions, eagerModules],
  workbench: [arrowFunctions],
  standalone: [arrowFunctions, joinedTexts, packedTexts],
};

const shared = (name, mode, target) => ({
  name,
  mode,
  context: __dirname,
  // The content policy forbids `eval`, which webpack would use in development.
  devtool: mode === 'development' ? 'cheap-module-source-map' : false,
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        use: [
          { loader: path.join(__dirname, 'build/swcLoader.js'), options: { target } },
          path.join(__dirname, 'build/templateSpaceLoader.js'),
          path.join(__dirname, 'build/oneLanguageLoader.js'),
          path.join(__dirname, 'build/withoutSourcesLoader.js'),
          path.join(__dirname, 'build/joinedWordsLoader.js'),
          path.join(__dirname, 'build/flatLiteralsLoader.js'),
          path.join(__dirname, 'build/flatMapLoader.js'),
        ],
      },
      { test: /decimal\.js[\\/]decimal\.mjs$/, loader: path.join(__dirname, 'build/plainDecimalLoader.js') },
      { test: UNUSED, loader: path.join(__dirname, 'build/leftOutLoader.js') },
      {
        test: /excelts[\\/].*[\\/]function-registry\.js$/,
        loader: path.join(__dirname, 'build/cataloguedFunctionsLoader.js'),
      },
      {
        test: /numfmt[\\/]lib[\\/](?:locale|codeToLocale)\.js$/,
        loader: path.join(__dirname, 'build/fewLocalesLoader.js'),
      },
      { test: /\.css$/, use: [CssPlugin.loader, { loader: 'css-loader', options: { url: false } }] },
    ],
  },
  optimization: {
    splitChunks: false,
    runtimeChunk: false,
    minimizer: [new SwcMinimizer(REWRITINGS[name] ?? [])],
  },
});

/**
 * What is built once for each language, with the texts of that alone (`build/oneLanguageLoader.js`): all that is imported
 * from one of these modules on.
 */
const languages = [
  { test: /[\\/]src[\\/]addin[\\/]inChinese\.ts$/, layer: 'zh-CN' },
  { test: /[\\/]src[\\/]addin[\\/]inEnglish\.ts$/, layer: 'en-US' },
];

/**
 * The frame is drawn before any script has come. office.js runs as soon as it is there, whatever else is still on its way:
 * what it asks for in its turn takes longest.
 */
class OfficeScriptAtOnce {
  apply(compiler) {
    compiler.hooks.compilation.tap('OfficeScriptAtOnce', (compilation) => {
      HtmlPlugin.getHooks(compilation).alterAssetTagGroups.tap('OfficeScriptAtOnce', (data) => {
        if (data.outputName === 'taskpane.html')
          data.headTags.push({
            ...{ tagName: 'script', voidTag: false, meta: { plugin: 'OfficeScriptAtOnce' } },
            attributes: { src: 'office/office.js', async: true, fetchpriority: 'high' },
          });
        return data;
      });
    });
  }
}

const html = (chunk, template) =>
  new HtmlPlugin({
    template,
    filename: `${path.basename(template)}`,
    chunks: [chunk],
    scriptLoading: 'defer',
  });

/** What makes a build small and not right: somebody who waits for it to try the product can do without. */
const unpolished = {
  ...{ minimize: false, concatenateModules: false, usedExports: false, mangleExports: false },
  ...{ innerGraph: false, realContentHash: false },
};

/** `quick`: for this machine alone, built in half the time: each module once, with the texts of both languages. */
module.exports = ({ quick = false }, { mode = 'production' }) => {
  const built = builds(mode, quick ? [] : languages);
  if (!quick) return built;
  return built.map((each) => ({ ...each, optimization: { ...each.optimization, ...unpolished } }));
};

function builds(mode, inOneLanguage) {
  const addin = shared('addin', mode, 'es2022');
  return [
    {
      ...addin,
      // WebView2 and the browsers of Excel on the web; older webviews stop at the notice in taskpane.html.
      target: ['web', 'es2022'],
      module: { rules: [...inOneLanguage, ...addin.module.rules] },
      // Parts are called by their languages, by which the size budget knows them.
      optimization: { ...addin.optimization, chunkIds: 'named' },
      entry: {
        taskpane: './src/addin/taskpane/taskpane.ts',
        commands: './src/addin/commands/commands.ts',
      },
      // Names that change with the contents: a browser may keep such files for ever.
      output: {
        path: path.join(__dirname, 'dist/addin'),
        filename: mode === 'development' ? '[name].js' : '[name].[contenthash:8].js',
        // Parts without a name of their own are called by their place and language.
        chunkFilename: ({ chunk }) =>
          mode === 'development' ? '[name].js' : `${chunk?.name ?? 'part'}.[contenthash:8].js`,
        clean: true,
      },
      // `test/e2e/budget.spec.ts` holds the sizes.
      performance: { hints: false },
      plugins: [
        html('taskpane', 'src/addin/taskpane/taskpane.html'),
        html('commands', 'src/addin/commands/commands.html'),
        new OfficeScriptAtOnce(),
        new CssPlugin({ filename: mode === 'development' ? '[name].css' : '[name].[contenthash:8].css' }),
        new WithoutTelemetry(),
        new HelpPages(),
        new CopyPlugin({
          patterns: [
            ...officeFiles.map((file) => ({
              from: path.join(officeJs, file),
              to: `office/${file}`,
              // Already minimized; to be passed on byte for byte.
              info: { minimized: true },
            })),
            { from: path.join(officeJs, '../LICENSE.md'), to: 'office/LICENSE.md' },
            ...trustQuestion,
            { from: 'assets/icon-*.png' },
            { from: 'manifest.xml' },
          ],
        }),
      ],
    },
    {
      ...shared('workbench', mode, 'es2022'),
      target: ['web', 'es2022'],
      entry: {
        workbench: [
          './src/workbench/page/main.ts',
          ...(mode === 'development' ? ['./build/liveReload.js'] : []),
        ],
      },
      output: { path: path.join(__dirname, 'dist/workbench'), filename: '[name].js', clean: true },
      // The stand-in carries a formula engine and is only ever loaded from the same machine.
      performance: { hints: false },
      plugins: [
        html('workbench', 'src/workbench/page/index.html'),
        new CssPlugin({ filename: '[name].css' }),
        new CopyPlugin({
          patterns: [
            { from: 'samples/*', context: 'assets' },
            { from: '**/*', context: 'src/workbench/trust', to: 'office/AgaveErrorUX/' },
          ],
        }),
      ],
    },
    {
      ...shared('server', mode, 'es2022'),
      target: 'node20',
      entry: { server: './src/workbench/server.ts' },
      output: { path: path.join(__dirname, 'dist/server'), filename: '[name].js', clean: true },
      // The server finds the other two beside itself.
      node: { __dirname: false },
      performance: { hints: false },
    },
    {
      ...shared('cli', mode, 'es2022'),
      target: 'node20',
      // The command and its workers are one bundle, and what loads it stands there under the names of both.
      entry: { score: './src/cli/score.ts' },
      output: {
        path: path.join(__dirname, 'dist/cli'),
        filename: '[name].bundle.js',
        library: { type: 'commonjs2' },
      },
      plugins: [
        new CopyPlugin({
          patterns: ['score.js', 'scoreWorker.js'].map((to) => ({
            from: 'build/startCached.js',
            to,
            info: { minimized: true },
          })),
        }),
      ],
      // Loaded only where they are needed; the pool looks for its own files beside itself.
      externals: {
        // An ES module, which code that V8 has kept cannot import by itself: what loads the bundle does.
        tinypool: 'promise require("tinypool")',
        '@e965/xlsx': 'commonjs @e965/xlsx',
        '@cj-tech-master/excelts': 'commonjs @cj-tech-master/excelts',
        '@cj-tech-master/excelts/chart': 'commonjs @cj-tech-master/excelts/chart',
      },
      node: { __dirname: false },
      performance: { hints: false },
    },
    {
      ...shared('standalone', mode, 'es2022'),
      target: ['web', 'es2022'],
      entry: { page: './src/standalone/main.ts', paneStyle: './src/addin/taskpane/taskpane.css' },
      // No map: the page stands alone.
      devtool: false,
      output: { path: path.join(__dirname, 'dist'), filename: '[name].js' },
      performance: { hints: false },
      plugins: [
        new CssPlugin({ filename: '[name].css' }),
        new SinglePage({
          template: path.join(__dirname, 'src/standalone/page.html'),
          fileName: '绩效自评助手.html',
          helpPages: () => helpOfChecks().pages(),
          icon: path.join(__dirname, 'assets/icon-32.png'),
          version,
        }),
      ],
    },
  ];
}
