import { Decimal } from 'decimal.js';
import { atShownDecimals, formatPlain } from '../../scoring/score';
import { defineCheck, type CheckContext } from '../check';
import { messages, type WeightsSumValues } from './messages';

/** What the execution of the budget carries by default; a system import sheet leaves it out (SCORING §1). */
const EXECUTION_POINTS = 10;

/** Weights, execution included, must add to the full marks (CHECKS: `weights-sum`). */
export const weightsSum = defineCheck({
  id: 'weights-sum',
  severity: 'error',
  basis: 'evaluationMeasures',
  messages,
  offers: ['weight'],
  find: ({ judged, profile }) => {
    const { form, total, execution } = judged;
    if (total.weight === null || form.indicators.length === 0) return [];
    const wanted = new Decimal(profile.fullMarks);
    // What was not understood carries points too: the rest is no slip (`funds-unread` and `points-unread` say so).
    const isPartUnknown = isExecutionUnknown(judged) || form.pointsUnread !== undefined;
    if (isPartUnknown && total.weight.lt(wanted)) return [];
    const printed = form.total?.weight?.number ?? null;
    const isWholePrinted = printed === null || atShownDecimals(printed).eq(wanted);
    if (isWholePrinted && isGapOfExecution(judged, wanted.minus(total.weight))) return [];
    if (total.weight.eq(wanted) && isWholePrinted) return [];
    // 加分项 have points of their own, which a printed sum may count: 105.
    if (total.weight.eq(wanted) && printed?.eq(wanted.plus(extraPoints(form.indicators)))) return [];
    if (isImportSheet(judged) && total.weight.eq(wanted.minus(EXECUTION_POINTS))) return [];
    const blank = form.indicators.filter(({ weight }) => weight?.isBlank && !weight.isCovered);
    const executionWeight = execution?.weight ?? null;
    return [
      {
        cell: form.total?.weight ?? null,
        severity: printed !== null && atShownDecimals(printed).eq(total.weight) ? 'warning' : 'error',
        values: {
          sum: formatPlain(total.weight),
          wanted: formatPlain(wanted),
          gap: formatPlain(wanted.minus(total.weight)),
          printed: printed === null ? null : formatPlain(printed),
          sections: sections(form.indicators, executionWeight),
          blankRows: blank.map(({ row }) => row + 1),
          isExecutionWhole: executionWeight?.gte(wanted) ?? false,
        },
      },
    ];
  },
});

/** The funds, or their points, were not understood and leave the total open. */
function isExecutionUnknown({ form, execution, total }: CheckContext['judged']): boolean {
  if (form.fundsUnread !== null) return true;
  return execution?.gap?.what === 'weight' && total.open.some(({ row }) => row === form.funds?.total.row);
}

/** 执行数｜1500万元｜得分｜10: the execution has a score and no points of its own, which are then what is left of the full marks. */
function isGapOfExecution({ form, execution }: CheckContext['judged'], gap: Decimal): boolean {
  const { weight = null, score = null } = form.funds?.total ?? {};
  // A cell for them that was left blank is to be filled in.
  if (weight !== null || execution?.weight || !score?.number) return false;
  return gap.isPositive() && gap.lte(EXECUTION_POINTS) && score.number.lte(gap);
}

/** Rows for the system, which leave the execution out: 扣减分数 in a column of its own, or no head and no total. */
function isImportSheet({ form }: CheckContext['judged']): boolean {
  const isBareRows = form.title === '' && form.fundsUnread === null && form.total === null;
  return form.funds === null && (form.columns.deduction !== undefined || isBareRows);
}

function extraPoints(indicators: Rows): Decimal {
  return Decimal.sum(0, ...indicators.map(({ extraWeight }) => extraWeight?.number ?? 0));
}

type Rows = CheckContext['judged']['form']['indicators'];

/** The points of execution and of each dimension in the order of the form. */
function sections(indicators: Rows, execution: Decimal | null): WeightsSumValues['sections'] {
  const sums = new Map<string, Decimal>();
  for (const { dimension, weight } of indicators) {
    if (weight?.number) sums.set(dimension, (sums.get(dimension) ?? new Decimal(0)).plus(weight.number));
  }
  const dimensions = [...sums].map(([name, points]) => ({
    kind: 'dimension' as const,
    name,
    points: formatPlain(points),
  }));
  return execution ? [{ kind: 'execution', points: formatPlain(execution) }, ...dimensions] : dimensions;
}
