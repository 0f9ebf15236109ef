const path = require('node:path');
const webpack = require('webpack');
const configurations = require('../webpack.config');
const makeCodeCache = require('./makeCodeCache');

/** `npm run build`: everything under `dist/`. Says nothing but what went wrong. */
webpack(configurations({}, { mode: 'production' }), (failure, stats) => {
  if (failure) throw failure;
  if (stats.hasErrors() || stats.hasWarnings()) {
    console.error(stats.toString({ preset: 'errors-warnings', colors: process.stderr.isTTY }));
  }
  process.exitCode = stats.hasErrors() ? 1 : 0;
  if (!stats.hasErrors()) makeCodeCache(path.join(__dirname, '../dist/cli'));
});
