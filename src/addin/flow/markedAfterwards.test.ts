import { assess } from '../../core/assess';
import { plan } from '../../core/plan';
import { NOTHING_STORED } from '../../host/spreadsheetHost';
import { judgedAtOnce } from '../../../test/pane/judgedAtOnce';
import type { AssessSnapshot } from './assessSheet';
import { gridOfText } from '../../../test/corpus/gridOfText';
import { markedAfterwards } from './markedAfterwards';

/** 乙 is met and was given half of its points without a reason; 甲 fell short. */
const snapshot = gridOfText(`
  项目支出绩效自评表
  项目名称|甲项目
  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
  产出指标|数量指标|甲|≥4套|3套|60|45|
  ||乙|≥90%|95%|40|20|/
`);

test('a row that gets its full marks by a plan is not marked for the score it had', async () => {
  const judge: AssessSnapshot = (sheet, justFilled, profile) => assess(sheet, profile, { justFilled });
  const inspection = judgedAtOnce({ sheetId: '1', snapshot, obstacles: [], stored: NOTHING_STORED }, judge);
  const chosen = plan(inspection.assessment, { write: 'differing' });
  const areas = (given: typeof chosen) => given.marks.flatMap((mark) => mark.areas);
  expect(chosen.cells.map(({ cell }) => cell)).toEqual(['G5']);
  expect(areas(chosen)).toEqual(['C4:H5']);
  expect(areas(await markedAfterwards(judge, inspection, chosen))).toEqual(['C4:H4']);
});
