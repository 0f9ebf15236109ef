import { Workbook } from '@cj-tech-master/excelts';
import { expect, test } from './workbench';

const FORM = [
  ['项目支出绩效自评表'],
  ['项目名称', '甲'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
  ['产出指标', '数量指标', '购置设备数量', '≥4套', '3套', 40, null, '设备延期到货，下年完成'],
  ['', '质量指标', '验收合格率', '≥98%', '98%', 30, null, '/'],
  ['效益指标', '社会效益指标', '公共服务水平', '总体提升', '总体提升', 30, null, '/'],
  ['总分', null, null, null, null, 100, null],
] as const;

/** So many forms below each other on one sheet. */
async function stacked(count: number): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('全部项目');
  for (let index = 0; index < count; index += 1) for (const row of FORM) sheet.addRow([...row]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

test('while a large sheet is judged the pane says how far it is, and 停止 ends it with nothing written', async ({
  workbench,
}) => {
  test.slow();
  await workbench.open();
  await workbench.openWorkbook('五百份.xlsx', await stacked(500));
  await expect(workbench.page.getByRole('tab', { name: '全部项目' })).toBeVisible({ timeout: 60_000 });
  await expect(workbench.scoreButton).toBeEnabled();
  const stop = workbench.pane.getByRole('button', { name: '停止', exact: true });
  // Judging goes on while the button is looked for: it is pressed from within the pane, as soon as it is there.
  const said = workbench.pane.locator('body').evaluate(
    (body) =>
      new Promise<string>((resolve) => {
        const press = () => {
          const button = [...body.querySelectorAll('button')].find(
            ({ textContent }) => textContent.trim() === '停止',
          );
          if (!button) return;
          observer.disconnect();
          resolve(body.querySelector('[role=status]')?.textContent ?? '');
          button.click();
        };
        const observer = new MutationObserver(press);
        observer.observe(body, { subtree: true, childList: true });
      }),
  );
  await workbench.scoreButton.click();
  expect(await said).toMatch(/\d+%/);
  await expect(workbench.status).toHaveText('已停止，没有写入任何内容。');
  await expect(stop).toHaveCount(0);
  expect(await workbench.text('G4')).toBe('');
  await expect(workbench.scoreButton).toBeEnabled();
});
