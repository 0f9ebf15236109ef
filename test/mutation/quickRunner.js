const { default: TestRunner } = require('jest-runner');

/** Names of the tests in each file, from the run without a mutant; that run comes first and in this process. */
const namesByPath = new Map();

/** One failing test kills a mutant: no further file is run, and none of whose tests any is wanted. */
module.exports = class QuickRunner extends TestRunner {
  async runTests(tests, watcher, options) {
    let hasFailed = false;
    this.on('test-file-success', ([{ path }, { testResults, numFailingTests }]) => {
      hasFailed ||= numFailingTests > 0;
      if (!namesByPath.has(path) && testResults.length > 0) {
        namesByPath.set(
          path,
          testResults.map(({ fullName }) => fullName),
        );
      }
    });
    for (const test of tests) {
      if (!hasFailed && this.isWanted(test.path)) await super.runTests([test], watcher, options);
    }
  }

  isWanted(path) {
    const { testNamePattern } = this._globalConfig;
    const names = namesByPath.get(path);
    if (!testNamePattern || !names) return true;
    const wanted = new RegExp(testNamePattern, 'i');
    return names.some((name) => wanted.test(name));
  }
};
