import { axeOver } from './axe';
import { readFileSync } from 'node:fs';
import { corpusWorkbook } from '../corpus/workbookVariants';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { keyboard } from './hand';
import { expect, test, type Workbench } from './workbench';

/** Form 8 of the seeds: 总体提升 done to 50%, 50% against ≥90%, a rate of 59.98%. */
const FORM_8 = readWorkbook(corpusWorkbook('seed-blank.xlsx')).sheets[7]?.name ?? '';

const openRules = async (workbench: Workbench) => {
  await workbench.pane.getByRole('button', { name: /^评分规则/ }).click();
  await expect(workbench.pane.getByRole('combobox', { name: '选一套规则' })).toBeVisible();
};
const chooser = (workbench: Workbench) => workbench.pane.getByRole('combobox', { name: '选一套规则' });
const preview = (workbench: Workbench) => workbench.pane.getByRole('list', { name: '这张表会有什么变化' });
const press = (workbench: Workbench, name: string) =>
  workbench.pane.getByRole('button', { name, exact: true }).click();

test.beforeEach(async ({ workbench }) => {
  await workbench.open();
  await workbench.openSheet(FORM_8);
});

test('湖北 is previewed without touching the sheet, applied, and scored by', async ({ workbench }) => {
  const before = await workbench.page.locator('[role=gridcell]').allInnerTexts();
  await openRules(workbench);
  await expect(preview(workbench)).toHaveCount(0);
  await chooser(workbench).selectOption('湖北');
  await expect(preview(workbench)).toContainText('总体提升');
  await expect(workbench.status).toContainText('会变：');
  await workbench.screenshot('rules-preview');
  expect(await workbench.page.locator('[role=gridcell]').allInnerTexts()).toEqual(before);
  await press(workbench, '应用');
  await expect(workbench.status).toContainText('已改用「湖北」，表格没有改动');
  await expect(workbench.pane.getByRole('list', { name: '指标', includeHidden: true })).toContainText(
    '可在 5.00 到 8.00 之间',
  );
  expect(await workbench.page.locator('[role=gridcell]').allInnerTexts()).toEqual(before);
  await workbench.score();
  await expect(workbench.cell('H14')).toHaveText('7.5');
  await expect(workbench.pane.getByRole('button', { name: '评分规则：湖北' })).toBeVisible();
});

test('rules kept in the workbook count for the ribbon and for a pane opened later', async ({ workbench }) => {
  await openRules(workbench);
  await chooser(workbench).selectOption('预算管理一体化');
  await press(workbench, '存入工作簿');
  await expect(workbench.status).toContainText('「预算管理一体化」已存入工作簿');
  await workbench.page.getByRole('button', { name: '打开面板' }).click();
  await workbench.page.getByRole('button', { name: '一键评分', exact: true }).click();
  await expect(workbench.cell('H14')).toHaveText('7.5', { timeout: 30_000 });
  await workbench.page.getByRole('button', { name: '打开面板' }).click();
  await expect(workbench.pane.getByRole('button', { name: '评分规则：预算管理一体化' })).toBeVisible();
  await openRules(workbench);
  await expect(workbench.pane.getByText('现在用的是「预算管理一体化」（存在工作簿里）。')).toBeVisible();
});

test('a setting changed makes rules of one’s own, which leave and come back as text', async ({
  workbench,
}) => {
  const { pane } = workbench;
  await openRules(workbench);
  await pane.getByText('逐项修改').click();
  const tier = pane.getByRole('textbox', { name: '部分达成：完成百分之几以上' });
  await tier.fill('95');
  await expect(tier).toHaveAttribute('aria-invalid', 'true');
  await expect(pane.getByText('「达成」要比「部分达成」高')).toBeVisible();
  const apply = pane.getByRole('button', { name: '应用', exact: true });
  await expect(apply).toBeDisabled();
  await apply.click({ force: true });
  await expect(workbench.status).toContainText('填得不对，还不能用：定性指标分档');
  await tier.fill('45');
  await pane.getByRole('combobox', { name: '得分保留几位小数' }).selectOption('1 位');
  await expect(preview(workbench)).toContainText('得分 5.56 → 5.60');
  await pane.getByText('导出、导入').click();
  const exported = await pane.getByRole('textbox', { name: /这套规则的文字/ }).inputValue();
  expect(JSON.parse(exported)).toMatchObject({ decimals: 1, qualitativeTiers: { top: 80, middle: 45 } });
  const [download] = await Promise.all([
    workbench.page.waitForEvent('download'),
    pane.getByRole('link', { name: '导出：下载文件' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toBe(exported);

  await chooser(workbench).selectOption('财政部通用');
  const paste = pane.getByRole('textbox', { name: '把别人导出的文字粘贴到这里' });
  const refused = pane.locator('#rules-import-refused');
  await paste.fill('{"decimals": 7}');
  await press(workbench, '导入');
  await expect(refused).toContainText('「decimals」不对');
  await expect(workbench.status).toContainText('没有读入');
  await workbench.screenshot('rules-import-refused');
  await paste.fill('{"decimalls": 1}');
  await press(workbench, '导入');
  await expect(refused).toContainText('没有「decimalls」这一项');
  await expect(chooser(workbench)).toHaveValue('mof');
  await pane.locator('input[type=file]').setInputFiles(await download.path());
  await expect(workbench.status).toContainText('已读入「财政部通用（自定）」');
  await expect(refused).toBeEmpty();
  await expect(tier).toHaveValue('45');
  const [chosen] = await Promise.all([
    workbench.page.waitForEvent('filechooser'),
    press(workbench, '选一个 JSON 文件…'),
  ]);
  await chosen.setFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{') });
  await expect(workbench.status).toContainText('没有读入');
  await expect(tier, 'the good file still counts').toHaveValue('45');
  await press(workbench, '应用');
  await expect(pane.getByRole('button', { name: '评分规则：财政部通用（自定）' })).toBeVisible();
});

test('the rules are chosen and applied by keyboard alone, and the focus comes back', async ({
  workbench,
}) => {
  const { page } = workbench;
  await keyboard(workbench).press(workbench.pane.getByRole('button', { name: /^评分规则/ }));
  await expect(chooser(workbench)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(workbench.status).toContainText('会变：');
  await page.keyboard.press('Tab');
  await expect(workbench.pane.getByText('逐项修改')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(workbench.pane.getByText('导出、导入')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(workbench.pane.getByRole('button', { name: '应用' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(workbench.pane.getByRole('button', { name: '评分规则：湖北' })).toBeFocused();
});

test('changes that are not applied are kept when one goes back, and said', async ({ workbench }) => {
  const { pane } = workbench;
  await openRules(workbench);
  await pane.getByText('逐项修改').click();
  const tier = pane.getByRole('textbox', { name: '部分达成：完成百分之几以上' });
  await tier.fill('45');
  await press(workbench, '返回');
  await expect(workbench.status).toContainText('有改动没有应用');
  await openRules(workbench);
  await expect(workbench.status).toContainText('有改动没有应用');
  await pane.getByText('逐项修改').click();
  await expect(tier).toHaveValue('45');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the rules keep within the pane and hold nothing serious, ${colorScheme}`, async ({ workbench }) => {
    test.slow();
    const { page, pane } = workbench;
    await page.emulateMedia({ colorScheme });
    await openRules(workbench);
    await chooser(workbench).selectOption('湖北');
    await workbench.screenshot(`rules-${colorScheme}`);
    await pane.getByText('逐项修改').click();
    await pane.getByRole('button', { name: '加一条' }).click();
    await pane.getByText('检查项的轻重').click();
    await pane.getByText('导出、导入').click();
    const widths = await pane.locator('html').evaluate((html) => [html.scrollWidth, html.clientWidth]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
    const { violations } = await axeOver(page).exclude('[role=grid]').analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([]);
    await workbench.screenshot(`rules-settings-${colorScheme}`);
  });
}
