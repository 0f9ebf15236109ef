import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { browserPath } from '../e2e/browserPath';
import { measuredElsewhere, type Measured } from './measured';

const ROOT = join(__dirname, '../..');
const PORT = 3178;
const RUNS = 7;
const ARGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
/** A pane that does nothing but enable a button once Office is there: below it nobody can get. */
const FLOOR = `<!doctype html><html><head><meta charset="utf-8"><script src="office/office.js"></script></head><body>
<button id="go" disabled>go</button><script>Office.onReady(() => { document.getElementById('go').disabled = false; });</script></body></html>`;

/**
 * In every frame: the moment in which a button can be pressed, and that in which the pane itself stands there. As text:
 * tsx puts calls of its own into functions.
 */
const WATCH = `(() => {
  const look = () => {
    const button = document.querySelector('#app button.primary, #go');
    const isUsable =
      button && !button.hasAttribute('disabled') && button.getAttribute('aria-disabled') !== 'true';
    const told = document.documentElement?.dataset;
    if (isUsable) told.usable ??= String(performance.now());
    if (told?.usable && document.querySelector('#app [role=status], #go')) told.whole = String(performance.now());
    else requestAnimationFrame(look);
  };
  look();
})()`;

/** What one opening took, in milliseconds since the pane's own page began. */
interface Opening {
  readonly painted: number;
  readonly usable: number;
  /** The pane itself has come: before, a press is remembered. */
  readonly whole: number;
}

/**
 * How long a pane takes to show something and to be usable, each time in a browser without a cache, at full speed and at a
 * quarter of the processor's; beside it the floor. Pairs of a measurement and its floor.
 */
export async function paneOpening(): Promise<readonly (readonly [Measured, Measured])[]> {
  const server = spawn(process.execPath, [join(ROOT, 'dist/server/server.js')], {
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
    const rows: (readonly [Measured, Measured])[] = [];
    for (const slower of [1, 4]) {
      const speed = slower === 1 ? '' : `, processor ${slower} times slower`;
      const [floor, pane] = await openings(browser, slower);
      const least = measuredElsewhere(
        `floor: a pane that only enables a button${speed}`,
        floor.map(({ usable }) => usable),
      );
      rows.push(
        [least, least],
        [
          measuredElsewhere(
            `the pane shows its frame${speed}`,
            pane.map(({ painted }) => painted),
          ),
          least,
        ],
        [
          measuredElsewhere(
            `the pane can be used${speed}`,
            pane.map(({ usable }) => usable),
          ),
          least,
        ],
        [
          measuredElsewhere(
            `the whole pane is there${speed}`,
            pane.map(({ whole }) => whole),
          ),
          least,
        ],
      );
    }
    return rows;
  } finally {
    await browser.close();
    server.kill();
  }
}

/** By turns, so that whatever else the machine does is in both: the floor's openings and the pane's. */
async function openings(browser: Browser, slower: number) {
  const floor: Opening[] = [];
  const pane: Opening[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    floor.push(await opening(browser, true, slower));
    pane.push(await opening(browser, false, slower));
  }
  return [floor, pane] as const;
}

async function opening(browser: Browser, isFloor: boolean, slower: number): Promise<Opening> {
  // Of a browser that speaks the language of Excel: one file of texts is fetched.
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  if (isFloor) {
    await context.route('**/taskpane.html**', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: FLOOR }),
    );
  }
  await context.addInitScript({ content: WATCH });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(`http://localhost:${PORT}/`);
  const pane = page.frameLocator('iframe').first();
  const root = pane.locator('html[data-whole]');
  await root.waitFor({ state: 'attached', timeout: 60_000 });
  const result = await root.evaluate((html) => ({
    usable: Number(html.dataset['usable']),
    whole: Number(html.dataset['whole']),
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  }));
  await context.close();
  return result;
}
