import {
  expect,
  test as base,
  type BrowserContext,
  type FrameLocator,
  type Locator,
  type Page,
} from '@playwright/test';
import { join } from 'node:path';

/** The workbench in a browser, as a person has it before them. */
export class Workbench {
  readonly pane: FrameLocator;

  constructor(readonly page: Page) {
    this.pane = page.frameLocator('iframe[title="绩效自评助手"], iframe[title="Self-evaluation assistant"]');
  }

  get scoreButton(): Locator {
    return this.pane.getByRole('button', { name: '一键评分' });
  }

  get status(): Locator {
    return this.pane.getByRole('status');
  }

  /** Opens the page and waits until the pane can be used. */
  /** Until the button takes a press, whether or not the pane itself has come. */
  async openFrame(query = ''): Promise<void> {
    await this.page.goto(`/${query}`);
    await expect(this.scoreButton).toBeEnabled({ timeout: 30_000 });
  }

  /** Until the pane is there. */
  async open(query = ''): Promise<void> {
    await this.openFrame(query);
    await expect(this.pane.getByText(/设置与工具|Settings and tools/)).toBeVisible({ timeout: 30_000 });
  }

  async openSheet(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
    await expect(this.page.getByRole('tab', { name, exact: true })).toHaveAttribute('aria-selected', 'true');
  }

  /** Hands a workbook to 「打开工作簿」. */
  async openWorkbook(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles({
      name,
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(bytes),
    });
  }

  /** Opens 全部问题 and 全部指标, which are folded until they are asked for. */
  async openLists(): Promise<void> {
    for (const list of await this.pane.locator('details.fold').all()) {
      await list.evaluate((element) => element.setAttribute('open', ''));
    }
  }

  cell(address: string): Locator {
    return this.page.locator(`[role=gridcell][data-address="${address}"]`);
  }

  async text(address: string): Promise<string> {
    return (await this.cell(address).innerText()).trim();
  }

  /** 「一键评分」 and the wait for its outcome. */
  async score(): Promise<void> {
    await this.scoreButton.click();
    await expect(this.status).not.toBeEmpty();
    await expect(this.scoreButton).toBeEnabled();
  }

  /** Whether the add-in's mark colours a cell, by the colour the browser computed. */
  async isMarked(address: string): Promise<boolean> {
    const colour = await this.cell(address).evaluate((cell) => getComputedStyle(cell).backgroundColor);
    return colour === 'rgb(255, 242, 204)';
  }

  /** Selects a cell, types over it as a person would and confirms with Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.cell(address).click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** 「保存」, giving the bytes of the downloaded file. */
  async save(): Promise<{ name: string; path: string }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: '保存' }).click(),
    ]);
    return { name: download.suggestedFilename(), path: await download.path() };
  }

  /** Whether the keyboard is in the pane. */
  isPaneFocused(): Promise<boolean> {
    return this.page.evaluate(() => document.activeElement instanceof HTMLIFrameElement);
  }

  /** F6 from part to part, until the pane has the keyboard; Tab then goes to its first control. */
  async goToPane(): Promise<void> {
    await this.#goRound(() => this.isPaneFocused());
  }

  async goToTabs(): Promise<void> {
    await this.#goRound(() =>
      this.page.evaluate(() => document.activeElement?.getAttribute('role') === 'tab'),
    );
  }

  /** Esc leads out of the pane into the sheet, as in Excel; F6 from anywhere else. */
  async goToGrid(): Promise<void> {
    const isThere = () =>
      this.page.evaluate(() => document.activeElement?.classList.contains('cell-editor') === true);
    if (await this.isPaneFocused()) await this.page.keyboard.press('Escape');
    await this.#goRound(isThere);
  }

  /** The address of the selected cell, as the name box shows it. */
  selectedCell(): Promise<string> {
    return this.page.locator('.name-box').inputValue();
  }

  async #goRound(isThere: () => Promise<boolean>): Promise<void> {
    for (let part = 0; part < 8; part += 1) {
      await this.page.waitForTimeout(50);
      if (await isThere()) return;
      if (await this.isPaneFocused()) await this.page.keyboard.press('Control+F6');
      else await this.page.keyboard.press('F6');
    }
    throw new Error('F6 does not come there');
  }

  /** The pane's page starts over, as when Excel reloads it; the workbook stays open. */
  async reloadPane(): Promise<void> {
    const toggle = this.page.getByRole('button', { name: '打开面板' });
    await toggle.click();
    await toggle.click();
    await expect(this.scoreButton).toBeEnabled({ timeout: 30_000 });
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: join('artifacts', 'screenshots', `${name}.png`) });
  }
}

/** A file of the same server that asks for nothing further. */
const QUIET_PAGE = '/assets/icon-32.png';

/**
 * A workbench in which any page error, any console error and any request off the machine fails the test. The tests of one
 * worker open their pages in one browser process, one after the other: what it compiled for the first serves the next, which
 * opens in half the time. Nothing that a page kept is left to the next.
 */
export const test = base.extend<{ workbench: Workbench }, { sharedContext: BrowserContext }>({
  sharedContext: [
    async ({ browser }, use, { project }) => {
      const { baseURL, viewport, locale, timezoneId } = project.use;
      const context = await browser.newContext({
        ...(baseURL === undefined ? {} : { baseURL }),
        ...(viewport === undefined ? {} : { viewport }),
        ...(locale === undefined ? {} : { locale }),
        ...(timezoneId === undefined ? {} : { timezoneId }),
      });
      // With its last page the process would go.
      await (await context.newPage()).goto(QUIET_PAGE);
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ sharedContext }, use) => {
    const page = await sharedContext.newPage();
    await use(page);
    const { origin } = new URL(page.url());
    await page.close();
    await sharedContext.clearPermissions();
    await sharedContext.clearCookies();
    const [quiet] = sharedContext.pages();
    if (!quiet || sharedContext.pages().length > 1) throw new Error('a page was left open');
    const session = await sharedContext.newCDPSession(quiet);
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await session.detach();
  },
  workbench: async ({ page }, use) => {
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(`page error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      const isLocal = ['data:', 'blob:', 'about:'].includes(protocol) || hostname === 'localhost';
      if (!isLocal) troubles.push(`request off the machine: ${request.url()}`);
    });
    await use(new Workbench(page));
    expect(troubles).toEqual([]);
  },
});

export { expect };
