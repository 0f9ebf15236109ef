import { relateUnits, type UnitRelation } from '../../measure/units';
import type { RowReading } from '../../reading/rowReading';
import { oneLine, quantityIn } from '../../reading/rowTexts';
import { INEXACT_WORDS } from '../../vocabulary/valueWords';
import { defineCheck } from '../check';
import { targetAndAchieved } from '../targetAndAchieved';
import { messages, type NotComparableValues } from './messages';

/** Words where the target is a number, or units that clash (CHECKS: `not-comparable`). */
export const notComparable = defineCheck({
  id: 'not-comparable',
  severity: 'error',
  basis: 'practice',
  givesWayTo: [{ check: 'placeholder', by: 'row' }],
  messages,
  find: ({ judged: { indicators } }) =>
    indicators.flatMap(({ indicator, judgement, reading }) => {
      const isInexact = judgement.verdict === 'needsReview' && isFigureBesideWord(reading);
      // An answer that does not fit words is for a person to judge, not to be turned into a figure.
      const isFigureAsked = reading.target.kind !== 'phrase' || reading.target.mixed;
      if (!(judgement.reviewCause === 'not-comparable' && isFigureAsked) && !isInexact) return [];
      const word = INEXACT_WORDS.firstIn(reading.texts.achieved)?.word ?? null;
      // 约 before a number stands in the way; in a sentence it is one word of many.
      const isShort = oneLine(indicator.achieved.text).length <= LONGEST_FIGURE;
      const values = {
        ...targetAndAchieved(indicator),
        ...{ word: isShort ? word : null, units: word === null ? clashingUnits(reading) : null },
      };
      return [{ cell: indicator.achieved, subject: indicator, values }];
    }),
});

/** The units of target and achieved value where they measure different things. */
function clashingUnits({ target, achieved }: RowReading): NotComparableValues['units'] {
  const [wanted, reached] = [quantityIn(target), quantityIn(achieved)];
  if (!wanted?.unit || !reached?.unit || COMPARED.includes(relateUnits(wanted, reached).kind)) return null;
  return { target: wanted.unit, achieved: reached.unit };
}

const COMPARED: readonly UnitRelation['kind'][] = ['same', 'assumed', 'convertible'];

const LONGEST_FIGURE = 12;

/** 约96% beside ≥95%: a figure that is not exact is no figure to score by (WORDING 8). */
function isFigureBesideWord({ target, achieved, texts }: RowReading): boolean {
  const text = texts.achieved;
  const isShort = text.length <= LONGEST_FIGURE && achieved.kind === 'phrase' && achieved.mixed;
  return target.kind === 'quantity' && isShort && INEXACT_WORDS.isIn(text);
}
