import { parseMeasure } from '../../measure/parseMeasure';
import { relateUnits } from '../../measure/units';
import { defineCheck } from '../check';
import { messages } from './messages';

/** Target and achieved value carry different units that can be converted (CHECKS: `unit-mismatch`). */
export const unitMismatch = defineCheck({
  id: 'unit-mismatch',
  severity: 'warning',
  messages,
  find: ({ judged: { form } }) =>
    form.indicators.flatMap(({ name, target, achieved }) => {
      const [wanted] = parseMeasure(target.text);
      const [reached] = parseMeasure(achieved.text);
      if (wanted?.kind !== 'quantity' || reached?.kind !== 'quantity') return [];
      const relation = relateUnits(wanted.quantity, reached.quantity).kind;
      const isOtherScale =
        relation === 'same' &&
        wanted.quantity.unit !== '' &&
        wanted.quantity.scale !== reached.quantity.scale;
      if (relation !== 'convertible' && !isOtherScale) return [];
      return [
        { cell: achieved, values: { name, target: target.text.trim(), achieved: achieved.text.trim() } },
      ];
    }),
});
