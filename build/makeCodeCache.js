const { spawnSync } = require('node:child_process');
const path = require('node:path');

const SAMPLE = path.join(__dirname, '../assets/samples/seed-blank.xlsx');

/** Has the command that was built into a folder score the sample once, and keep what V8 made of it: see `startCached.js`. */
module.exports = function makeCodeCache(folder) {
  const { status, stderr } = spawnSync(process.execPath, [path.join(folder, 'score.js'), SAMPLE, '--json'], {
    env: { ...process.env, WRITE_CODE_CACHE: '1' },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0 && status !== 1) throw new Error(`the command that was built does not run: ${stderr}`);
};
