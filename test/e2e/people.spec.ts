import type AxeBuilder from '@axe-core/playwright';
import { axeOver } from './axe';
import { expect, test, type Workbench } from './workbench';

/** Serious findings of axe about what page and pane are made of, which no colour scheme changes. */
async function seriousInStructure(axe: AxeBuilder): Promise<string[]> {
  return seriousOf((await axe.disableRules(['color-contrast']).analyze()).violations);
}

/** Serious findings about colours. Those inside the grid are the workbook's own, not ours. */
async function seriousInColours({ page }: Workbench): Promise<string[]> {
  const colours = axeOver(page).withRules(['color-contrast']).exclude('[role=grid]');
  return seriousOf((await colours.analyze()).violations);
}

type Violations = Awaited<ReturnType<ReturnType<typeof axeOver>['analyze']>>['violations'];

function seriousOf(violations: Violations): string[] {
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`);
}

async function scoreOneSheet(workbench: Workbench): Promise<void> {
  await workbench.openSheet('托管机房线路租赁工作经费');
  await workbench.score();
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing serious for people with disabilities in the colours, ${colorScheme}`, async ({
    workbench,
  }) => {
    await workbench.page.emulateMedia({ colorScheme });
    await workbench.open();
    await workbench.screenshot(`first-run-${colorScheme}`);
    expect(await seriousInColours(workbench)).toEqual([]);
    await scoreOneSheet(workbench);
    await workbench.screenshot(`scored-${colorScheme}`);
    expect(await seriousInColours(workbench)).toEqual([]);
  });
}

test('nothing serious for people with disabilities in what page and pane are made of', async ({
  workbench,
}) => {
  // Each cell of the sheet is looked at, once: its thousand cells are made of the same whatever they hold.
  test.slow();
  await workbench.open();
  expect(await seriousInStructure(axeOver(workbench.page).exclude('[role=gridcell]'))).toEqual([]);
  await scoreOneSheet(workbench);
  expect(await seriousInStructure(axeOver(workbench.page))).toEqual([]);
});

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
