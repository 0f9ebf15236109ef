const webpack = require('webpack');
const configurations = require('../webpack.config');
const makeCodeCache = require('./makeCodeCache');

/** Builds the command alone, into the folder given. Says nothing but what went wrong. */
const [folder] = process.argv.slice(2);
const command = configurations({}, { mode: 'production' }).find(({ name }) => name === 'cli');
webpack({ ...command, output: { ...command.output, path: folder } }, (failure, stats) => {
  if (failure) throw failure;
  if (stats.hasErrors()) console.error(stats.toString({ preset: 'errors-only' }));
  process.exitCode = stats.hasErrors() ? 1 : 0;
  if (!stats.hasErrors()) makeCodeCache(folder);
});
