/** Unit and corpus tests stand beside their source; the browser tests are Playwright's. */
module.exports = {
  testEnvironment: '<rootDir>/test/workerEnvironment.js',
  // Some tests try a whole workbook on the genuine client; a busy machine is no failure.
  testTimeout: 30_000,
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { target: 'es2021', parser: { syntax: 'typescript' } } }],
    // Published as ES modules only.
    '/node_modules/(?:echarts|zrender)/.*\\.js$': ['@swc/jest', { jsc: { target: 'es2021' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!(?:echarts|zrender)/)'],
};
