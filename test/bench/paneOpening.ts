import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { browserPath } from '../e2e/browserPath';

const ROOT = join(__dirname, '../..');
const PORT = 3178;
/** Pairs of a pane and its floor at each speed. */
const PAIRS = 21;
const ARGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
/** A pane that does nothing but enable a button once Office is there, as Microsoft's own samples load office.js. */
const FLOOR = `<!doctype html><html><head><meta charset="utf-8"><script src="office/office.js"></script></head><body>
<button id="go" disabled>go</button><script>Office.onReady(() => { document.getElementById('go').disabled = false; });</script></body></html>`;
/** A page that holds a button and nothing else: no page can be seen before it. */
const EMPTY = `<!doctype html><html><head><meta charset="utf-8"></head><body><button id="go">go</button></body></html>`;

/**
 * In every frame of the pane's page: the moment in which a button can be pressed, that in which the pane itself stands
 * there (with a button of its own in place of the frame's), and, where the page is asked to press at once, that in which the sheet is filled. As text: tsx puts calls of its own
 * into functions.
 */
const WATCH = `(() => {
  if (window.parent === window || !location.pathname.endsWith('taskpane.html')) return;
  const presses = window.parent.location.search.includes('press');
  let first = null;
  const look = () => {
    const button = document.querySelector('#app button.primary, #go');
    first ??= button;
    const isUsable =
      button && !button.hasAttribute('disabled') && button.getAttribute('aria-disabled') !== 'true';
    const told = document.documentElement?.dataset;
    if (isUsable && !told.usable) {
      told.usable = String(performance.now());
      if (presses) button.click();
    }
    const isWhole = presses
      ? window.parent.document.querySelector('[data-address="H14"]')?.textContent.trim()
      : button && (button.id === 'go' || button !== first);
    if (told?.usable && isWhole) told.done = String(performance.now());
    else requestAnimationFrame(look);
  };
  look();
})()`;

/** What one opening took, in milliseconds since the pane's own page began. */
interface Opening {
  readonly painted: number;
  readonly usable: number;
  /** The pane itself has come (before, a press is remembered); where it was pressed at once, the sheet is filled. */
  readonly done: number;
}

/** One line of the table: each opening beside the floor of its pair, the empty page for what is painted. */
export interface PairedOpening {
  readonly name: string;
  readonly pairs: number;
  readonly median: number;
  /** By how much it is later than that floor: median, and the quarter marks around it. */
  readonly later: number;
  readonly from: number;
  readonly to: number;
}

/**
 * How long a pane takes to show something, to be usable, to be there, and to answer a press made as soon as it can be made:
 * each time in a browser without a cache, at full speed and at a quarter of the processor's. The floor is served by the same
 * server, in the same workbench, with the same files beside it, and so is an empty page, which tells when anything can be seen at all; the order within a pair changes from pair to pair, so that
 * whatever else the machine does is in both.
 */
export async function paneOpening(): Promise<readonly PairedOpening[]> {
  const site = floorsBeside();
  const server = spawn(process.execPath, [join(site, 'dist/server/server.js')], {
    env: { ...process.env, PORT: String(PORT) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => server.stdout.once('data', resolve));
  const executablePath = browserPath();
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: ARGS,
  });
  try {
    return [...(await pairedOpenings(browser, 1)), ...(await pairedOpenings(browser, 4))];
  } finally {
    await browser.close();
    server.kill();
    rmSync(site, { recursive: true });
  }
}

/** A copy of what is served, and in folders of it two more, each with another page in place of the pane. */
function floorsBeside(): string {
  const site = mkdtempSync(join(tmpdir(), 'bench-pane-'));
  for (const folder of ['server', 'workbench', 'addin'])
    cpSync(join(ROOT, 'dist', folder), join(site, 'dist', folder), { recursive: true });
  for (const [name, page] of Object.entries({ floor: FLOOR, empty: EMPTY })) {
    const place = join(site, 'dist/workbench', name);
    // The workbench lies over the add-in.
    for (const folder of ['addin', 'workbench'])
      cpSync(join(ROOT, 'dist', folder), place, { recursive: true });
    writeFileSync(join(place, 'taskpane.html'), page);
  }
  return site;
}

async function pairedOpenings(browser: Browser, slower: number): Promise<readonly PairedOpening[]> {
  const ways = { empty: 'empty/', floor: 'floor/', pane: '', pressed: '?press' };
  const took: Record<keyof typeof ways, Opening[]> = { empty: [], floor: [], pane: [], pressed: [] };
  const order: (keyof typeof ways)[] = ['empty', 'floor', 'pane', 'pressed'];
  // The first of each warms up the server and the browser.
  for (let pair = -1; pair < PAIRS; pair += 1) {
    for (const way of pair % 2 === 0 ? order : [...order].reverse()) {
      const opened = await opening(browser, ways[way], slower);
      if (pair >= 0) took[way].push(opened);
    }
  }
  const emptied = took.empty.map(({ painted }) => painted);
  const floors = took.floor.map(({ usable }) => usable);
  const speed = slower === 1 ? '' : `, processor ${slower} times slower`;
  const row = (name: string, times: readonly number[], beside = floors) =>
    paired(`${name}${speed}`, times, beside);
  return [
    row('floor: an empty page shows its button', emptied, emptied),
    row(
      'the pane shows its frame',
      took.pane.map(({ painted }) => painted),
      emptied,
    ),
    row('floor: a pane that only enables a button', floors),
    row(
      'the pane can be used',
      took.pane.map(({ usable }) => usable),
    ),
    row(
      'the whole pane is there',
      took.pane.map(({ done }) => done),
    ),
    row(
      '一键评分 pressed as soon as it can be: the sheet is filled',
      took.pressed.map(({ done }) => done),
    ),
  ];
}

function paired(name: string, times: readonly number[], floors: readonly number[]): PairedOpening {
  const later = times.map((time, index) => time - (floors[index] ?? NaN));
  return {
    name,
    pairs: times.length,
    median: quantile(times, 0.5),
    later: quantile(later, 0.5),
    from: quantile(later, 0.25),
    to: quantile(later, 0.75),
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? NaN;
}

async function opening(browser: Browser, address: string, slower: number): Promise<Opening> {
  // Of a browser that speaks the language of Excel: one file of texts is fetched.
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  await context.addInitScript({ content: WATCH });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(`http://localhost:${PORT}/${address}`);
  const root = page.frameLocator('iframe').first().locator('html[data-done]');
  await root.waitFor({ state: 'attached', timeout: 60_000 });
  const painted = await root.evaluate(
    () =>
      // An entry of it comes a moment after the picture.
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [entry] = list.getEntriesByName('first-contentful-paint');
          if (entry) resolve(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  const result = await root.evaluate((html) => ({
    usable: Number(html.dataset['usable']),
    done: Number(html.dataset['done']),
  }));
  await context.close();
  return { ...result, painted };
}
