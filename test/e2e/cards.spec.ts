import type { Locator } from '@playwright/test';
import { corpusWorkbook } from '../corpus/workbookVariants';
import { COLOUR_RULES, faultsInPane } from './faultsInPane';
import { expect, test, type Workbench } from './workbench';

const button = ({ pane }: Workbench, name: string | RegExp) =>
  pane.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
const card = ({ pane }: Workbench) => pane.locator('.matter');

/** Each state of the walk and of 复核, by what leads there from 一键评分 on a form of the seed workbook. */
const STATES: readonly (readonly [
  name: string,
  sheet: string,
  go: (workbench: Workbench) => Promise<void>,
])[] = [
  ['a row that only a person can score', '协同办公（WPS云文档）', async () => undefined],
  [
    'a score to confirm',
    '协同办公（WPS云文档）',
    async (workbench) => {
      await button(workbench, '下一处').click();
      await card(workbench).getByText('另选档次和分数').click();
    },
  ],
  [
    'a matter about to be left as it is, without a reason',
    '协同办公（WPS云文档）',
    async (workbench) => {
      await button(workbench, '下一处').click();
      await button(workbench, '下一处').click();
      await button(workbench, /^不用改/).click();
      await button(workbench, '记下理由，不改').click();
      await expect(card(workbench).getByLabel('理由（必填，记入工作簿）')).toHaveAccessibleDescription(
        '请写明理由。',
      );
    },
  ],
  [
    'hints',
    '协同办公（WPS云文档）',
    async (workbench) => {
      for (let step = 0; step < 3; step += 1) await button(workbench, '下一处').click();
      await expect(button(workbench, /^全部略过/)).toBeVisible();
    },
  ],
  ['all suggestions', '托管机房线路租赁工作经费', (workbench) => button(workbench, /^全部确认/).click()],
  ['all reasons', '托管机房线路租赁工作经费', (workbench) => button(workbench, /^全部原因/).click()],
  [
    'a row that wants nothing',
    '协同办公（WPS云文档）',
    async (workbench) => {
      await workbench.cell('E14').click();
      await expect(button(workbench, '继续处理')).toBeVisible();
    },
  ],
  [
    '复核',
    '协同办公（WPS云文档）',
    async (workbench) => {
      await workbench.pane.getByText('设置与工具').click();
      await workbench.pane.getByRole('switch', { name: /^复核/ }).click();
      await button(workbench, '抽查').click();
      await expect(workbench.pane.getByRole('region', { name: '复核' })).toContainText('抽样号');
    },
  ],
];

/** How the pane may look; what is no colour is looked at once. */
const LOOKS = [
  [{ colorScheme: 'light', forcedColors: 'none' }, null],
  [{ colorScheme: 'dark', forcedColors: 'none' }, COLOUR_RULES],
  [{ colorScheme: 'light', forcedColors: 'active' }, COLOUR_RULES],
] as const;

test('axe finds nothing in any state of the walk, light, dark or in forced colours', async ({
  workbench,
}) => {
  test.slow();
  await workbench.open();
  for (const [name, sheet, go] of STATES) {
    await workbench.openWorkbook('seed-blank.xlsx', corpusWorkbook('seed-blank.xlsx'));
    await workbench.openSheet(sheet);
    await workbench.score();
    await go(workbench);
    for (const [look, rules] of LOOKS) {
      await workbench.page.emulateMedia(look);
      expect(await faultsInPane(workbench, rules), `${name}, ${Object.values(look).join()}`).toEqual([]);
    }
  }
});

test('in forced colours what stands out and what is told by colour elsewhere has a border', async ({
  workbench,
}) => {
  await workbench.page.emulateMedia({ forcedColors: 'active' });
  await workbench.open();
  await workbench.openSheet('协同办公（WPS云文档）');
  await workbench.score();
  const border = (selector: string) =>
    workbench.pane
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(element);
        return {
          isDrawn: borderTopStyle === 'solid' && borderTopWidth !== '0px',
          borderTopColor,
          backgroundColor,
        };
      });
  for (const selector of ['.matter', '.matter .primary', '.matter .kind', '.step-buttons button']) {
    const { isDrawn, borderTopColor, backgroundColor } = await border(selector);
    expect({ selector, isDrawn, isSeen: borderTopColor !== backgroundColor }).toEqual({
      selector,
      isDrawn: true,
      isSeen: true,
    });
  }
});

test('a card is a named region; its title is a heading; what it comes to is said once', async ({
  workbench,
}) => {
  await workbench.open();
  await workbench.openSheet('协同办公（WPS云文档）');
  await workbench.score();
  const region = workbench.pane.getByRole('region', { name: '第 1 处，共 3 处 完成项目时间' });
  await expect(region.getByRole('heading', { level: 2 })).toHaveText('完成项目时间');
  await expect(region.getByRole('list').first()).toContainText('警告');
  await expect(workbench.pane.getByRole('progressbar')).toHaveAccessibleName('已处理 0 处，共 3 处');
  await button(workbench, '下一处').click();
  await expect(workbench.status).toHaveText('第 2 处，共 3 处：提升公安形象');
  await expect(workbench.pane.locator('[role=status], [role=alert], [aria-live]')).toHaveCount(1);
});

for (const [width, height] of [
  [1366, 768],
  [1000, 600],
] as const) {
  test(`what settles a card is in sight at once in a window of ${width} × ${height}, and nothing lies over it`, async ({
    workbench,
  }) => {
    await workbench.page.setViewportSize({ width, height });
    await workbench.open();
    await workbench.score();
    const primary = card(workbench).locator('.primary').first();
    await expect(primary).toBeInViewport({ ratio: 1 });
    const [ours, foot] = await Promise.all([
      primary.boundingBox(),
      workbench.pane.locator('.foot').boundingBox(),
    ]);
    expect((ours?.y ?? 0) + (ours?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
  });
}

test('a row that is changed in the sheet comes into view, however far down one has read before', async ({
  workbench,
}) => {
  await workbench.open();
  await workbench.openSheet('协同办公（WPS云文档）');
  await workbench.score();
  await workbench.openLists();
  await workbench.pane.getByText('设置与工具').scrollIntoViewIfNeeded();
  await workbench.type('F15', '89%');
  const changed = workbench.pane.getByRole('region', { name: /刚改的行/ });
  await expect(changed).toBeInViewport();
  await expect(changed.getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 });
});

test('what was typed, passed over and confirmed is there again after the pane was reloaded', async ({
  workbench,
}) => {
  await workbench.open();
  await workbench.openSheet('托管机房线路租赁工作经费');
  await workbench.score();
  await workbench.cell('I21').click();
  await card(workbench).getByLabel('原因和改进措施').fill('口径调整，已复核');
  await workbench.reloadPane();
  await expect(workbench.status).toHaveText('接着上次：还有 5 处要您处理。');
  await expect(card(workbench).getByLabel('原因和改进措施')).toHaveValue('口径调整，已复核');
});

test('in English, too, 一键评分 stands beside the total, also with the longest grade', async ({ page }) => {
  await page.goto('/?locale=en-US');
  const pane = page.frameLocator('iframe[title="Self-evaluation assistant"]');
  const score = pane.getByRole('button', { name: 'Score now' });
  await expect(pane.getByText('Settings and tools')).toBeVisible({ timeout: 30_000 });
  await score.click();
  await expect(pane.locator('.grade')).toContainText('Excellent');
  const boxOf = async (locator: Locator) =>
    (await locator.boundingBox()) ?? { x: NaN, y: NaN, width: 0, height: 0 };
  const [total, button] = [await boxOf(pane.locator('.total')), await boxOf(score)];
  expect(button.x).toBeGreaterThan(total.x + total.width);
  expect(button.height).toBeLessThan(44);
});
