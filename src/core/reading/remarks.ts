import { statedNumber, type FormGrid } from '../form/formGrid';
import type { FormLocation } from '../form/locateForms';
import type { SelfEvaluationForm } from '../form/selfEvaluationForm';
import { plainText } from '../measure/plainText';
import {
  BUDGET_CHANGES,
  BUDGET_WORDS,
  EXPLANATION_LABELS,
  FUNDS_MANAGEMENT,
  LEFT_BY_RULE,
  MONEY_CAUSES,
  MONEY_TALK,
} from '../vocabulary/moneyTalk';
import { ASKED_TO_EXPLAIN, NOTE_LABELS } from '../vocabulary/templateWords';
import { moneyInText } from './moneyInText';

/** A sentence is longer than a label. */
const SHORTEST = 6;
const LONGEST_LABEL = 16;

/**
 * Sentences beside the funds, below the last row and beside the total, and between funds and indicators in a row of their
 * own that is called an explanation, or under 资金管理情况; the template's own notes are none.
 */
export function readRemarks(
  grid: FormGrid,
  { header, limit }: FormLocation,
  { area, funds, goal, total }: SelfEvaluationForm,
): readonly string[] {
  const rows = funds ? [funds.total.row, ...funds.parts.map(({ row }) => row)] : [];
  const below = Math.max(area.bottom, total?.row ?? 0);
  const beside = rows.flatMap((row) => behindAmounts(grid, row));
  const between = funds ? rowsFrom(funds.total.row + 1, header) : [];
  const explained = between.flatMap((row) => explanation(grid, row));
  const managed = between.findIndex((row) => FUNDS_MANAGEMENT.isIn(grid.filled(row)[0]?.[1] ?? ''));
  const goals = [goal?.expected?.row, goal?.actual?.row];
  const management = between
    .slice(managed < 0 ? between.length : managed)
    .filter((row) => !goals.includes(row))
    .flatMap((row) => grid.filled(row))
    .map(([column, text]) => [column, withoutRules(text)] as const);
  const after = [...(total ? [total.row] : []), ...rowsFrom(below + 1, limit + 1)].flatMap((row) =>
    grid.filled(row),
  );
  return [...beside, ...explained, ...management, ...after]
    .map(([, text]) => text)
    .filter((text) => text.length >= SHORTEST && NOTE_LABELS.atStart(text)?.word !== '注');
}

/** Without sentences such as 结余资金按规定收回; 结余资金按规定收回40万元 is about this year's money. */
function withoutRules(text: string): string {
  return text
    .split('。')
    .filter((sentence) => !LEFT_BY_RULE.isIn(sentence) || /\d/.test(sentence))
    .join('。');
}

function rowsFrom(first: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, step) => first + step);
}

/** What stands behind a label such as 执行率偏低原因, 预算调整情况说明, beside it or in its cell behind a colon. */
function explanation(grid: FormGrid, row: number): ReturnType<FormGrid['filled']> {
  const filled = grid.filled(row);
  const first = filled[0]?.[1] ?? '';
  const label = first.replace(/:.*$/s, '');
  if (label.length > LONGEST_LABEL || !EXPLANATION_LABELS.isIn(label)) return [];
  return filled.filter(([, text]) => text !== label);
}

/** What stands behind the first amount; before it are labels, one or several: 项目资金｜其中｜上年结转资金. */
function behindAmounts(grid: FormGrid, row: number): ReturnType<FormGrid['filled']> {
  const filled = grid.filled(row);
  const amount = filled.findIndex(([, text]) => statedNumber(text) !== null);
  return filled.slice(amount + 1 || filled.length);
}

/** Whether a sentence of a text explains what became of the money: 尾款待验收后支付. */
export function explainsMoney(text: string): boolean {
  return sentences(text).some(
    (sentence) =>
      (MONEY_TALK.isIn(sentence) || moneyInText(sentence).length > 0) &&
      MONEY_CAUSES.allIn(sentence).some(({ means }) => means === 'cause'),
  );
}

/** Whether a text says that the budget was changed: 年中追加预算20万元. */
export function tellsBudgetChange(text: string): boolean {
  return sentences(text).some((sentence) => BUDGET_WORDS.isIn(sentence) && BUDGET_CHANGES.isIn(sentence));
}

/** Where a printed note asks for an explanation, only what is written behind it can be one. */
function sentences(text: string): readonly string[] {
  return plainText(text)
    .split(/[。;!?]/)
    .map((sentence) => sentence.slice(ASKED_TO_EXPLAIN.allIn(sentence).at(-1)?.end ?? 0));
}
