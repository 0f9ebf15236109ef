const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire, wrap } = require('node:module');
const path = require('node:path');
const v8 = require('node:v8');
const vm = require('node:vm');

/**
 * Delivered as `score.js` and `scoreWorker.js` beside the command's bundle: loads it with what V8 made of it when it
 * was built, which spares each process and each worker the compiling. Another version of Node takes no notice of that.
 */
// Garbage is collected before the heap has grown by half of what is in use: files come one after the other for hours, and
// what one of them left behind is of no use to the next.
v8.setFlagsFromString('--heap-growing-percent=30');

// A function is optimised only once it has done four times as much as V8 would ask for: of a thousand functions that take
// part in scoring most are never worth it, and optimising them took a fifth of a run's processor time.
v8.setFlagsFromString('--interrupt-budget=540672');

// V8 throws away what it compiled of a function that no collection saw running, and compiles it again for the next file.
v8.setFlagsFromString('--no-flush-bytecode');

const BUNDLE = path.join(__dirname, 'score.bundle.js');
const CACHE = path.join(__dirname, 'score.bundle.cache');

const script = new vm.Script(wrap(readFileSync(BUNDLE, 'utf8')), {
  filename: BUNDLE,
  cachedData: made(),
});
const required = createRequire(BUNDLE);
// The pool of workers is an ES module.
const load = (name) => (name === 'tinypool' ? import(name) : required(name));
const loaded = { exports: {} };
script.runInThisContext()(loaded.exports, load, loaded, BUNDLE, __dirname);
module.exports = loaded.exports;

// Set while the command is built: by then all that scoring a form needs has been compiled.
if (process.env.WRITE_CODE_CACHE) process.on('exit', () => writeFileSync(CACHE, script.createCachedData()));

function made() {
  try {
    return readFileSync(CACHE);
  } catch {
    return undefined;
  }
}
