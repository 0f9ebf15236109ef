import type { FormGrid } from './form/formGrid';
import { withoutNumber } from './form/headerVocabulary';
import type { SelfEvaluationForm } from './form/selfEvaluationForm';
import { NEXT_LABEL, UNIT_IN_CELL, UNIT_LABELS } from './vocabulary/formLabels';
import type { Phrase } from './vocabulary/phrase';

/** （盖章） behind the label, and the name behind its colon: white space ends it. */
const NAME_BEHIND = /^(?:[(\uff08]盖章[)\uff09])?\s*[:\uff1a]\s*([^\s:\uff1a]+)/;

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
      const unit = nameBehindLabel(grid.cell(row, column).text.trimStart());
      if (unit !== undefined) return unit;
    }
  }
  return null;
}

/** 填报单位：某局 填报日期：… in one cell. */
function nameBehindLabel(text: string): string | undefined {
  const label = UNIT_IN_CELL.atStart(text);
  return label ? NAME_BEHIND.exec(text.slice(label.end))?.[1] : undefined;
}

function rightOf(grid: FormGrid, row: number, label: Phrase): string | null {
  const found = grid.filled(row).find(([, text]) => label.isWhole(withoutNumber(text)));
  if (!found) return null;
  let column = grid.areaAt(row, found[0]).right + 1;
  // A merged label, taken apart and filled in.
  while (grid.plain(row, column) === found[1]) column += 1;
  const plain = grid.plain(row, column);
  return plain === '' || isNextLabel(plain) ? null : grid.cell(row, column).text.replace(/\s+/g, ' ').trim();
}

/** A label, or whatever ends with a colon. */
function isNextLabel(plain: string): boolean {
  return NEXT_LABEL.isAtStart(plain) || plain.endsWith(':');
}
