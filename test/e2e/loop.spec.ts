import { Workbook } from '@cj-tech-master/excelts';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { corpusWorkbook } from '../corpus/workbookVariants';
import { keyboard, mouse } from './hand';
import { walkToTheEnd } from './walk';
import { expect, test, type Workbench } from './workbench';

const SHEETS = readWorkbook(corpusWorkbook('seed-blank.xlsx')).sheets.map(({ name }) => name);
const FORM_6 = SHEETS[5] ?? '';
const FORM_8 = SHEETS[7] ?? '';
/** Forms of other provinces, with their scores typed in. */
const OTHERS = [
  '24_hubei_xianning_daqi_2021-typed.xlsx',
  '15_anhui_suixi_linshijiuzhu_2019-typed.xlsx',
  '09_yunnan_yongde_mingling_2022-typed.xlsx',
];

const card = ({ pane }: Workbench) => pane.locator('.matter');
const heading = ({ pane }: Workbench) => pane.locator('.walk-head h2');
const button = ({ pane }: Workbench, name: string | RegExp) =>
  pane.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

async function openFile(workbench: Workbench, name: string, bytes: Uint8Array): Promise<void> {
  await workbench.openWorkbook(name, bytes);
  await expect(workbench.page.getByText(name)).toBeVisible();
  await expect(workbench.scoreButton).toBeVisible({ timeout: 30_000 });
}

test.beforeEach(async ({ workbench }) => {
  test.slow();
  await workbench.open();
});

for (const handOf of [mouse, keyboard]) {
  test.describe(`from the first press to the end, by ${handOf.name}`, () => {
    for (const [index, name] of SHEETS.entries()) {
      test(`seed form ${index + 1}`, async ({ workbench }) => {
        await workbench.openSheet(name);
        await walkToTheEnd(workbench, handOf(workbench));
        await expect(heading(workbench)).toHaveText('全部处理完');
        await expect(workbench.pane.locator('.walk')).toContainText(/填 \d+/);
      });
    }

    for (const name of OTHERS) {
      test(name, async ({ workbench }) => {
        await openFile(workbench, name, corpusWorkbook(name));
        await walkToTheEnd(workbench, handOf(workbench));
        await expect(heading(workbench)).toHaveText('全部处理完');
      });
    }
  });
}

/** A form with two suggested scores and one row that lacks its reason. */
async function twoSuggestionsOneReason(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('购书经费');
  const rows = [
    ['项目支出绩效自评表'],
    ['（2024年度）'],
    ['项目名称', '社区图书室购书经费'],
    ['主管部门', '区文化和旅游局', '', '', '实施单位', '区图书馆'],
    ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['', '年度资金总额', 20, 20, 20, 10, null, null],
    [
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ],
    ['产出指标', '数量指标', '新购图书册数', '≥3000册', '2400册', 20, null, ''],
    ['', '质量指标', '图书验收合格率', '≥98%', '99%', 30, null, ''],
    ['效益指标', '社会效益指标', '提升居民阅读兴趣', '明显提升', '明显提升', 15, null, ''],
    ['', '可持续影响指标', '建立长效机制', '长期', '100%', 15, null, ''],
    ['满意度指标', '服务对象满意度指标', '读者满意度', '≥90%', '96%', 10, null, ''],
    ['总分', '', '', '', '', 100, null, ''],
  ];
  for (const row of rows) sheet.addRow(row);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

test('two suggested scores and one missing reason: at most six presses and one sentence', async ({
  workbench,
}) => {
  await openFile(workbench, '购书.xlsx', await twoSuggestionsOneReason());
  const walked = await walkToTheEnd(workbench, mouse(workbench));
  expect(walked.presses).toBeLessThanOrEqual(6);
  expect(walked.sentences).toBe(1);
  await expect(workbench.cell('H8')).toContainText(/目标 ≥3000册，实际 2400册.*上级考核口径调整.*。$/);
  await expect(workbench.pane.locator('.walk')).toContainText(/已填 \d+ · 已确认 2 · 有原因 1/);
});

test('the sheet follows the walk, and the walk follows the selection', async ({ workbench }) => {
  await workbench.openSheet(FORM_8);
  await workbench.score();
  await expect(card(workbench)).toContainText('完成项目时间');
  await expect.poll(() => workbench.selectedCell()).toBe('F17');
  await button(workbench, '下一处').click();
  await expect(card(workbench)).toContainText('第 2 处，共 3 处');
  await expect.poll(() => workbench.selectedCell()).toBe('H19');
  await workbench.cell('E14').click();
  await expect(card(workbench)).toHaveCount(0);
  await expect(workbench.pane.locator('.current')).toContainText('购买服务器数量');
  await button(workbench, '继续处理').click();
  await expect(card(workbench)).toContainText('提升公安形象');
  await workbench.cell('D17').click();
  await expect(card(workbench)).toContainText('第 1 处，共 3 处');
});

test('a matter settled in the sheet is ticked off by itself', async ({ workbench }) => {
  await workbench.openSheet(FORM_6);
  await workbench.score();
  await expect(heading(workbench)).toHaveText('还有 5 处要您处理');
  await expect(card(workbench)).toContainText('共享的数据容量占全部数据容量的比率');
  // The blank weight, and with it the sum of the weights.
  await workbench.type('G20', '10');
  await expect(heading(workbench)).toHaveText('还有 3 处要您处理');
  await expect(workbench.pane.locator('.current')).toContainText('刚改的行');
  await button(workbench, '继续处理').click();
  await expect(card(workbench)).not.toContainText('共享的数据容量');
});

test('by keys: Alt with the arrows goes from card to card, Enter settles, Esc leads to the sheet', async ({
  workbench,
}) => {
  const { page } = workbench;
  await workbench.openSheet(FORM_8);
  await workbench.scoreButton.focus();
  await page.keyboard.press('Enter');
  await expect(card(workbench)).toContainText('第 1 处，共 3 处');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(card(workbench)).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(card(workbench)).toContainText('提升公安形象');
  await expect(card(workbench)).toBeFocused();
  await expect(workbench.status).toHaveText('第 2 处，共 3 处：提升公安形象');
  await page.keyboard.press('Enter');
  await expect(heading(workbench)).toHaveText('还有 2 处要您处理');
  await expect(card(workbench)).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(card(workbench)).toContainText('第 1 处，共 2 处');
  await page.keyboard.press('Escape');
  await expect.poll(() => workbench.isPaneFocused()).toBe(false);
});

test('reasons are written in one list, and what was typed outlives a look at another card', async ({
  workbench,
}) => {
  await workbench.openSheet(FORM_6);
  await workbench.score();
  await workbench.cell('I21').click();
  await card(workbench).getByLabel('原因和改进措施').fill('口径调整，已复核');
  await button(workbench, '下一处').click();
  await button(workbench, /^全部原因（2）/).click();
  const fields = workbench.pane.getByLabel('原因和改进措施');
  await expect(fields.first()).toHaveValue('口径调整，已复核');
  await expect(workbench.pane.getByText('还有 1 条没写')).toBeVisible();
  await fields.nth(1).fill('设备更新延后，明年一季度完成');
  await button(workbench, '写入 2 条原因').click();
  await expect(workbench.cell('I21')).toContainText('口径调整，已复核。');
  await expect(workbench.cell('I22')).toContainText('设备更新延后，明年一季度完成。');
  await button(workbench, '撤销写入的原因').click();
  await expect(workbench.cell('I21')).toHaveText('/');
  await expect(workbench.cell('I22')).toHaveText('/');
});

test('the ribbon’s 一键评分 with the pane closed selects the first row, and the pane starts there', async ({
  workbench,
}) => {
  await workbench.openSheet(FORM_8);
  const toggle = workbench.page.getByRole('button', { name: '打开面板' });
  await toggle.click();
  await workbench.page.getByRole('button', { name: '一键评分', exact: true }).click();
  await expect(workbench.cell('H14')).toHaveText('7.5', { timeout: 30_000 });
  await expect.poll(() => workbench.selectedCell()).toBe('F17');
  await toggle.click();
  await expect(card(workbench)).toContainText('完成项目时间', { timeout: 30_000 });
  await expect(workbench.status).toContainText('已填 9 个空白单元格');
});

test('生成汇总表 goes to the sheet it made, and 返回 from there raises no warning', async ({ workbench }) => {
  await workbench.openSheet(FORM_8);
  await workbench.score();
  await button(workbench, '全部工作表…').click();
  await button(workbench, '全部检查（不写）').click();
  await expect(workbench.status).toContainText('看了 8 张工作表');
  await button(workbench, '生成汇总表').click();
  await expect(workbench.page.getByRole('tab', { name: '自评汇总' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await button(workbench, '返回').click();
  await expect(workbench.pane.locator('.notice.warning')).toHaveCount(0);
  await expect(heading(workbench)).toBeVisible();
});
