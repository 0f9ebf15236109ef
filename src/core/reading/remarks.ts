import { statedNumber, type FormGrid } from '../form/formGrid';
import type { FormLocation } from '../form/locateForms';
import type { SelfEvaluationForm } from '../form/selfEvaluationForm';
import { plainText } from '../measure/plainText';
import { BUDGET_CHANGES, BUDGET_WORDS, MONEY_CAUSES, MONEY_TALK } from '../vocabulary/moneyTalk';
import { NOTE_LABELS } from '../vocabulary/templateWords';

/** A sentence is longer than a label. */
const SHORTEST = 6;

/** Sentences beside the funds and below the last row; the template's own notes are none. */
export function readRemarks(
  grid: FormGrid,
  { limit }: FormLocation,
  { area, funds, total }: SelfEvaluationForm,
): readonly string[] {
  const rows = funds ? [funds.total.row, ...funds.parts.map(({ row }) => row)] : [];
  const below = Math.max(area.bottom, total?.row ?? 0);
  const beside = rows.flatMap((row) => behindAmounts(grid, row));
  const after = [...Array(Math.max(0, limit - below)).keys()].flatMap((step) =>
    grid.filled(below + 1 + step),
  );
  return [...beside, ...after]
    .map(([, text]) => text)
    .filter((text) => text.length >= SHORTEST && NOTE_LABELS.atStart(text)?.word !== '注');
}

/** What stands behind the first amount; before it are labels, one or several: 项目资金｜其中｜上年结转资金. */
function behindAmounts(grid: FormGrid, row: number): ReturnType<FormGrid['filled']> {
  const filled = grid.filled(row);
  const amount = filled.findIndex(([, text]) => statedNumber(text) !== null);
  return filled.slice(amount + 1 || filled.length);
}

/** Whether a sentence of a text explains what became of the money: 尾款待验收后支付. */
export function explainsMoney(text: string): boolean {
  return sentences(text).some((sentence) => MONEY_TALK.isIn(sentence) && MONEY_CAUSES.isIn(sentence));
}

/** Whether a text says that the budget was changed: 年中追加预算20万元. */
export function tellsBudgetChange(text: string): boolean {
  return sentences(text).some((sentence) => BUDGET_WORDS.isIn(sentence) && BUDGET_CHANGES.isIn(sentence));
}

function sentences(text: string): readonly string[] {
  return plainText(text).split(/[。;!?]/);
}
