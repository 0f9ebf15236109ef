import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { readFileSync } from 'node:fs';
import { handedInForm } from '../corpus/handedInForm';
import { keyboard, mouse } from './hand';
import { expect, test, type Workbench } from './workbench';

const button = ({ pane }: Workbench, name: string | RegExp) =>
  pane.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
const review = ({ pane }: Workbench) => pane.getByRole('region', { name: '复核' });

/** What stands in the unit's own columns, cell by cell. */
function ownCells(bytes: Uint8Array): readonly unknown[] {
  const [sheet] = readWorkbook(bytes).sheets;
  return [...(sheet?.cells ?? [])]
    .filter(({ column }) => column < 8)
    .map(({ row, column, value, formula, style }) => ({ row, column, value, formula, style }));
}

for (const handOf of [mouse, keyboard]) {
  test(`a form is reviewed from the switch to the letter, and the self-score stays, by ${handOf.name}`, async ({
    workbench,
  }) => {
    test.slow();
    const hand = handOf(workbench);
    const bytes = await handedInForm();
    await workbench.open();
    await workbench.openWorkbook('通借通还.xlsx', bytes);
    await expect(workbench.scoreButton).toBeVisible({ timeout: 30_000 });
    await hand.press(workbench.pane.getByText('设置与工具'));
    await hand.press(workbench.pane.getByRole('switch', { name: /^复核/ }));
    await hand.press(workbench.scoreButton);
    await expect(review(workbench)).toContainText('已复核 1 行：自评 27.00 分，复核 25.00 分，相差 -2.00 分');
    await expect(review(workbench)).toContainText('自评 27.00，复核 25.00，相差 -2.00');
    await expect(workbench.pane.locator('.walk')).toHaveCount(0);

    await hand.press(button(workbench, /^填入复核分 3 处/));
    await expect(workbench.status).toContainText('自评得分没有改动');
    await expect(workbench.cell('I8')).toHaveText('22.5');
    await expect(workbench.cell('J8')).not.toBeEmpty();
    await expect(workbench.cell('J10')).toHaveText('佐证不足');
    await expect(review(workbench)).toContainText('自评 30.00，复核 22.50，相差 -7.50');
    await expect(review(workbench)).toContainText('已复核 4 行');

    await hand.press(button(workbench, '抽查'));
    await expect(review(workbench)).toContainText(/已从 4 行中抽取 3 行，抽样号 \d{8}-\d{6}/);
    await expect(review(workbench).getByRole('listitem')).toHaveCount(3);

    const { path } = await workbench.save();
    expect(ownCells(new Uint8Array(readFileSync(path)))).toEqual(ownCells(bytes));

    await hand.press(button(workbench, '退回意见放到工作表'));
    await expect(workbench.page.getByRole('tab', { name: '退回意见-借阅服务' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await expect(workbench.cell('B1')).toHaveText('退回意见');
    await expect(workbench.cell('B2')).toContainText('《通借通还服务》（2024年度）');
    await expect(
      workbench.page.getByRole('gridcell').filter({ hasText: '「流通图书册次」' }).first(),
    ).toBeVisible();
  });
}
