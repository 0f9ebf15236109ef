import { parseMeasure } from '../../measure/parseMeasure';
import { defineCheck } from '../check';
import { messages } from './messages';

/** A percentage target above 100 where it can hardly be meant (CHECKS: `percent-odd`). */
export const percentOdd = defineCheck({
  id: 'percent-odd',
  severity: 'hint',
  messages,
  find: ({ judged: { form } }) =>
    form.indicators.flatMap(({ name, target }) => {
      const [measure] = parseMeasure(target.text);
      if (measure?.kind !== 'quantity' || measure.quantity.unit !== '%' || measure.quantity.value.lte(100))
        return [];
      if (!/率|比例|占比|满意度|合格|覆盖|及时/.test(name) || /增长|提高|提升|同比|增幅/.test(name))
        return [];
      // 290% is what a scan makes of ≥90%.
      const guess = /^2(\d{2}(?:\.\d+)?)%$/.exec(target.text.trim())?.[1];
      return [
        { cell: target, values: { name, target: target.text.trim(), guess: guess ? `≥${guess}%` : '' } },
      ];
    }),
});
