import type { FormGrid } from './form/formGrid';
import type { SelfEvaluationForm } from './form/selfEvaluationForm';

/** Labels of the unit that answers for a form, the most exact first; the authority above it only where no other is named. */
const UNIT_LABELS = [
  /^(?:项目)?实施单位(?:名称)?(?:\(.*\))?:?$/,
  /^项目(?:承担|承办|执行|申报)?单位(?:名称)?(?:\(.*\))?:?$/,
  /^(?:(?:预算|填报|申报|自评|用款)单位(?:名称)?|单位名称|预算部门(?:名称)?)(?:\(.*\))?:?$/,
  /^主管(?:部门|单位)(?:及代码|名称)?(?:\(.*\))?:?$/,
];

/** 填报单位：某局 填报日期：… in one cell: white space ends the name. */
const IN_ONE_CELL =
  /^\s*(?:(?:实施|项目|预算|填报|申报)单位|单位名称)(?:[(\uff08]盖章[)\uff09])?\s*[:\uff1a]\s*([^\s:\uff1a]+)/;

/** What stands beside a blank answer is the next label, not a unit. */
const LABEL =
  /^(?:(?:项目)?(?:实施|承担|预算|填报|申报)?单位|主管(?:部门|单位)|单位名称|项目(?:名称|负责人|类别|类型|资金)|联系(?:人|电话)|填报(?:人|日期))|:$/;

/** 单位: the name right of 实施单位, 项目单位, 单位名称 or 主管部门 in the form's head; `null` where none is named. */
export function formUnit(grid: FormGrid, { area, indicators }: SelfEvaluationForm): string | null {
  const end = indicators[0]?.row ?? area.bottom + 1;
  for (const label of UNIT_LABELS) {
    for (let row = area.top; row < end; row += 1) {
      const unit = rightOf(grid, row, label);
      if (unit !== null) return unit;
    }
  }
  for (let row = area.top; row < end; row += 1) {
    for (const [column] of grid.filled(row)) {
      const unit = IN_ONE_CELL.exec(grid.cell(row, column).text)?.[1];
      if (unit !== undefined) return unit;
    }
  }
  return null;
}

function rightOf(grid: FormGrid, row: number, label: RegExp): string | null {
  const found = grid.filled(row).find(([, text]) => label.test(text));
  if (!found) return null;
  const column = grid.areaAt(row, found[0]).right + 1;
  const plain = grid.plain(row, column);
  return plain === '' || LABEL.test(plain) ? null : grid.cell(row, column).text.replace(/\s+/g, ' ').trim();
}
