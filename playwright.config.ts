import { defineConfig } from '@playwright/test';
import { browserPath } from './test/e2e/browserPath';

const port = Number(process.env['E2E_PORT'] ?? 3177);
const executablePath = browserPath();

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  timeout: 60_000,
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: 'artifacts/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // What went wrong once in a hundred runs is seen at least.
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Pages that one worker opens one after the other share what was compiled for the first (test/e2e/workbench.ts).
        '--process-per-site',
      ],
    },
  },
  webServer: {
    // The build is made beforehand (`npm run build`): the very files that `npm start` serves.
    command: 'node dist/server/server.js',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
