import type { Locator } from '@playwright/test';
import { corpusWorkbook } from '../corpus/workbookVariants';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { keyboard, mouse, type Hand } from './hand';
import { expect, test, type Workbench } from './workbench';

const SHEETS = readWorkbook(corpusWorkbook('seed-blank.xlsx')).sheets.map(({ name }) => name);
const [FORM_1 = ''] = SHEETS;
const FORM_6 = SHEETS[5] ?? '';
const FORM_8 = SHEETS[7] ?? '';

const button = ({ pane }: Workbench, name: string | RegExp) =>
  pane.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
const current = ({ pane }: Workbench) => pane.locator('.card.current');
/** Where a card has something else to settle first, the tiers are behind one press. */
async function openTiers(card: Locator): Promise<void> {
  const tiers = card.getByText('另选档次和分数');
  if (await tiers.isVisible()) await tiers.click();
}

const cells = ({ page }: Workbench) => page.locator('[role=gridcell]').allInnerTexts();

/** The seed workbook with its scores typed in: 38 of its cells hold something else than the rules give, or more. */
async function openFilled(workbench: Workbench): Promise<void> {
  await workbench.openWorkbook('seed-typed.xlsx', corpusWorkbook('seed-typed.xlsx'));
  await expect(workbench.page.getByText('seed-typed.xlsx')).toBeVisible();
  await expect(workbench.scoreButton).toBeVisible({ timeout: 30_000 });
}

for (const handOf of [mouse, keyboard]) {
  test.describe(`by ${handOf.name}`, () => {
    let hand: Hand;

    test.beforeEach(async ({ workbench }) => {
      test.slow();
      hand = handOf(workbench);
      await workbench.open();
    });

    test('an edit is judged at once, the row edited comes to the top, and the undo of the sheet stays the person’s', async ({
      workbench,
    }) => {
      await hand.press(workbench.scoreButton);
      await expect(workbench.cell('H14')).toHaveText('10');
      await hand.type('F14', '49%');
      await expect(current(workbench)).toContainText('刚改的行');
      await expect(current(workbench)).toContainText('政府采购率');
      await expect(current(workbench)).toContainText('49% ÷ 98% × 10 = 5.00');
      await expect(current(workbench)).toContainText('未完成');
      await expect(workbench.cell('H14'), 'nothing is written').toHaveText('10');
      await workbench.screenshot(`edited-${hand.name}`);
      await workbench.goToGrid();
      await workbench.page.keyboard.press('Control+z');
      await expect(workbench.cell('F14')).toHaveText('98%');
      await expect(current(workbench)).not.toContainText('未完成');
      await expect(current(workbench)).toContainText('完成');
    });

    test('selecting a cell brings its row, and 定位 goes the other way', async ({ workbench }) => {
      await hand.press(button(workbench, '只检查'));
      await expect(workbench.status).toContainText('还没有填');
      await hand.goTo('E16');
      await expect(current(workbench)).toContainText('合同执行率');
      await workbench.openLists();
      await hand.press(workbench.pane.locator('.rows').getByRole('button', { name: '定位 H20' }).first());
      await expect.poll(() => workbench.selectedCell()).toBe('H20');
      await expect(current(workbench)).toContainText('提升公安形象');
    });

    test('the switch 编辑时校验 turns the watching off and on', async ({ workbench }) => {
      await hand.press(button(workbench, '只检查'));
      await expect(workbench.status).toContainText('还没有填');
      await workbench.openLists();
      await hand.press(workbench.pane.getByText('设置与工具'));
      const watch = workbench.pane.getByRole('switch', { name: /编辑时校验/ });
      await expect(watch).toBeChecked();
      await hand.press(watch);
      await expect(watch).not.toBeChecked();
      await hand.type('F14', '49%');
      await workbench.page.waitForTimeout(1_200);
      await expect(workbench.pane.getByRole('list', { name: '指标', includeHidden: true })).not.toContainText(
        '49%',
      );
      await hand.press(watch);
      await hand.type('F15', '49%');
      await expect(workbench.pane.getByRole('list', { name: '指标', includeHidden: true })).toContainText(
        '49%',
      );
    });

    test('differing scores are shown old → new before anything is written; one is accepted, then all', async ({
      workbench,
    }) => {
      await openFilled(workbench);
      await hand.openSheet(FORM_8);
      const before = await cells(workbench);
      await hand.press(workbench.scoreButton);
      await expect(workbench.pane.getByRole('heading', { name: '写入前预览' })).toBeVisible();
      const changes = workbench.pane.getByRole('list', { name: /^要改的内容/ });
      await expect(changes).toContainText('5 → 5.56');
      await expect(changes).toContainText('50% ÷ 90% × 10 = 5.56');
      expect(await cells(workbench)).toEqual(before);
      await workbench.screenshot(`preview-${hand.name}`);
      const first = changes.getByRole('checkbox').first();
      await expect(first).not.toBeChecked();
      await hand.press(first);
      // The total would contradict the score: it is ticked along, and can be left as it is.
      const total = workbench.pane.getByRole('checkbox', { name: /总分/ });
      await expect(total).toBeChecked();
      await expect(workbench.pane.getByText('70.5分 → 71.06')).toBeVisible();
      await hand.press(total);
      await hand.press(button(workbench, '写入所选 1 处'));
      await expect(workbench.pane.getByRole('heading', { name: '写入前预览' })).toHaveCount(0);
      await expect(workbench.cell('H20')).toHaveText('5.56');
      await expect(workbench.status).toContainText('已改 1 处：H20 5 → 5.56');
      await hand.press(button(workbench, /^查看 \d+ 处不同$/));
      await hand.press(button(workbench, '全部勾选'));
      await hand.press(button(workbench, /^写入所选 \d+ 处$/));
      await expect(button(workbench, /^查看/)).toHaveCount(0);
      await hand.press(button(workbench, '撤销本次评分'));
      await expect(workbench.status).toContainText(/已撤销 \d+ 个单元格/);
      await hand.press(button(workbench, '撤销本次评分'));
      await expect.poll(() => cells(workbench)).toEqual(before);
    });

    test('undo restores the form, skips and names a cell edited since, goes back and forth, and survives a reload', async ({
      workbench,
    }) => {
      const before = await cells(workbench);
      await hand.press(workbench.scoreButton);
      await expect(workbench.cell('H14')).toHaveText('10');
      const after = await cells(workbench);
      await hand.press(button(workbench, '撤销本次评分'));
      await expect(workbench.status).toContainText('已撤销 12 个单元格');
      expect(await cells(workbench)).toEqual(before);
      await hand.press(button(workbench, '恢复评分'));
      await expect(workbench.status).toContainText('已恢复 12 个单元格');
      expect(await cells(workbench)).toEqual(after);
      await hand.type('H15', '3');
      await workbench.reloadPane();
      await hand.press(button(workbench, '撤销本次评分'));
      await expect(workbench.status).toContainText(`已撤销 11 个单元格。${FORM_1}!H15 后来改过，没有动。`);
      await expect(workbench.cell('H15')).toHaveText('3');
      await expect(workbench.cell('H14')).toHaveText('');
    });

    test('a qualitative row: a tier, a place in its band, and the score goes into its cell', async ({
      workbench,
    }) => {
      await hand.press(button(workbench, '只检查'));
      await hand.goTo('H20');
      const card = current(workbench);
      await openTiers(card);
      await hand.press(card.getByRole('button', { name: /^部分达成/ }));
      const slider = card.getByRole('slider');
      await expect(slider).toHaveValue('6');
      await slider.focus();
      await workbench.page.keyboard.press('ArrowRight');
      await expect(slider, 'an arrow key goes by half a point').toHaveValue('6.5');
      await workbench.page.keyboard.press('ArrowLeft');
      const exact = card.getByRole('spinbutton');
      await exact.fill('6.05');
      await workbench.page.keyboard.press('Tab');
      await expect(slider).toHaveValue('6.05');
      await workbench.screenshot(`qualitative-${hand.name}`);
      await hand.press(card.getByRole('button', { name: '写入 6.05' }));
      await expect(workbench.cell('H20')).toHaveText('6.05');
      await hand.press(button(workbench, '撤销填写的得分'));
      await expect(workbench.cell('H20')).toHaveText('');
    });

    test('a draft of the reason is inserted on request only, and the row stays marked until it is finished', async ({
      workbench,
    }) => {
      await hand.openSheet(FORM_6);
      await hand.press(workbench.scoreButton);
      await expect.poll(() => workbench.isMarked('I21')).toBe(true);
      await hand.type('I21', '');
      await expect(workbench.cell('I21')).toHaveText('');
      await hand.press(current(workbench).getByRole('button', { name: '把草稿放进表里写' }));
      await expect(workbench.cell('I21')).toContainText('【请填写】');
      expect(await workbench.isMarked('I21')).toBe(true);
      await hand.type('I21', '上级考核标准调整，已按季度复核，明年一季度完成。');
      await expect.poll(() => workbench.isMarked('I21')).toBe(false);
    });

    test('a finding’s fix and a row’s candidates are written by one press', async ({ workbench }) => {
      await hand.press(button(workbench, '只检查'));
      await expect(workbench.status).toContainText('还没有填');
      await workbench.openLists();
      const findings = workbench.pane.getByRole('list', { name: '问题' });
      await hand.press(findings.getByRole('button', { name: /10\.00/ }).first());
      await expect(workbench.status).not.toBeEmpty();
      await expect(button(workbench, /^撤销/)).toBeVisible();
    });

    test('a finding is ignored with a reason, counted apart, and counts again when taken back', async ({
      workbench,
    }) => {
      await hand.openSheet(FORM_8);
      await hand.press(workbench.scoreButton);
      await expect(workbench.status).toContainText('已填');
      await workbench.openLists();
      const finding = workbench.pane.locator('.finding').filter({ hasText: '「6.31日」日期有误' });
      await hand.press(finding.locator('summary'));
      await hand.press(finding.getByRole('button', { name: '忽略' }));
      await hand.fill(workbench.pane.getByLabel(/为什么可以忽略/), '原件如此');
      await hand.press(button(workbench, '确定忽略'));
      await expect(workbench.status).toContainText('已忽略');
      await expect(finding).toHaveCount(0);
      await hand.press(workbench.pane.locator('summary', { hasText: '已忽略（1）' }));
      await expect(workbench.pane.getByText('忽略原因：原件如此')).toBeVisible();
      await hand.press(button(workbench, '不再忽略'));
      await expect(finding).toHaveCount(1);
    });

    test('all sheets: checked, filled, listed, taken back in one step', async ({ workbench }) => {
      await hand.press(button(workbench, '全部工作表…'));
      await hand.press(button(workbench, '全部检查（不写）'));
      await expect(workbench.status).toContainText('看了 8 张工作表，8 张自评表');
      await expect(workbench.cell('H14')).toHaveText('');
      await hand.press(button(workbench, '填 87 个空白…'));
      await expect(workbench.pane.getByText(/在 8 张工作表上填 87 个空白单元格/)).toBeVisible();
      await expect(workbench.cell('H14'), 'asked, and nothing filled').toHaveText('');
      await hand.press(button(workbench, '确定填入'));
      await expect(workbench.status).toContainText('已填 87 个空白单元格');
      await workbench.screenshot(`batch-done-${hand.name}`);
      await expect(workbench.cell('H14')).toHaveText('10');
      await hand.press(button(workbench, `到「${FORM_8}」`));
      await expect(workbench.page.getByRole('tab', { name: FORM_8 })).toHaveAttribute(
        'aria-selected',
        'true',
      );
      await expect(workbench.cell('H14')).toHaveText('7.5');
      await hand.press(button(workbench, '返回'));
      await expect(workbench.pane.getByRole('heading', { level: 1 })).toHaveText(FORM_8);
      await expect(button(workbench, '撤销本次评分')).toBeEnabled();
      await hand.press(button(workbench, '撤销本次评分'));
      await expect(workbench.status).toContainText('已撤销 87 个单元格');
      await expect(workbench.cell('H14')).toHaveText('');
    });

    test('all sheets: what was filled is taken back right there', async ({ workbench }) => {
      await hand.press(button(workbench, '全部工作表…'));
      await hand.press(button(workbench, '全部检查（不写）'));
      await hand.press(button(workbench, '填 87 个空白…'));
      await hand.press(button(workbench, '不填'));
      await expect(workbench.cell('H14')).toHaveText('');
      await hand.press(button(workbench, '填 87 个空白…'));
      await hand.press(button(workbench, '确定填入'));
      await expect(workbench.cell('H14')).toHaveText('10');
      await hand.press(button(workbench, '撤销这次填写'));
      await expect(workbench.status).toContainText('已撤销 87 个单元格');
      await expect(workbench.cell('H14')).toHaveText('');
      await expect(button(workbench, '填 87 个空白…')).toBeVisible();
    });

    test('formulas instead of values, and all marks cleared in one step', async ({ workbench }) => {
      await hand.openSheet(FORM_8);
      await hand.press(workbench.pane.getByText('设置与工具'));
      await hand.press(workbench.pane.getByRole('switch', { name: /得分写成公式/ }));
      await hand.press(workbench.scoreButton);
      await expect(workbench.cell('H14')).toHaveText('7.5');
      await hand.goTo('H14');
      await expect(workbench.page.locator('.formula-text')).toHaveValue(/^=ROUND\(/);
      await hand.press(button(workbench, '清除全部标记'));
      await expect(workbench.status).toContainText(/已清除 \d+ 处标黄|没有要清除的标记/);
    });
  });
}
