import { Decimal } from 'decimal.js';
import type { Remark } from './assessment';
import type { Locale } from './language/locale';
import type { WithheldEdit, WithheldReason } from './withheldEdits';

/** What was not filled and why, a remark for each reason. */
export function withheldRemarks(
  sheet: string,
  withheld: readonly WithheldEdit[],
  locale: Locale,
): readonly Remark[] {
  return REASONS.flatMap((why) => {
    const edits = withheld.filter((edit) => edit.why === why);
    const [first] = edits;
    if (!first) return [];
    const cells = edits.map(({ cell, edit, isRate }) => ({ cell, value: valueOf(edit.content, isRate) }));
    return [{ sheet, cell: first.cell, message: MESSAGES[locale][why](cells) }];
  });
}

const REASONS: readonly WithheldReason[] = ['locked', 'format', 'validation', 'depends'];

interface Cell {
  readonly cell: string;
  readonly value: string;
}

const chinese = (cells: readonly Cell[]) =>
  cells.map(({ cell, value }) => (value === '' ? cell : `${cell}（应填 ${value}）`)).join('、');
const english = (cells: readonly Cell[]) =>
  cells.map(({ cell, value }) => (value === '' ? cell : `${cell} (${value})`)).join(', ');
const names = (cells: readonly Cell[], comma: string) => cells.map(({ cell }) => cell).join(comma);

const MESSAGES: Readonly<
  Record<Locale, Readonly<Record<WithheldReason, (cells: readonly Cell[]) => string>>>
> = {
  'zh-CN': {
    locked: (cells) => `工作表受保护，${chinese(cells)} 是锁定的，没有填写。`,
    format: (cells) => `工作表受保护，不能改单元格格式，填进去会显示成别的数，${chinese(cells)} 没有填写。`,
    validation: (cells) => `${chinese(cells)} 不符合单元格的数据验证，没有填写。请改数据验证，或由您填写。`,
    depends: (cells) => `${names(cells, '、')} 没有填写，因为它要加的得分没有填全。`,
  },
  'en-US': {
    locked: (cells) =>
      `The sheet is protected and these cells are locked; they were not filled: ${english(cells)}.`,
    format: (cells) =>
      `The sheet is protected and the format of these cells would show another number; they were not filled: ${english(cells)}.`,
    validation: (cells) =>
      `The data validation of these cells does not allow it; they were not filled: ${english(cells)}.`,
    depends: (cells) => `${names(cells, ', ')} was not filled because scores that it adds up are missing.`,
  },
};

function valueOf(content: WithheldEdit['edit']['content'], isRate: boolean): string {
  if (content.kind !== 'number') return '';
  return isRate ? `${new Decimal(content.value).times(100).toFixed()}%` : String(content.value);
}
