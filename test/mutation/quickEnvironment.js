const { TestEnvironment } = require('jest-environment-node');

/** One failing test kills a mutant: the tests behind it in the same file are skipped. */
module.exports = class QuickEnvironment extends TestEnvironment {
  handleTestEvent(event) {
    if (event.name === 'test_done') this.hasFailed ||= event.test.errors.length > 0;
    if (event.name === 'test_start' && this.hasFailed) event.test.mode = 'skip';
  }
};
