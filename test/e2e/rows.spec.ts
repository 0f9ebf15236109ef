import { axeOver } from './axe';
import { readFileSync } from 'node:fs';
import { formatArea, parseArea } from '../../src/grid/cellAddress';
import { openSession } from '../../src/workbench/session/openSession';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { corpusWorkbook } from '../corpus/workbookVariants';
import { rowsWorkbook } from '../lossless/rowsWorkbook';
import { keyboard, mouse, type Hand } from './hand';
import { expect, test, type Workbench } from './workbench';

const undoScoring = ({ pane }: Workbench) => pane.getByRole('button', { name: '撤销本次评分' });

/** Inserts or deletes the row of a cell: by the menu of its heading, or by the keys for whole rows. */
async function changeRow(
  workbench: Workbench,
  hand: Hand,
  cell: string,
  how: '插入行' | '删除行',
): Promise<void> {
  const { page } = workbench;
  if (hand.name === 'mouse') {
    await page
      .getByRole('rowheader', { name: cell.replace(/\D/g, ''), exact: true })
      .click({ button: 'right' });
    await page.getByRole('menuitem', { name: how }).click();
    return;
  }
  await hand.goTo(cell);
  await page.keyboard.press('Shift+Space');
  await page.keyboard.press(how === '插入行' ? 'Control+Shift+Equal' : 'Control+Minus');
}

/** The seed workbook with a list of achieved values to choose from in F14:F16. */
function withList(): Uint8Array {
  const session = openSession(corpusWorkbook('seed-blank.xlsx'), 'list.xlsx');
  const area = parseArea('F14:F16');
  if (area)
    session.setValidation(session.activeSheet.id, area, {
      ...{
        kind: 'list',
        operator: 'between',
        formulas: ['="98%,50%,25%"'],
        ignoreBlanks: true,
        hasDropDown: true,
      },
      prompt: { isShown: false, title: '', message: '' },
      alert: { isShown: true, style: 'stop', title: '', message: '' },
    });
  return session.save();
}

for (const handOf of [mouse, keyboard]) {
  test.describe(`by ${handOf.name}`, () => {
    let hand: Hand;

    test.beforeEach(async ({ workbench }) => {
      test.slow();
      hand = handOf(workbench);
      await workbench.open();
    });

    test('a row inserted inside a scored form: the pane follows, 撤销本次评分 finds its cells, the file keeps it', async ({
      workbench,
    }) => {
      await hand.press(workbench.scoreButton);
      await expect(workbench.cell('H15')).toHaveText('10');
      await changeRow(workbench, hand, 'D15', '插入行');
      await expect(workbench.cell('D16')).toHaveText('验收合格率');
      await expect(workbench.cell('D15')).toHaveText('');
      await expect(workbench.cell('B14')).toHaveAttribute('aria-rowspan', '6');
      await workbench.openLists();
      const list = workbench.pane.getByRole('list', { name: '指标', includeHidden: true });
      await expect(list.getByRole('button', { name: '定位 H16', exact: true })).toBeVisible();
      await workbench.goToGrid();
      await hand.type('D15', '新设指标');
      await hand.type('E15', '>=80%');
      await hand.type('F15', '40%');
      await expect(list).toContainText('新设指标');
      await workbench.screenshot(`row-inserted-${hand.name}`);
      await hand.press(undoScoring(workbench));
      await expect(workbench.cell('H14')).toHaveText('');
      await expect(workbench.cell('H16')).toHaveText('');
      await expect(workbench.cell('D15')).toHaveText('新设指标');

      const saved = await workbench.save();
      const bytes = readFileSync(saved.path);
      const [form] = readWorkbook(bytes).sheets;
      expect(form?.merges.map(formatArea)).toEqual(expect.arrayContaining(['A14:A23', 'B14:B19', 'A24:F24']));
      await workbench.openWorkbook('wieder.xlsx', bytes);
      await expect(workbench.page.getByText('wieder.xlsx')).toBeVisible();
      await expect(workbench.cell('D15')).toHaveText('新设指标');
      await expect(workbench.cell('D16')).toHaveText('验收合格率');
      await expect(workbench.cell('H16')).toHaveText('');
    });

    test('a row deleted and brought back by Ctrl+Z; the pane follows both times', async ({ workbench }) => {
      await hand.press(workbench.pane.getByRole('button', { name: '只检查', exact: true }));
      const list = workbench.pane.getByRole('list', { name: '指标', includeHidden: true });
      await expect(list).toContainText('验收合格率');
      await changeRow(workbench, hand, 'D15', '删除行');
      await expect(workbench.cell('D15')).toHaveText('合同执行率');
      await expect(list).not.toContainText('验收合格率');
      await workbench.goToGrid();
      await workbench.page.keyboard.press('Control+z');
      await expect(workbench.cell('D15')).toHaveText('验收合格率');
      await expect(list).toContainText('验收合格率');
      await workbench.page.keyboard.press('Control+y');
      await expect(workbench.cell('D15')).toHaveText('合同执行率');
      await expect(list).not.toContainText('验收合格率');
    });

    test('a value picked from the list of a cell is judged at once', async ({ workbench }) => {
      const { page } = workbench;
      await workbench.openWorkbook('list.xlsx', withList());
      await expect(page.getByText('list.xlsx')).toBeVisible();
      await hand.press(workbench.pane.getByRole('button', { name: '只检查', exact: true }));
      await expect(workbench.status).toContainText('还没有填');
      await workbench.goToGrid();
      await hand.goTo('F14');
      const list = page.getByRole('listbox', { name: '从列表中选择' });
      if (hand.name === 'mouse') {
        await page.getByRole('button', { name: '从列表中选择' }).click();
        await expect(list.getByRole('option')).toHaveText(['98%', '50%', '25%']);
        await expect(list.getByRole('option', { selected: true })).toHaveText('98%');
        await expect(workbench.cell('F14')).toBeInViewport();
        await expect(list).toBeInViewport();
        await workbench.screenshot('list-open');
        expect((await axeOver(page).include('.grid-overlay').analyze()).violations).toEqual([]);
        await list.getByRole('option', { name: '50%' }).click();
      } else {
        await page.keyboard.press('Alt+ArrowDown');
        await expect(list).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(list).toBeHidden();
        await page.keyboard.press('Alt+ArrowDown');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
      }
      await expect(list).toBeHidden();
      await expect(workbench.cell('F14')).toHaveText('50%');
      await expect(workbench.pane.getByRole('list', { name: '指标', includeHidden: true })).toContainText(
        '50%',
      );
      await page.keyboard.press('Control+z');
      await expect(workbench.cell('F14')).toHaveText('98%');
    });
  });
}

test('Ctrl+D fills the selection with its first row, or a row with the one above', async ({ workbench }) => {
  await workbench.open();
  const { page } = workbench;
  await workbench.cell('F14').click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await workbench.page.keyboard.press('Control+d');
  for (const cell of ['F15', 'F16']) await expect(workbench.cell(cell)).toHaveText('98%');
  await workbench.cell('G16').click();
  await page.keyboard.press('Control+d');
  await expect(workbench.cell('G16')).toHaveText('10');
  await page.keyboard.press('Control+z');
  await expect(workbench.cell('G16')).toHaveText('5');
});

test('several rows at once: headings dragged over, or with Shift, are selected', async ({ workbench }) => {
  await workbench.open();
  const head = (row: number) => workbench.page.getByRole('rowheader', { name: String(row), exact: true });
  await head(15).click();
  await head(17).click({ modifiers: ['Shift'] });
  await expect(head(16)).toHaveClass(/is-selected/);
  await expect(head(18)).not.toHaveClass(/is-selected/);
  await head(16).click({ button: 'right' });
  await workbench.page.keyboard.press('End');
  await workbench.page.keyboard.press('Enter');
  await expect(workbench.cell('D15')).toHaveText(/^严格按照项目支出进行/);
  await workbench.page.keyboard.press('Control+z');
  await head(15).hover();
  await workbench.page.mouse.down();
  await head(16).hover();
  await workbench.page.mouse.up();
  await workbench.page.keyboard.press('Control+Shift+Equal');
  await expect(workbench.cell('D17')).toHaveText('验收合格率');
});

test('what would break something is refused in a sentence, and nothing changes', async ({ workbench }) => {
  await workbench.open();
  const { page } = workbench;
  await workbench.openWorkbook('rows.xlsx', rowsWorkbook());
  await expect(page.getByText('rows.xlsx')).toBeVisible();
  await page.getByRole('rowheader', { name: '15', exact: true }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: '插入行' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '表格' })).toContainText('没有改动');
  await page.getByRole('columnheader', { name: 'B', exact: true }).click();
  await page.keyboard.press('Control+Minus');
  await expect(page.getByRole('alert').filter({ hasText: '整列' })).toBeVisible();
  await expect(workbench.cell('B10')).toHaveText('210');
});
