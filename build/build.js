const path = require('node:path');
const webpack = require('webpack');
const configurations = require('../webpack.config');
const makeCodeCache = require('./makeCodeCache');

/**
 * `npm run build`: everything under `dist/`, or only the builds named. Says nothing but what went wrong.
 * `npm start` names those that it serves.
 */
const named = process.argv.slice(2);
const wanted = configurations({}, { mode: 'production' }).filter(
  ({ name }) => named.length === 0 || named.includes(name),
);
webpack(wanted, (failure, stats) => {
  if (failure) throw failure;
  if (stats.hasErrors() || stats.hasWarnings()) {
    console.error(stats.toString({ preset: 'errors-warnings', colors: process.stderr.isTTY }));
  }
  process.exitCode = stats.hasErrors() ? 1 : 0;
  if (!stats.hasErrors()) makeCodeCache(path.join(__dirname, '../dist/cli'));
});
