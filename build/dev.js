const { fork } = require('node:child_process');
const { rmSync } = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');
const configurations = require('../webpack.config');

/**
 * `npm run dev`: builds whatever changes while it runs, and tells the server, which tells the browser to load the page
 * anew. When the server's own code changes the server is started again.
 */
const SERVER = path.join(__dirname, '../dist/server/server.js');

// As `npm start` does: what is built here is not for a server.
rmSync(path.join(__dirname, '../dist/packages.json'), { force: true });

let server = null;
let serverHash = null;

// The one file is made of the same parts and stands alone: nothing here serves it.
const compiler = webpack(
  configurations({ quick: true }, { mode: 'development' }).filter(({ name }) => name !== 'standalone'),
);

compiler.watch({ aggregateTimeout: 50 }, (failure, stats) => {
  if (failure) throw failure;
  if (stats.hasErrors() || stats.hasWarnings()) {
    console.error(stats.toString({ preset: 'errors-warnings', colors: process.stderr.isTTY }));
  }
  if (stats.hasErrors()) return;
  // Only what was built anew is among the results.
  const hash = stats.stats.find(({ compilation }) => compilation.name === 'server')?.hash ?? serverHash;
  if (server && hash === serverHash) {
    server.send('built');
    return;
  }
  serverHash = hash;
  restart();
});

function restart() {
  if (!server) return start();
  server.once('exit', start);
  server.kill('SIGTERM');
}

function start() {
  server = fork(SERVER, [], { env: { ...process.env, LIVE_RELOAD: '1' } });
  // A port that is taken is said by the server; without one there is nothing to watch for.
  server.once('exit', (code) => {
    if (code) process.exit(code);
  });
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server?.kill('SIGTERM');
    compiler.close(() => process.exit(0));
  });
}
