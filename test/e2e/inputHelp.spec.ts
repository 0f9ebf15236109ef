import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { keyboard, mouse, type Hand } from './hand';
import { expect, test, type Workbench } from './workbench';

const button = ({ pane }: Workbench, name: string) => pane.getByRole('button', { name, exact: true });

/** The data validations of the saved file's first sheet. */
async function savedValidations(workbench: Workbench) {
  const { path } = await workbench.save();
  return readWorkbook(readFileSync(path)).sheets[0]?.validations ?? [];
}

for (const handOf of [mouse, keyboard]) {
  test.describe(`by ${handOf.name}`, () => {
    let hand: Hand;

    test.beforeEach(async ({ workbench }) => {
      test.slow();
      hand = handOf(workbench);
      await workbench.open();
    });

    test('input help is added, speaks in the sheet, is taken back, added again and removed without a trace', async ({
      workbench,
    }) => {
      const prompt = workbench.page.getByRole('note');
      await hand.press(workbench.pane.getByText('设置与工具'));
      await hand.press(button(workbench, '加输入提示'));
      await expect(workbench.status).toContainText(/已给 \d+ 个单元格加上输入提示。/);
      await hand.goTo('H14');
      await expect(prompt).toContainText('得分 · 绩效自评助手');
      await expect(prompt).toContainText('请填 0 到本行分值之间的数。');
      await workbench.screenshot(`input-help-${hand.name}`);
      await hand.type('H14', '12');
      const dialog = workbench.page.getByRole('alertdialog');
      await expect(dialog).toContainText('得分应当是 0 到本行分值之间的数。');
      // Excel begins at 否: 是 is one step back.
      if (hand.name === 'mouse') await dialog.getByRole('button', { name: '是' }).click();
      else for (const key of ['Shift+Tab', 'Enter']) await workbench.page.keyboard.press(key);
      await expect(workbench.cell('H14'), 'a warning lets it in').toHaveText('12');
      await hand.type('H14', '9');
      await expect(dialog).toBeHidden();
      await hand.goTo('E16');
      await expect(prompt).toBeHidden();
      expect(await savedValidations(workbench)).toMatchObject(
        Array.from({ length: 9 }, (_, index) => ({
          kind: 'decimal',
          formulas: ['=0', `=$G${14 + index}`],
          alert: { style: 'warning' },
        })),
      );

      await hand.press(button(workbench, '撤销对输入提示的改动'));
      await expect(workbench.status).toContainText('已撤销输入提示');
      expect(await savedValidations(workbench)).toEqual([]);
      await hand.press(button(workbench, '恢复对输入提示的改动'));
      await expect(workbench.status).toContainText('已恢复输入提示');
      await workbench.reloadPane();
      await hand.press(workbench.pane.getByText('设置与工具'));
      await hand.press(button(workbench, '去掉输入提示'));
      await expect(workbench.status).toContainText(/已去掉 \d+ 个单元格的输入提示。/);
      expect(await savedValidations(workbench)).toEqual([]);
      await expect(workbench.cell('H14')).toHaveText('9');
    });

    test('清除全部标记 takes it along with the marks', async ({ workbench }) => {
      await hand.press(workbench.scoreButton);
      await expect(workbench.cell('H14')).toHaveText('10');
      await hand.press(workbench.pane.getByText('设置与工具'));
      await hand.press(button(workbench, '加输入提示'));
      await expect(workbench.status).toContainText('加上输入提示');
      await hand.press(button(workbench, '清除全部标记'));
      await expect(workbench.status).toContainText(/已去掉 \d+ 个单元格的输入提示。/);
      expect(await savedValidations(workbench)).toEqual([]);
      await expect(workbench.cell('H14')).toHaveText('10');
    });
  });
}
