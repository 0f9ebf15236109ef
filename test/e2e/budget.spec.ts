import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { z } from 'zod';

/**
 * What the pages may weigh, as a server sends them: gzipped, office.js apart. `budget.json` is only ever raised on
 * purpose. What is drawn first needs the page and its style sheet alone.
 */
const DIST = join(__dirname, '../../dist');
const part = z.object({ gzip: z.number(), requests: z.number() });
const budget = z
  .object({ firstPaint: part, taskpane: part, commands: part, standalone: z.object({ bytes: z.number() }) })
  .parse(JSON.parse(readFileSync(join(__dirname, 'budget.json'), 'utf8')));

/** A page and what it names: its style sheets and scripts, office.js apart. */
function partsOf(page: string): readonly string[] {
  const html = readFileSync(join(DIST, 'addin', page), 'utf8');
  const named = [...html.matchAll(/<(?:script|link rel="stylesheet"|link)[^>]*?(?:src|href)="([^"]+)"/g)].map(
    ([, address = '']) => address,
  );
  return [page, ...named.filter((name) => /^[^/]+\.(?:js|css)$/.test(name))];
}

const gzipped = (names: readonly string[]) =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(join(DIST, 'addin', name))).length, 0);

test.describe('sizes', () => {
  test('what is needed for the first paint', () => {
    const files = partsOf('taskpane.html').filter((name) => !name.endsWith('.js'));
    expect(files).toHaveLength(budget.firstPaint.requests);
    expect(gzipped(files)).toBeLessThanOrEqual(budget.firstPaint.gzip);
  });

  for (const page of ['taskpane', 'commands'] as const)
    test(`${page} as a whole`, () => {
      const files = partsOf(`${page}.html`);
      // And office.js, which brings its own.
      expect(files.length + 1).toBe(budget[page].requests);
      expect(gzipped(files)).toBeLessThanOrEqual(budget[page].gzip);
    });

  test('what the ribbon adds to the pane, or the pane to the ribbon, is not loaded twice', () => {
    const [pane, ribbon] = [partsOf('taskpane.html'), partsOf('commands.html')];
    expect(pane.filter((name) => ribbon.includes(name))).toHaveLength(1);
  });

  // 1.2 MB as file managers count them.
  test('the one file', () => {
    const bytes = readFileSync(join(DIST, '绩效自评助手.html')).length;
    expect(bytes).toBeLessThanOrEqual(budget.standalone.bytes);
  });
});

test('the frame with its button stands there before office.js has come', async ({ page }) => {
  let arrive: () => void = () => undefined;
  const late = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/office/office.js', async (route) => {
    await late;
    await route.continue();
  });
  await page.goto('/taskpane.html', { waitUntil: 'commit' });
  const button = page.getByRole('button', { name: '一键评分' });
  await expect(button).toBeVisible();
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  const box = await button.boundingBox();
  arrive();
  // Outside Excel the pane says so; up to then the button has not moved.
  expect(box?.y ?? 0).toBeLessThan(100);
});
