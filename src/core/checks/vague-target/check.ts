import { oneLine } from '../../reading/rowTexts';
import { QUANTITY_GROUP } from '../../vocabulary/sectionWords';
import { COUNTABLE_WORDS } from '../../vocabulary/valueWords';
import { defineCheck } from '../check';
import { messages } from './messages';

/** A quantity indicator whose target is words that nobody can measure (CHECKS: `vague-target`). */
export const vagueTarget = defineCheck({
  id: 'vague-target',
  severity: 'hint',
  basis: 'indicatorGuide',
  givesWayTo: [{ check: 'placeholder', by: 'row' }],
  messages,
  find: ({ judged: { indicators } }) =>
    indicators.flatMap(({ indicator, reading: { answer, texts, target, choice } }) => {
      if (answer.kind === 'notApplicable') return [];
      if (!QUANTITY_GROUP.isIn(texts.category) || target.kind !== 'phrase' || target.mixed) return [];
      if (!choice || choice.wanted === '' || choice.isList || COUNTABLE_WORDS.isIn(choice.wanted)) return [];
      return [
        { cell: indicator.target, subject: indicator, values: { target: oneLine(indicator.target.text) } },
      ];
    }),
});
