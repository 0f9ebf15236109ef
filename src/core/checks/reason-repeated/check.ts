import { oneLine } from '../../reading/rowTexts';
import { answersUndone } from '../../reading/readRow';
import type { JudgedIndicator } from '../../scoring/judgement';
import { defineCheck } from '../check';
import { messages } from './messages';

const MANY = 3;

/** One reason pasted in three or more rows, but not of a project that was not carried out (CHECKS: `reason-repeated`). */
export const reasonRepeated = defineCheck({
  id: 'reason-repeated',
  severity: 'hint',
  basis: 'practice',
  messages,
  find: ({ judged: { indicators } }) => {
    if (indicators.every(isNotCarriedOut)) return [];
    const groups = new Map<string, JudgedIndicator[]>();
    for (const judged of indicators) {
      const said = judged.reading.reason;
      // 无偏差 in many rows says nothing of any of them.
      if (!said?.isGiven || said.denies) continue;
      groups.set(said.plain, [...(groups.get(said.plain) ?? []), judged]);
    }
    return [...groups.values()].flatMap((same) => {
      const [first] = same;
      if (same.length < MANY || !first?.indicator.reason) return [];
      const values = { count: same.length, reason: oneLine(first.indicator.reason.text, 20) };
      return [{ cell: null, rows: same.map(({ indicator }) => indicator.row), values }];
    });
  },
});

/** 0, blank or 未完成: then one cause holds for all of it. */
function isNotCarriedOut({ reading }: JudgedIndicator): boolean {
  const { achieved } = reading;
  if (achieved.kind === 'blank') return true;
  if (achieved.kind === 'quantity') return achieved.quantity.value.isZero();
  return answersUndone(reading);
}
