const { execFileSync } = require('node:child_process');
const path = require('node:path');
const webpack = require('webpack');
const configurations = require('../webpack.config');

/** `npm run bench`: built as the command is built, for what a translator adds to each function is no part of it. */
const ROOT = path.join(__dirname, '..');
const FOLDER = path.join(ROOT, 'node_modules/.cache/bench');
/** As the command sets them (package.json, `build/startCached.js`). */
const FLAGS = ['--single-threaded-gc', '--max-semi-space-size=8', '--interrupt-budget=540672'];
const command = configurations({}, { mode: 'production' }).find(({ name }) => name === 'cli');
const bench = {
  ...command,
  entry: { bench: './test/bench/bench.ts' },
  output: { path: FOLDER, filename: '[name].js' },
  externals: {
    ...command.externals,
    exceljs: 'commonjs exceljs',
    '@playwright/test': 'commonjs @playwright/test',
  },
  plugins: [],
  // Files of the corpus are looked for beside the sources that name them.
  node: { __dirname: true },
};

webpack(bench, (failure, stats) => {
  if (failure) throw failure;
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only' }));
  const words = process.argv.slice(2);
  // What the pane's opening and the command are measured with.
  if (words.length === 0 || words.some((word) => word !== 'form' && word !== 'file' && word !== 'large'))
    execFileSync(process.execPath, [path.join(__dirname, 'build.js')], { cwd: ROOT });
  execFileSync(process.execPath, [...FLAGS, path.join(FOLDER, 'bench.js'), ...words], {
    cwd: ROOT,
    stdio: 'inherit',
  });
});
