import { LiveWorkbook } from '../../src/workbench/session/liveWorkbook';
import { draftWorkbook, type DraftCell } from './harness/draftWorkbook';
import { at } from './harness/liveDraft';
import { openTestExcel } from './scoring';

const HEAD = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  null,
  '实际完成值',
  '分值',
  '得分',
  '偏差原因',
];
const ROWS: readonly (readonly DraftCell[])[] = [
  ['项目支出绩效自评表'],
  ['（2022年度）'],
  ['项目名称', null, '道路养护'],
  HEAD,
  ['产出指标', '数量指标', '养护里程', '≥40公里', null, '40公里', 60, null, null],
  ['产出指标', '质量指标', '合格率', '≥90%', null, '95%', 40, null, null],
  ['总分', null, null, null, null, null, 100, { formula: '=SUM(H5:H6)', value: 0 }, null],
];

function byHand() {
  const session = new LiveWorkbook(draftWorkbook({ sheets: [{ name: '表1', rows: ROWS }] }), 'draft.xlsx');
  session.calculationMode = 'manual';
  return openTestExcel(session);
}

describe('a workbook that is calculated by hand', () => {
  test('a formula is computed when it is entered, its readers when somebody asks', () => {
    const { session, sheet } = byHand();
    session.typeInto(sheet.id, at('H5'), '60');
    expect(sheet.cell(at('H7')).value).toBe(0);
    session.typeInto(sheet.id, at('K1'), '=H5+1');
    expect(sheet.cell(at('K1')).value).toBe(61);
    session.calculate(sheet.id);
    expect(sheet.cell(at('H7')).value).toBe(60);
  });

  test('the total that is judged is the one of the scores just written', async () => {
    const { host, sheet, newRequests, pressAndScore } = byHand();
    const outcome = await pressAndScore();
    expect(sheet.cell(at('H7')).value).toBe(100);
    expect(outcome).toMatchObject({ withheld: null, filled: ['H5', 'H6'] });
    expect(outcome.assessment.forms[0]?.total).toMatchObject({
      printedScore: '100',
    });
    expect(newRequests()).toHaveLength(3);
    expect((await host.readActiveSheet()).isCalculatedByHand).toBe(true);
  });

  test('what a person typed since the last F9 is computed before it is judged', async () => {
    const { host, session, sheet } = byHand();
    session.typeInto(sheet.id, at('H5'), '60');
    session.typeInto(sheet.id, at('H6'), '40');
    const { snapshot } = await host.readActiveSheet();
    expect(snapshot.rows[6]?.[7]?.value).toBe(100);
    const [again] = await host.readSheets([sheet.id]);
    expect(again).toMatchObject({ kind: 'read' });
  });
});
