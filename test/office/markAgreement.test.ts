import {
  isFillerReason,
  isUnfinishedReason,
  REASON_FILLERS,
  TO_BE_WRITTEN,
} from '../../src/core/reasonFiller';
import { markOf } from '../../src/core/mark';
import { area } from './harness/draftWorkbook';
import { at, excelWith } from './harness/liveDraft';

const FILL = '#FFF2CC';

/** What may stand in a reason cell: every filler, drafts, bare and with unseen characters around it, and what is none. */
const REASONS: readonly (string | number | null)[] = [
  null,
  ...REASON_FILLERS.filter((filler) => filler !== ''),
  ...REASON_FILLERS.map((filler) => ` ${filler}\u3000`),
  ...REASON_FILLERS.map((filler) => `\u00a0${filler}\n`),
  0,
  0.5,
  100,
  '雨季误工',
  '无偏差',
  '无 。',
  '/无',
  '0.0',
  '—— 见附件',
  '已完成',
  '*',
  '?',
  '~',
  '"',
  'N/A',
  '.',
  '…….',
  TO_BE_WRITTEN,
  `目标 4套，实际 3套，差 1套。原因：${TO_BE_WRITTEN}。改进措施：${TO_BE_WRITTEN}。`,
  `原因：厂家停产。\n改进措施：${TO_BE_WRITTEN}`,
  `${'延'.repeat(400)}${TO_BE_WRITTEN}`,
  '延'.repeat(400),
  '【请填写',
  '请填写',
  '[请填写]',
  '【请 填写】',
];

/** As the judgement takes a reason's text. */
function saysNothing(reason: string | number | null): boolean {
  const text = reason === null ? '' : String(reason);
  return isFillerReason(text) || isUnfinishedReason(text);
}

test('the cells a mark shows are just those whose text the judgement takes for no reason', () => {
  const mark = markOf(
    REASONS.map((_reason, row) => row),
    { left: 0, right: 1, reason: 1 },
  );
  if (!mark) throw new Error('there are rows to mark');
  const excel = excelWith({ rows: REASONS.map((reason, row) => [`行${row}`, reason]) });
  const { session } = excel;
  session.addConditionalFormat(
    session.activeSheet.id,
    {
      areas: mark.areas.map(area),
      formula: mark.formula,
      style: { fill: FILL, fontColor: null, bold: null },
    },
    'addin',
  );
  const marked = REASONS.filter(
    (_reason, row) => session.activeSheet.conditionalStyle(at(`B${row + 1}`))?.fill === FILL,
  );
  expect(marked).toEqual(REASONS.filter(saysNothing));
});
