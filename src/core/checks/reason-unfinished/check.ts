import { defineCheck } from '../check';
import { messages } from './messages';

/** 【请填写】 of a draft is still in a reason cell (CHECKS: `reason-unfinished`). */
export const reasonUnfinished = defineCheck({
  id: 'reason-unfinished',
  severity: 'error',
  basis: 'practice',
  messages,
  find: ({ judged: { indicators } }) =>
    indicators.flatMap(({ indicator, reading: { reason } }) => {
      if (!indicator.reason || !reason || reason.unwritten === 0) return [];
      return [{ cell: indicator.reason, subject: indicator, values: { places: reason.unwritten } }];
    }),
});
