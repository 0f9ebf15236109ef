import { defineCheck } from '../check';
import { targetAndAchieved } from '../targetAndAchieved';
import { messages } from './messages';

/** Full marks by the rules in use that the default rules would not give (SCORING §2: 一体化). */
export const lenientRule = defineCheck({
  id: 'lenient-rule',
  severity: 'warning',
  basis: 'practice',
  messages,
  find: ({ judged: { indicators } }) =>
    indicators.flatMap(({ indicator, judgement }) =>
      judgement.isLenient
        ? [
            {
              cell: indicator.score ?? indicator.achieved,
              subject: indicator,
              values: targetAndAchieved(indicator),
            },
          ]
        : [],
    ),
});
