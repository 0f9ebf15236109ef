/** Mutation testing of what decides scores: `npm run mutation`. Not part of `npm test`, it takes a while. */
export default {
  packageManager: 'npm',
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: { configFile: 'test/mutation/jest.config.js', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  mutate: [
    'src/core/{measure,scoring}/**/*.ts',
    '!**/*.test.ts',
    // Sentences shown to people, no decisions: their wording is nobody's behaviour to test.
    '!src/core/scoring/notes.ts',
  ],
  warnings: { slow: false },
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 1,
  // A busy machine is no endless loop.
  timeoutMS: 20_000,
  // Jest keeps some memory with every run.
  maxTestRunnerReuse: 300,
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'artifacts/mutation/mutation.html' },
  jsonReporter: { fileName: 'artifacts/mutation/mutation.json' },
  incrementalFile: 'artifacts/mutation/incremental.json',
  // `artifacts` is ignored by git and every tool already.
  tempDirName: 'artifacts/stryker',
};
