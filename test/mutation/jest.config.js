const { join } = require('node:path');
const base = require('../../jest.config.js');

/**
 * The tests that mutants are held against: those that stand beside the source. The corpus would kill more of them, but
 * without saying which behaviour was broken.
 */
module.exports = {
  ...base,
  rootDir: join(__dirname, '../..'),
  testMatch: ['<rootDir>/src/core/{measure,scoring}/**/*.test.ts'],
  runner: join(__dirname, 'quickRunner.js'),
  testEnvironment: join(__dirname, 'quickEnvironment.js'),
};
