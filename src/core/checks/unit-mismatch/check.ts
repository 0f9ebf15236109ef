import { relateUnits } from '../../measure/units';
import { likelyMeasures, quantityIn } from '../../reading/rowTexts';
import { defineCheck } from '../check';
import { targetAndAchieved } from '../targetAndAchieved';
import { messages } from './messages';

/** Target and achieved value carry different units that can be converted (CHECKS: `unit-mismatch`). */
export const unitMismatch = defineCheck({
  id: 'unit-mismatch',
  severity: 'warning',
  basis: 'practice',
  givesWayTo: [{ check: 'money-unit', by: 'row' }],
  messages,
  find: ({ judged: { form } }) =>
    form.indicators.flatMap((indicator) => {
      const [wanted, reached] = likelyMeasures(indicator).map(quantityIn);
      if (!wanted || !reached) return [];
      const relation = relateUnits(wanted, reached).kind;
      const isOtherScale = relation === 'same' && wanted.unit !== '' && wanted.scale !== reached.scale;
      if (relation !== 'convertible' && !isOtherScale) return [];
      return [{ cell: indicator.achieved, subject: indicator, values: targetAndAchieved(indicator) }];
    }),
});
