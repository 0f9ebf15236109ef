import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join, normalize } from 'node:path';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';

/**
 * The package as an administrator gets it: its zip is unpacked into an empty folder and served from another origin and
 * below another path than it was built at, by a server that sends no headers of its own. Whatever the pages load must
 * come from there.
 */
const ADDRESS = 'https://oa.example.gov.cn/tools/jixiao';
const PREFIX = '/tools/jixiao/';
const ROOT = join(__dirname, '../..');
const TYPES: Readonly<Record<string, string>> = {
  ...{ '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' },
  ...{ '.css': 'text/css; charset=utf-8', '.png': 'image/png', '.xml': 'application/xml' },
};

let folder = '';
let product = '';
let origin = '';
let server: Server;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'package-'));
  const made = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/addin/packaging/makePackage.ts', '--url', ADDRESS, '-o', folder],
    { cwd: ROOT, encoding: 'utf8' },
  );
  expect(made.stderr).toBe('');
  const [, zip = ''] = made.stdout.trim().split('\n');
  const unpacked = join(folder, 'unpacked');
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    const file = join(unpacked, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  product = join(unpacked, `绩效自评助手-${String(version)}`);
  server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = fileAt(path);
    if (file === null) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}`;
});

test.afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The package below its folder; around it the stand-in for Excel, with the package's manifest. */
function fileAt(path: string): string | null {
  const asked = normalize(path.endsWith('/') ? `${path}index.html` : path);
  if (asked === '/manifest.xml') return join(product, 'manifest.xml');
  // The stand-in's own page has its icon from the add-in, as everywhere.
  if (!asked.startsWith(PREFIX))
    return existing(join(ROOT, 'dist/workbench', asked)) ?? existing(join(product, 'addin', asked));
  const below = asked.slice(PREFIX.length);
  // Whether the server is to be trusted the stand-in answers for the person, as it does in its own place.
  const answered = below.startsWith('office/AgaveErrorUX/')
    ? existing(join(ROOT, 'dist/workbench', below))
    : null;
  return answered ?? existing(join(product, 'addin', below));
}

function existing(file: string): string | null {
  return existsSync(file) ? file : null;
}

test.beforeEach(({ page }, { annotations }) => {
  page.on('pageerror', (error) => annotations.push({ type: 'trouble', description: error.message }));
  page.on('console', (message) => {
    if (message.type() === 'error') annotations.push({ type: 'trouble', description: message.text() });
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(?:data|blob|about):/.test(url))
      annotations.push({ type: 'trouble', description: `request: ${url}` });
  });
});

// eslint-disable-next-line no-empty-pattern -- Playwright asks for a pattern
test.afterEach(({}, { annotations }) => {
  expect(annotations.filter(({ type }) => type === 'trouble')).toEqual([]);
});

test('the pane scores from there, with nothing loaded from elsewhere', async ({ page }) => {
  await page.goto(`${origin}/`);
  const pane = page.frameLocator('iframe[title="绩效自评助手"]');
  const button = pane.getByRole('button', { name: '一键评分' });
  await expect(button).toBeEnabled({ timeout: 30_000 });
  await button.click();
  await expect(pane.getByRole('status')).not.toBeEmpty();
  await expect(page.locator('[role=gridcell][data-address="H14"]')).not.toHaveText('');
});

test('opened in a browser outside Excel, the pane says so and still sends nothing', async ({ page }) => {
  await page.goto(`${origin}${PREFIX}taskpane.html`);
  await expect(page.getByText(/Excel/).first()).toBeVisible({ timeout: 30_000 });
  await page.waitForTimeout(1_000);
});

test('the address itself is the product for people without Excel', async ({ page }) => {
  await page.goto(`${origin}${PREFIX}`);
  await expect(page.getByRole('heading', { name: '打开项目支出绩效自评表' })).toBeVisible();
});

test('pages carry their own policy, scripts and styles bear their contents in their names', () => {
  for (const name of ['taskpane.html', 'commands.html', 'help/index.html', 'index.html']) {
    const html = readFileSync(join(product, 'addin', name), 'utf8');
    expect([name, html.includes('http-equiv="Content-Security-Policy"')]).toEqual([name, true]);
    expect([name, /unsafe-(?:inline|eval)/.test(html)]).toEqual([name, false]);
    for (const [, address = ''] of html.matchAll(/(?:src|href)="([^"#]+)"/g)) {
      expect([name, address, /^https?:/.test(address)]).toEqual([name, address, false]);
      if (/^(?:taskpane|commands)\..*(?:js|css)$/.test(address))
        expect(address).toMatch(/\.[0-9a-f]{8}\.(?:js|css)$/);
    }
  }
  const guide = readFileSync(join(product, '管理员说明.html'), 'utf8');
  expect(guide).toContain(ADDRESS);
  expect(guide).not.toContain('{{');
  expect(readFileSync(join(product, '第三方许可.txt'), 'utf8')).toContain('decimal.js');
  const materials = JSON.parse(readFileSync(join(product, '物料清单.json'), 'utf8'));
  expect(materials).toMatchObject({ bomFormat: 'CycloneDX' });
});
