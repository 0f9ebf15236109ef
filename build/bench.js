const { execFileSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');
const configurations = require('../webpack.config');

/** `npm run bench`: built as the command is built, for what a translator adds to each function is no part of it. */
const ROOT = path.join(__dirname, '..');
const FOLDER = path.join(ROOT, 'node_modules/.cache/bench');
/** As the command sets them for folders of files (package.json, `build/startCached.js`). */
const FLAGS = [...flagsOfCommand(), ...flagsSetIn('startCached.js')];
const PARTS = ['form', 'file', 'large', 'command', 'pane', 'many'];
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
  const asked = process.argv.slice(2);
  const words = asked.length === 0 ? PARTS : asked;
  // What the pane's opening and the command are measured with.
  if (words.some((word) => !['form', 'file', 'large'].includes(word)))
    execFileSync(process.execPath, [path.join(__dirname, 'build.js')], { cwd: ROOT });
  const run = (flags, parts) => {
    const bench = [...flags, path.join(FOLDER, 'bench.js'), ...parts];
    if (parts.length > 0) execFileSync(process.execPath, bench, { cwd: ROOT, stdio: 'inherit' });
  };
  // One form is what the pane judges, in a V8 that nobody has told anything.
  run(
    [],
    words.filter((word) => word === 'form'),
  );
  run(
    FLAGS,
    words.filter((word) => word !== 'form'),
  );
});

function flagsOfCommand() {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  return scripts.score.split(' ').filter((word) => word.startsWith('--'));
}

/** What a file beside this one tells V8. */
function flagsSetIn(name) {
  const text = readFileSync(path.join(__dirname, name), 'utf8');
  return [...text.matchAll(/setFlagsFromString\('(.+)'\)/g)].map(([, flag]) => flag);
}
