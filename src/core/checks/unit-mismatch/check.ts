import type { Decimal } from 'decimal.js';
import type { FormCell } from '../../form/selfEvaluationForm';
import type { Quantity } from '../../measure/measure';
import { relateUnits } from '../../measure/units';
import type { RowReading } from '../../reading/rowReading';
import { mixesMoney } from '../../reading/mixedMoney';
import { withoutNoun } from '../../reading/nounBehindUnit';
import { oneLine, quantityIn } from '../../reading/rowTexts';
import { defineCheck, type CheckContext, type Occurrence } from '../check';
import { targetAndAchieved } from '../targetAndAchieved';
import { messages, type UnitMismatchValues } from './messages';

/** 万元 is so many 元. */
const YUAN: Readonly<Record<'元' | '万元', number>> = { 元: 1, 万元: 10_000 };
/** Fewer digits agree by chance. */
const TELLING_DIGITS = 3;

/**
 * Target and achieved value carry different units that can be converted, or one of them is the very figure of the funds in
 * another unit than the form's (CHECKS: `unit-mismatch`).
 */
export const unitMismatch = defineCheck({
  id: 'unit-mismatch',
  severity: 'warning',
  basis: 'practice',
  givesWayTo: [
    { check: 'money-unit', by: 'row' },
    // Both values stand there with their units.
    { check: 'full-though-unmet', by: 'row' },
    { check: 'reason-missing', by: 'row', aspect: 'unmet' },
  ],
  messages,
  find: (context) =>
    context.judged.indicators.flatMap(({ indicator, reading, judgement }) => {
      const [target, achieved] = [quantityIn(reading.target), quantityIn(reading.achieved)];
      const { name } = reading.texts;
      const wanted = target && achieved && withoutNoun(target, achieved, name);
      const reached = target && achieved && withoutNoun(achieved, target, name);
      // What could not be compared is told as that.
      const isCompared = judgement.reviewCause !== 'not-comparable';
      if (wanted && reached && mixesMoney(wanted, reached))
        return [
          {
            ...{ cell: indicator.achieved, subject: indicator },
            values: { kind: 'mixed', ...targetAndAchieved(indicator) } as const,
          },
        ];
      if (wanted && reached && isCompared && (isApart(wanted, reached) || isAlike(wanted, reached))) {
        const kind = isAlike(wanted, reached) ? 'alike' : 'pair';
        const values = { kind, ...targetAndAchieved(indicator) } as const;
        // Where the unit may be what made the row met, it is a fact of its own.
        const aspect = judgement.verdict === 'unmet' ? { aspect: 'unmet' } : {};
        return [{ cell: indicator.achieved, subject: indicator, ...aspect, values }];
      }
      return againstFunds(context, reading);
    }),
});

/** 5项 and 5个, 200人次 and 210人: counted otherwise, and held against each other all the same. */
function isAlike(wanted: Quantity, reached: Quantity): boolean {
  const { kind } = relateUnits(wanted, reached);
  return kind === 'alike' || kind === 'atLeastSo';
}

function isApart(wanted: Quantity, reached: Quantity): boolean {
  const relation = relateUnits(wanted, reached).kind;
  // 3.5万卷 and 35620卷 are one unit; 元 and 万元 are told apart everywhere on a form.
  const isOtherScale = relation === 'same' && wanted.unit.startsWith('元') && wanted.scale !== reached.scale;
  // 1小时50分 beside 2小时: the target's unit stands there.
  if (reached.isInTwoUnits || wanted.isInTwoUnits) return false;
  return relation === 'convertible' || isOtherScale;
}

/** 438.5元 in a row, 438.5 under 万元 in the funds. */
function againstFunds(
  { judged: { form, execution } }: CheckContext,
  reading: RowReading,
): readonly Occurrence<UnitMismatchValues>[] {
  const { moneyUnit } = form;
  if (moneyUnit === null || execution === null) return [];
  const { indicator } = reading;
  const { target, achieved } = indicator;
  const [wanted, reached] = [quantityIn(reading.target), quantityIn(reading.achieved)];
  const pairs: readonly (readonly [FormCell, Quantity | null, 'budget' | 'executed'])[] = [
    [achieved, reached, 'executed'],
    [target, wanted, 'budget'],
  ];
  for (const [cell, quantity, figure] of pairs) {
    const funds = execution[figure];
    if (quantity?.unit !== '元' || !funds?.number || quantity.scale === YUAN[moneyUnit]) continue;
    if (!quantity.value.eq(funds.number) || digitsOf(quantity.value) < TELLING_DIGITS) continue;
    const shown = oneLine(cell.text);
    const values = { kind: 'funds', figure, shown, amount: `${oneLine(funds.text)}${moneyUnit}` } as const;
    return [{ cell, subject: indicator, values }];
  }
  return [];
}

function digitsOf(value: Decimal): number {
  return value.precision();
}
