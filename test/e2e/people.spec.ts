import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Workbench } from './workbench';

/** Serious findings of axe on page and pane. The colours inside the grid are the workbook's own, not ours. */
async function seriousTroubles(workbench: Workbench): Promise<string[]> {
  const structure = await new AxeBuilder({ page: workbench.page }).disableRules(['color-contrast']).analyze();
  const colours = await new AxeBuilder({ page: workbench.page })
    .withRules(['color-contrast'])
    .exclude('[role=grid]')
    .analyze();
  return [...structure.violations, ...colours.violations]
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing serious for people with disabilities, ${colorScheme}`, async ({ workbench }) => {
    test.slow();
    await workbench.page.emulateMedia({ colorScheme });
    await workbench.open();
    await workbench.screenshot(`first-run-${colorScheme}`);
    expect(await seriousTroubles(workbench)).toEqual([]);
    await workbench.openSheet('托管机房线路租赁工作经费');
    await workbench.score();
    await workbench.screenshot(`scored-${colorScheme}`);
    expect(await seriousTroubles(workbench)).toEqual([]);
  });
}

test('the pane works by keyboard alone and keeps the focus where it was', async ({ workbench }) => {
  await workbench.open();
  await workbench.scoreButton.focus();
  await workbench.page.keyboard.press('Enter');
  await expect(workbench.cell('H14')).toHaveText('10');
  await expect(workbench.scoreButton).toBeFocused();
  await workbench.page.keyboard.press('Tab');
  const focused = workbench.pane.locator(':focus');
  await expect(focused).toHaveAccessibleName(/上一处/);
});

test('the smallest pane cuts nothing off', async ({ workbench }) => {
  await workbench.open();
  await workbench.score();
  const widths = await workbench.pane
    .locator('html')
    .evaluate((html) => [html.scrollWidth, html.clientWidth]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
});

test('an English Excel gets an English pane', async ({ workbench }) => {
  await workbench.page.goto('/?locale=en-US');
  await expect(workbench.pane.getByRole('button', { name: 'Score now' })).toBeVisible({
    timeout: 30_000,
  });
  await workbench.pane.getByRole('button', { name: 'Score now' }).click();
  await expect(workbench.pane.getByRole('status')).not.toBeEmpty();
  await workbench.screenshot('english');
});
