import { corpusWorkbook } from '../corpus/workbookVariants';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { keyboard } from './hand';
import { expect, test, type Workbench } from './workbench';

const SHEETS = readWorkbook(corpusWorkbook('seed-blank.xlsx')).sheets.map(({ name }) => name);
const FORM_6 = SHEETS[5] ?? '';
const FORM_8 = SHEETS[7] ?? '';

const button = ({ pane }: Workbench, name: string | RegExp) =>
  pane.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
const focused = ({ pane }: Workbench) => pane.locator(':focus');
const current = ({ pane }: Workbench) => pane.locator('.card.current');

/** Whether the sentence at the foot can be seen, and nothing lies over it. */
async function isStatusInView({ pane, page }: Workbench): Promise<boolean> {
  const box = await pane.getByRole('status').boundingBox();
  const frame = await page.locator('iframe').first().boundingBox();
  if (box === null || frame === null || box.height < 10) return false;
  return box.y >= frame.y && box.y + box.height <= frame.y + frame.height + 1;
}

/** Opens the first finding that can be ignored, and its field. */
async function startIgnoring(workbench: Workbench): Promise<void> {
  await workbench.openLists();
  const item = workbench.pane.locator('.finding', { has: workbench.pane.getByText('忽略', { exact: true }) });
  await item.first().getByText('为什么、怎么办').click();
  await item.first().getByRole('button', { name: '忽略' }).click();
}

test.beforeEach(async ({ workbench }) => {
  test.slow();
  await workbench.open();
});

test('what a press at the foot of the pane came to is seen there', async ({ workbench }) => {
  await workbench.openSheet(FORM_8);
  await workbench.score();
  await workbench.pane.getByText('设置与工具').click();
  await button(workbench, '清除全部标记').click();
  await expect(workbench.status).toContainText('标黄');
  expect(await isStatusInView(workbench)).toBe(true);
  await workbench.pane.locator('html').evaluate(() => window.scrollTo(0, 0));
  expect(await isStatusInView(workbench)).toBe(true);
  await expect(workbench.pane.locator('[role=status], [role=alert], [aria-live]')).toHaveCount(1);
});

test('the reason to ignore takes the focus, an empty one is named beside its field, and Esc leaves it', async ({
  workbench,
}) => {
  await workbench.openSheet(FORM_8);
  await workbench.score();
  await startIgnoring(workbench);
  const field = workbench.pane.getByLabel(/为什么可以忽略/);
  await expect(field).toBeFocused();
  await workbench.page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription('请写明为什么可以忽略。');
  await expect(workbench.pane.locator('.ignore .fault')).toBeInViewport();
  await workbench.page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  expect(await workbench.isPaneFocused(), 'Esc leaves the field, not the pane').toBe(true);
  await expect(focused(workbench)).toHaveCount(1);
});

test('after 确定忽略 the focus is at what comes next', async ({ workbench }) => {
  await workbench.openSheet(FORM_8);
  await workbench.score();
  await startIgnoring(workbench);
  await workbench.page.keyboard.insertText('县级模板');
  await workbench.page.keyboard.press('Enter');
  await expect(workbench.status).toContainText('已忽略');
  await expect(focused(workbench)).toHaveCount(1);
  const isAmongFindings = await focused(workbench).evaluate(
    (element) => element.closest('.results') !== null,
  );
  expect(isAmongFindings).toBe(true);
});

test('writing a score, inserting a draft and undoing keep the focus in the pane', async ({ workbench }) => {
  const hand = keyboard(workbench);
  await hand.press(button(workbench, '只检查'));
  await hand.goTo('H20');
  const tiers = current(workbench).getByText('另选档次和分数');
  if (await tiers.isVisible()) await tiers.click();
  await hand.press(current(workbench).getByRole('button', { name: /^部分达成/ }));
  await hand.press(current(workbench).getByRole('button', { name: '写入 6.00' }));
  await expect(workbench.cell('H20')).toHaveText('6');
  await expect(focused(workbench)).toHaveCount(1);
  expect(await focused(workbench).evaluate((element) => element.closest('.current') !== null)).toBe(true);
  await hand.press(button(workbench, '撤销填写的得分'));
  await expect(workbench.cell('H20')).toHaveText('');
  await expect(button(workbench, '恢复填写的得分')).toBeFocused();

  await hand.openSheet(FORM_6);
  await hand.press(workbench.scoreButton);
  await hand.type('I21', '');
  await hand.press(current(workbench).getByRole('button', { name: '把草稿放进表里写' }));
  await expect(workbench.cell('I21')).toContainText('【请填写】');
  await expect(focused(workbench)).toHaveCount(1);
});

test('when all sheets are done the focus is where one goes on', async ({ workbench }) => {
  const hand = keyboard(workbench);
  await hand.press(button(workbench, '全部工作表…'));
  await expect(button(workbench, '全部检查（不写）')).toBeFocused();
  await workbench.page.keyboard.press('Enter');
  await expect(workbench.status).toContainText('看了 8 张');
  await expect(button(workbench, /^(全部检查|填 87 个空白)/).first()).toBeFocused();
  await hand.press(button(workbench, '填 87 个空白…'));
  await expect(button(workbench, '确定填入')).toBeFocused();
  await workbench.page.keyboard.press('Escape');
  await expect(button(workbench, '确定填入')).toHaveCount(0);
  await expect(focused(workbench)).toHaveCount(1);
});

test('the preview begins at its first choice, and Esc gives it up without a write', async ({ workbench }) => {
  await workbench.openWorkbook('seed-typed.xlsx', corpusWorkbook('seed-typed.xlsx'));
  await expect(workbench.page.getByText('seed-typed.xlsx')).toBeVisible();
  await expect(workbench.scoreButton).toBeVisible({ timeout: 30_000 });
  await workbench.openSheet(FORM_8);
  await workbench.scoreButton.focus();
  await workbench.page.keyboard.press('Enter');
  await expect(workbench.pane.getByRole('heading', { name: '写入前预览' })).toBeVisible();
  await expect(workbench.pane.getByRole('checkbox').first()).toBeFocused();
  const formulas = button(workbench, '写成公式');
  await formulas.click();
  await expect(formulas).toHaveAttribute('aria-pressed', 'true');
  await workbench.page.keyboard.press('Escape');
  await expect(workbench.pane.getByRole('heading', { name: '写入前预览' })).toHaveCount(0);
  await expect(button(workbench, /^查看 \d+ 处不同$/)).toBeFocused();
  await expect(workbench.cell('H20')).toHaveText('5');
});

test('the pane never takes the focus from the sheet', async ({ workbench }) => {
  await workbench.openSheet(FORM_8);
  await workbench.score();
  await workbench.type('F14', '4套');
  await expect(current(workbench)).toContainText('购买服务器数量');
  await expect.poll(() => workbench.isPaneFocused()).toBe(false);
  await workbench.page.getByRole('button', { name: '一键评分', exact: true }).click();
  await expect(workbench.pane.getByText(/用功能区/)).toBeVisible();
  await expect.poll(() => workbench.isPaneFocused()).toBe(false);
});

test('a pasted block is spoken of as one, and the ribbon’s results offer what the pane’s own do', async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await workbench.openSheet(FORM_8);
  await workbench.page.getByRole('button', { name: '一键评分', exact: true }).click();
  await expect(pane.getByText(/用功能区/)).toBeVisible();
  await workbench.openLists();
  await expect(pane.locator('.finding').first()).toContainText('忽略');
  await workbench.cell('F14').click();
  await page.evaluate(() => navigator.clipboard.writeText('4套\n80%\n90%\n2021年12月1日'));
  await page.keyboard.press('Control+v');
  const block = pane.getByRole('region', { name: /^刚改 4 行，\d 行有问题$/ });
  await expect(block).toContainText('政府采购率 · 第 15 行');
  await block.getByRole('button', { name: '定位 H15' }).click();
  await expect.poll(() => workbench.selectedCell()).toBe('H15');
  await workbench.cell('F6').click();
  await expect(current(workbench)).toContainText('执行率');
  await workbench.cell('H22').click();
  await expect(current(workbench)).toContainText('总分');
});
