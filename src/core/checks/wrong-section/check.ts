import type { RowReading } from '../../reading/rowReading';
import { quantityIn } from '../../reading/rowTexts';
import { PAID_STANDARDS } from '../../vocabulary/valueWords';
import { DISSATISFIED, QUANTITY_GROUP, SECTION_WORDS } from '../../vocabulary/sectionWords';
import { defineCheck } from '../check';
import { messages, type WrongSectionValues } from './messages';

/** 满意度 under benefit, a cost under quantity (CHECKS: `wrong-section`). */
export const wrongSection = defineCheck({
  id: 'wrong-section',
  severity: 'hint',
  basis: 'indicatorGuide',
  messages,
  find: ({ judged: { indicators } }) =>
    indicators.flatMap(({ indicator, reading }) => {
      const belongs = belongsElsewhere(reading);
      if (belongs === null) return [];
      const { dimension, category } = indicator;
      return [
        { cell: indicator.target, subject: indicator, values: { group: category || dimension, belongs } },
      ];
    }),
});

function belongsElsewhere(reading: RowReading): WrongSectionValues['belongs'] | null {
  const { name, dimension, category } = reading.texts;
  const groups = SECTION_WORDS.allIn(`${dimension} ${category}`).map(({ means }) => means);
  if (groups.length === 0) return null;
  // 满意度 may stand under benefit where it has a category of its own there.
  // 不满意率 counts complaints and is no survey of satisfaction.
  if (SECTION_WORDS.allIn(name).at(-1)?.means === 'satisfaction' && !DISSATISFIED.isIn(name))
    return groups.includes('satisfaction') ? null : 'satisfaction';
  const isCounted = QUANTITY_GROUP.isIn(category);
  const target = quantityIn(reading.target);
  const isMoney = target?.unit.startsWith('元') === true;
  return isCounted && isMoney && reading.isCost && !PAID_STANDARDS.isIn(name) ? 'cost' : null;
}
