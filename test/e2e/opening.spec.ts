import { expect, test, type Page } from '@playwright/test';
import { Workbench } from './workbench';

/** The pane's own code, in each language. */
const CHINESE = '**/chinese.*.js';
const ENGLISH = '**/english.*.js';

function requestsOf(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}

/** How many parts of the build the pane's page has run, beyond its first script; webpack keeps them in this list. */
function partsRun(): number {
  const parts: unknown = Reflect.get(window, 'webpackChunkjixiao_ziping');
  return Array.isArray(parts) ? parts.length : NaN;
}

/** The pane's file in Chinese does not come before the function returned is called. */
async function holdBack(page: Page): Promise<() => void> {
  let arrive: () => void = () => undefined;
  const late = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(CHINESE, async (route) => {
    await late;
    await route.continue();
  });
  return () => arrive();
}

test('only the texts of one language are loaded', async ({ page }) => {
  const asked = requestsOf(page);
  const workbench = new Workbench(page);
  await workbench.open();
  await expect(workbench.pane.getByText('设置与工具')).toBeVisible();
  expect(asked.filter((url) => /\/chinese\.\w+\.js$/.test(url))).toHaveLength(1);
  expect(asked.filter((url) => /\/english\.\w+\.js$/.test(url))).toEqual([]);
});

test('what office.js asks for is fetched beside it, and the pane once the button can be pressed', async ({
  page,
}) => {
  let arrive: () => void = () => undefined;
  const late = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/office/office.js', async (route) => {
    await late;
    await route.continue();
  });
  const arrivePane = await holdBack(page);
  const asked = requestsOf(page);
  await page.goto('/', { waitUntil: 'commit' });
  const { pane, scoreButton } = new Workbench(page);
  // In this Excel.
  const ofOffice = () => asked.filter((url) => /\/(?:excel-web-16\.00|office_strings)\.js$/.test(url));
  const ofPane = () => asked.filter((url) => /\/chinese\.\w+\.js$/.test(url));
  await expect.poll(ofOffice).toHaveLength(2);
  expect(ofPane()).toEqual([]);
  await expect(scoreButton).toBeDisabled();
  arrive();
  await expect(scoreButton).toBeEnabled({ timeout: 30_000 });
  await expect.poll(ofPane).toHaveLength(1);
  expect(await pane.locator('html').evaluate(partsRun)).toBe(0);
  arrivePane();
  await expect(pane.getByText('设置与工具')).toBeVisible({ timeout: 30_000 });
  expect(await pane.locator('html').evaluate(partsRun)).toBe(1);
  // What was fetched ahead is what is run: it is not asked for twice.
  expect(ofOffice()).toHaveLength(2);
  expect(ofPane()).toHaveLength(1);
});

test('in an English Excel the pane is English, whatever the browser speaks', async ({ page }) => {
  const asked = requestsOf(page);
  await page.goto('/?locale=en-US');
  const { pane } = new Workbench(page);
  const button = pane.getByRole('button', { name: 'Score now' });
  await expect(pane.getByText('Settings and tools')).toBeVisible({ timeout: 30_000 });
  await button.click();
  await expect(pane.getByRole('status')).toContainText(/filled/);
  await expect(pane.locator('html')).toHaveAttribute('lang', 'en-US');
  expect(await pane.locator('#app').innerText()).not.toMatch(/一键评分|设置与工具|处理/);
  expect(asked.filter((url) => /\/english\.\w+\.js$/.test(url))).toHaveLength(1);
});

test('一键评分 pressed before the pane has come is done when it has', async ({ page }) => {
  const arrive = await holdBack(page);
  const workbench = new Workbench(page);
  await workbench.openFrame();
  await workbench.scoreButton.focus();
  await page.keyboard.press('Enter');
  await expect(workbench.pane.getByText('打开后立即评分')).toBeVisible();
  await expect(workbench.scoreButton).toBeDisabled();
  arrive();
  await expect(workbench.cell('H14')).not.toHaveText('', { timeout: 30_000 });
  await expect(workbench.scoreButton).toBeFocused();
});

test('一键评分 pressed before the pane has come, while a cell is being edited: the person is asked to finish', async ({
  page,
}) => {
  const arrive = await holdBack(page);
  const workbench = new Workbench(page);
  await workbench.openFrame();
  await workbench.cell('D14').dblclick();
  await page.keyboard.type('改');
  await workbench.scoreButton.click();
  arrive();
  await expect(workbench.pane.getByText(/请先按回车结束编辑/).first()).toBeVisible({ timeout: 30_000 });
  await expect(workbench.cell('H14')).toHaveText('');
});

for (const [locale, files, what, retry, score] of [
  ['zh-CN', CHINESE, '绩效自评助手没有加载完整。', '重试', '一键评分'],
  ['en-US', ENGLISH, 'The add-in was not loaded completely.', 'Try again', 'Score now'],
] as const)
  test(`a pane that can't be loaded says so and is asked for again (${locale})`, async ({ page }) => {
    await page.route(files, (route) => route.abort());
    await page.goto(`/?locale=${locale}`);
    const { pane } = new Workbench(page);
    const alert = pane.getByRole('alert');
    await expect(alert).toContainText(what, { timeout: 30_000 });
    // Gone still: said again, not a dead button.
    await alert.getByRole('button', { name: retry }).click();
    await expect(alert).toContainText(what);
    await page.unroute(files);
    await alert.getByRole('button', { name: retry }).click();
    await expect(alert).toBeHidden();
    await pane.getByRole('button', { name: score }).click();
    await expect(pane.getByRole('status')).not.toBeEmpty();
  });

test('an office.js that does not come is told at once, and is asked for again: it says nothing of not being in Excel', async ({
  page,
}) => {
  await page.route('**/office/office.js', (route) => route.abort());
  await page.goto('/');
  const workbench = new Workbench(page);
  const alert = workbench.pane.getByRole('alert');
  await expect(alert).toContainText('绩效自评助手没有加载完整。', { timeout: 10_000 });
  await expect(workbench.pane.getByText('正在打开绩效自评助手')).toBeHidden();
  await page.unroute('**/office/office.js');
  await alert.getByRole('button', { name: '重试' }).click();
  await expect(workbench.pane.getByText('设置与工具')).toBeVisible({ timeout: 30_000 });
  await workbench.score();
  await expect(workbench.status).toContainText('已填');
});

for (const [what, files] of [
  ['office.js', '**/office/office.js'],
  ['the pane’s own code', CHINESE],
] as const)
  test(`${what} that comes late: what may be the matter is said, and it goes on by itself`, async ({
    page,
  }) => {
    let arrive: () => void = () => undefined;
    const late = new Promise<void>((resolve) => (arrive = resolve));
    await page.clock.install();
    await page.route(files, async (route) => {
      await late;
      await route.continue();
    });
    await page.goto('/', { waitUntil: 'commit' });
    const { pane, scoreButton } = new Workbench(page);
    const slow = pane.getByText('打开较慢');
    await expect(scoreButton).toBeVisible({ timeout: 20_000 });
    await page.clock.fastForward(11_000);
    await expect(slow).toBeVisible({ timeout: 20_000 });
    await expect(pane.getByText('请关闭面板再打开')).toBeVisible();
    arrive();
    await expect(pane.getByText('设置与工具')).toBeVisible({ timeout: 30_000 });
    await expect(slow).toBeHidden();
  });

test('the pane’s own code does not come after a late office.js, nor when it is asked for again: what may be the matter is said each time', async ({
  page,
}) => {
  let arrive: () => void = () => undefined;
  const late = new Promise<void>((resolve) => (arrive = resolve));
  await page.clock.install();
  await page.route('**/office/office.js', async (route) => {
    await late;
    await route.continue();
  });
  let fail: () => void = () => undefined;
  const failing = new Promise<void>((resolve) => (fail = resolve));
  let answer = failing;
  await page.route(CHINESE, async (route) => {
    await answer;
    await route.abort();
  });
  await page.goto('/', { waitUntil: 'commit' });
  const { pane } = new Workbench(page);
  const slow = pane.getByText('打开较慢');
  await expect(pane.getByText('正在打开绩效自评助手…')).toBeVisible();
  await page.clock.fastForward(11_000);
  await expect(slow).toBeVisible();
  arrive();
  await expect(slow).toBeHidden();
  await page.clock.fastForward(11_000);
  await expect(slow).toBeVisible();
  fail();
  const again = pane.getByRole('button', { name: '重试' });
  await expect(again).toBeVisible();
  answer = new Promise(() => undefined);
  await again.click();
  await expect(slow).toBeHidden();
  await page.clock.fastForward(11_000);
  await expect(slow).toBeVisible();
});

test('an Office that never answers is not waited for in silence, and not called a page outside Excel', async ({
  page,
}) => {
  const body = 'window.Office = { onReady: () => new Promise(() => undefined) };';
  await page.route('**/office/office.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
  await page.goto('/', { waitUntil: 'commit' });
  const { pane } = new Workbench(page);
  await expect(pane.getByText('或者 Office 太旧')).toBeVisible({ timeout: 20_000 });
  await expect(pane.getByText('这个页面要在 Excel 里打开')).toBeHidden();
});

test('outside Excel the page says where it belongs', async ({ page }) => {
  await page.goto('/taskpane.html');
  await expect(page.locator('#app')).toContainText('这个页面要在 Excel 里打开。', { timeout: 30_000 });
});

test('what is new is offered once behind an upgrade', async ({ page }) => {
  await page.addInitScript(() => {
    // As an older version would have left it; office.js gives no partition here.
    if (localStorage.getItem('tried') === null) localStorage.setItem('jixiao-ziping.version', '0.0.9');
    localStorage.setItem('tried', 'yes');
  });
  const workbench = new Workbench(page);
  await workbench.open();
  const news = workbench.pane.getByRole('link', { name: '查看新变化' });
  await expect(news).toBeVisible();
  const opened = page.waitForEvent('popup');
  await news.click();
  await expect((await opened).getByRole('heading', { name: '新变化' })).toBeVisible();
  await expect(news).toBeHidden();
  await page.reload();
  await expect(workbench.pane.getByText('设置与工具')).toBeVisible({ timeout: 30_000 });
  await expect(news).toBeHidden();
});

test('一键评分 pressed before the pane has come counts for the sheet it was pressed on, and for no other', async ({
  page,
}) => {
  const arrive = await holdBack(page);
  const workbench = new Workbench(page);
  await workbench.openFrame();
  await workbench.scoreButton.click();
  await expect(workbench.pane.getByText('打开后立即评分')).toBeVisible();
  const tabs = page.getByRole('tab');
  await tabs.nth(1).click();
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
  arrive();
  await expect(workbench.pane.getByRole('status')).toContainText('切换了工作表，没有评分', {
    timeout: 30_000,
  });
  await tabs.nth(0).click();
  await expect(workbench.cell('H14')).toHaveText('');
});

test('what was pressed before the pane failed to come is not carried out by 重试, and a new press is', async ({
  page,
}) => {
  await page.route(CHINESE, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    await route.abort();
  });
  const workbench = new Workbench(page);
  await workbench.openFrame();
  await workbench.scoreButton.click();
  const { pane } = workbench;
  const alert = pane.getByRole('alert');
  await expect(alert).toHaveCount(1, { timeout: 30_000 });
  await expect(pane.getByText('打开后立即评分')).toBeHidden();
  await page.unroute(CHINESE);
  await alert.getByRole('button', { name: '重试' }).click();
  await expect(pane.getByText('设置与工具')).toBeVisible({ timeout: 30_000 });
  await expect(workbench.cell('H14')).toHaveText('');
  await workbench.scoreButton.click();
  await expect(workbench.cell('H14')).not.toHaveText('', { timeout: 30_000 });
});

test('a fault that is no missing file is not called one', async ({ page }) => {
  await page.route(CHINESE, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    // It comes, and holds nothing.
    await route.fulfill({ response, body: `${text.slice(0, text.indexOf('],{') + 3)}}])` });
  });
  await page.goto('/?locale=zh-CN');
  const alert = new Workbench(page).pane.getByRole('alert');
  await expect(alert).toContainText('打开绩效自评助手时出了错', { timeout: 30_000 });
  await expect(alert).toContainText('错误信息：');
  await expect(alert).not.toContainText('网络');
});

test('the ribbon’s 一键评分 whose code does not come is told in the pane', async ({ page }) => {
  const workbench = new Workbench(page);
  await workbench.open();
  const toggle = page.getByRole('button', { name: '打开面板' });
  await expect(workbench.pane.getByText('设置与工具')).toBeVisible({ timeout: 30_000 });
  await toggle.click();
  await page.route(CHINESE, (route) => route.abort());
  const button = page.getByRole('button', { name: '一键评分', exact: true });
  await button.click();
  await expect(button).toBeDisabled();
  await expect(button).toBeEnabled({ timeout: 30_000 });
  await expect(workbench.cell('H14')).toHaveText('');
  await page.unroute(CHINESE);
  await toggle.click();
  await expect(workbench.pane.getByRole('status')).toContainText(
    '功能区的「一键评分」没有执行，表格没有改动。',
    { timeout: 30_000 },
  );
});
