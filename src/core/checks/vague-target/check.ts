import { likelyMeasures, oneLine, rowTexts } from '../../reading/rowTexts';
import { isUnknownList, optionsOf, wantedText } from '../../reading/optionList';
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
    indicators.flatMap(({ indicator, reading }) => {
      if (reading.answer.kind === 'notApplicable') return [];
      const { category, target } = rowTexts(indicator);
      const [measure] = likelyMeasures(indicator);
      if (!QUANTITY_GROUP.isIn(category) || measure.kind !== 'phrase' || measure.mixed) return [];
      const words = wantedText(target);
      if (words === '' || COUNTABLE_WORDS.isIn(words) || optionsOf(words) !== null || isUnknownList(words))
        return [];
      return [
        { cell: indicator.target, subject: indicator, values: { target: oneLine(indicator.target.text) } },
      ];
    }),
});
