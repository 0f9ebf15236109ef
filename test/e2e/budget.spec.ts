import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { z } from 'zod';

/**
 * What the pages may weigh, as a server sends them: gzipped, office.js apart. `budget.json` is only ever raised on
 * purpose. The frame is drawn with the page and its style sheet alone; a press of its button is taken as soon as the page's
 * own script is there too; the pane itself, in one language, follows.
 */
const DIST = join(__dirname, '../../dist');
const part = z.object({ gzip: z.number(), requests: z.number() });
const pageParts = z.object({ first: part, all: part });
const budget = z
  .object({
    firstPaint: part,
    taskpane: pageParts,
    commands: pageParts,
    standalone: z.object({ bytes: z.number() }),
  })
  .parse(JSON.parse(readFileSync(join(__dirname, 'budget.json'), 'utf8')));

/** A page and what it names: its style sheets and scripts, office.js apart. */
function partsOf(page: string): readonly string[] {
  const html = readFileSync(join(DIST, 'addin', page), 'utf8');
  const named = [...html.matchAll(/<(?:script|link rel="stylesheet"|link)[^>]*?(?:src|href)="([^"]+)"/g)].map(
    ([, address = '']) => address,
  );
  return [page, ...named.filter((name) => /^[^/]+\.(?:js|css)$/.test(name))];
}

/** What follows in one language, of which there is one file. */
function inLanguage(language: 'chinese' | 'english'): readonly string[] {
  return readdirSync(join(DIST, 'addin')).filter((name) => name.startsWith(`${language}.`));
}

const gzipped = (names: readonly string[]) =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(join(DIST, 'addin', name))).length, 0);

test.describe('sizes', () => {
  test('what is needed for the first paint', () => {
    const files = partsOf('taskpane.html').filter((name) => !name.endsWith('.js'));
    expect(files).toHaveLength(budget.firstPaint.requests);
    expect(gzipped(files)).toBeLessThanOrEqual(budget.firstPaint.gzip);
  });

  for (const page of ['taskpane', 'commands'] as const) {
    test(`${page}: what is loaded at first`, () => {
      const files = partsOf(`${page}.html`);
      // And office.js, which brings its own.
      expect(files.length + 1).toBe(budget[page].first.requests);
      expect(gzipped(files)).toBeLessThanOrEqual(budget[page].first.gzip);
    });

    for (const language of ['chinese', 'english'] as const)
      test(`${page}: all of it (${language})`, () => {
        const files = [...partsOf(`${page}.html`), ...inLanguage(language)];
        expect(files.length + 1).toBe(budget[page].all.requests);
        expect(gzipped(files)).toBeLessThanOrEqual(budget[page].all.gzip);
      });
  }

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
