import { isUnfinishedReason, TO_BE_WRITTEN } from '../../reasonFiller';
import { defineCheck } from '../check';
import { messages } from './messages';

/** 【请填写】 of a draft is still in a reason cell (CHECKS: `reason-unfinished`). */
export const reasonUnfinished = defineCheck({
  id: 'reason-unfinished',
  severity: 'error',
  basis: 'practice',
  messages,
  find: ({ judged: { indicators } }) =>
    indicators.flatMap(({ indicator }) => {
      const { reason } = indicator;
      if (!reason || !isUnfinishedReason(reason.text)) return [];
      const places = reason.text.split(TO_BE_WRITTEN).length - 1;
      return [{ cell: reason, subject: indicator, values: { places } }];
    }),
});
