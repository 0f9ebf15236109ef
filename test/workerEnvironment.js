/**
 * Node, and a worker of jest that goes as soon as its work is done. Left to itself Node first takes apart all it holds,
 * hundreds of megabytes of what each test file has loaded; where every core is busy that takes longer than the half
 * second after which jest speaks of tests that leave something open.
 */
if (process.env.JEST_WORKER_ID && process.send) process.on('exit', (code) => process.exit(code));

module.exports = require('jest-environment-node');
