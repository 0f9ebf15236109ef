import { Decimal } from 'decimal.js';
import type { FormCell } from '../../form/selfEvaluationForm';
import type { Section } from '../../vocabulary/sectionWords';
import { SAYS_EXECUTION } from '../../vocabulary/fundsRows';
import { SECTION_WORDS } from '../../vocabulary/sectionWords';
import { formatPlain } from '../../scoring/score';
import { defineCheck, type CheckContext, type Occurrence } from '../check';
import { messages, type SectionWeightsValues } from './messages';

/** A dimension this far from its share is worth a question (CHECKS: `section-weights`). */
const FAR = 15;

type Shares = Readonly<Partial<Record<Section, number>>>;

/** The ministry's shares, without and with a dimension of cost (SCORING §2). */
const USUAL: Shares = { output: 50, benefit: 30, satisfaction: 10 };
const WITH_COST: Shares = { cost: 20, output: 40, benefit: 20, satisfaction: 10 };

/**
 * Points printed beside a dimension, or a subtotal row, are not the sum of their rows; or a dimension is far from its
 * usual share (CHECKS: `section-weights`).
 */
export const sectionWeights = defineCheck({
  id: 'section-weights',
  severity: 'error',
  basis: 'evaluationMeasures',
  messages,
  find: (context) => {
    if (context.judged.form.columns.weight === null)
      return [...scoresAbovePoints(context), ...subtotals(context)];
    return [...printedPoints(context), ...subtotals(context), ...farFromShare(context)];
  },
});

type Found = readonly Occurrence<SectionWeightsValues>[];
type Rows = CheckContext['judged']['form']['indicators'];

function sumOf(rows: Rows): Decimal {
  return Decimal.sum(0, ...rows.map(({ weight }) => weight?.number ?? 0));
}

function printedPoints({ judged: { form, execution } }: CheckContext): Found {
  return form.sectionPoints.flatMap(({ dimension, points, cell }) => {
    const rows = form.indicators.filter((row) => row.dimension === dimension);
    // 预算执行情况（10分） heads what the funds are scored by.
    if (rows.length === 0 && SAYS_EXECUTION.isIn(dimension) && execution?.weight?.eq(points)) return [];
    const sum = sumOf(rows);
    const values = {
      dimension,
      wanted: formatPlain(points),
      sum: formatPlain(sum),
      source: 'printed' as const,
    };
    return sum.eq(points) ? [] : [{ cell, values }];
  });
}

/** Without weights the points beside a dimension are what its scores can be at most: 产出指标(40分) with scores of 45. */
function scoresAbovePoints({ judged: { form } }: CheckContext): Found {
  return form.sectionPoints.flatMap(({ dimension, points, cell }) => {
    const scores = form.indicators.flatMap((row) =>
      row.dimension === dimension && row.score?.number ? [row.score.number] : [],
    );
    const sum = Decimal.sum(0, ...scores);
    const values = { dimension, wanted: formatPlain(points), sum: formatPlain(sum) };
    return sum.lte(points) ? [] : [{ cell, values: { ...values, source: 'printedScore' as const } }];
  });
}

type Sums = (rows: Rows) => Decimal | null;

/**
 * A subtotal may be of the rows since the last one, of its dimension, or of everything so far, with the execution or not; where
 * the first one stands above all indicators, of the rows below it.
 */
function subtotals({ reading, judged: { form, execution, funds } }: CheckContext): Found {
  const [first] = reading.subtotals;
  const isOnTop = form.indicators.every((indicator) => first && first.row < indicator.row);
  return reading.subtotals.flatMap(({ row, label, weight, score }, index): Found => {
    const above = form.indicators.filter((indicator) => indicator.row < row);
    const next = reading.subtotals[index + 1]?.row ?? Infinity;
    const after = form.indicators.filter((each) => each.row > row && each.row < next);
    const below = after.filter(({ dimension }) => dimension === after[0]?.dimension);
    const last = (isOnTop ? below[0] : undefined) ?? above.at(-1);
    if (!last) return [];
    const before = reading.subtotals[index - 1]?.row ?? -1;
    const own = above.filter((indicator) => indicator.row > before);
    const groups = [own, above.filter((indicator) => indicator.dimension === last.dimension), above];
    // The first row of its dimension, or the only sum of all.
    if (isOnTop) groups.push(after);
    if (isOnTop || below[0]?.dimension !== above.at(-1)?.dimension) groups.push(below);
    const possible = (sum: Sums, elsewhere: Decimal | null) => [
      ...groups.map(sum),
      sum(above)?.plus(elsewhere ?? 0) ?? null,
    ];
    const weights = possible(sumOf, execution?.weight ?? null);
    const scores = possible(printedSumOf, funds?.funds.total.score?.number ?? null);
    const differs = (cell: FormCell | null, sums: readonly (Decimal | null)[]) =>
      cell?.number && !sums.some((sum) => sum?.eq(cell.number ?? 0)) ? cell : null;
    const values = { dimension: last.dimension, label };
    const wrongWeight = differs(weight, weights);
    if (wrongWeight?.number)
      return [
        {
          cell: wrongWeight,
          values: {
            ...values,
            ...{
              wanted: formatPlain(wrongWeight.number),
              sum: formatPlain(sumOf(isOnTop ? below : own)),
            },
            source: 'subtotal' as const,
          },
        },
      ];
    // The weight tells which rows are meant.
    const meant = scores.filter((_, at) => !weight?.number || weights[at]?.eq(weight.number));
    const wrongScore = differs(score, meant);
    const [sum] = meant;
    if (!wrongScore?.number || !sum || meant.includes(null)) return [];
    return [
      {
        cell: wrongScore,
        values: {
          ...values,
          ...{ wanted: formatPlain(wrongScore.number), sum: formatPlain(sum) },
          source: 'subtotalScore' as const,
        },
      },
    ];
  });
}

/** `null` while a score of the rows is missing: what a subtotal must be is then not known. */
function printedSumOf(rows: Rows): Decimal | null {
  const scores = rows.flatMap(({ score }) => (score?.number ? [score.number] : []));
  return scores.length === rows.length ? Decimal.sum(0, ...scores) : null;
}

/** Only where the weights add up: else they are wrong anyway. */
function farFromShare({ judged: { form, total }, profile }: CheckContext): Found {
  if (form.kind === 'department' || !total.weight?.eq(profile.fullMarks)) return [];
  const sums = new Map<Section, Decimal>();
  const satisfactionInBenefit = form.indicators.every(
    ({ dimension }) => sectionOf(dimension) !== 'satisfaction',
  );
  for (const { dimension, weight } of form.indicators) {
    const section = sectionOf(dimension);
    // A dimension of its own name has no usual share.
    if (section === null) return [];
    // A section without points has no share: 成本 that is told and not scored.
    if (weight?.number?.gt(0)) sums.set(section, (sums.get(section) ?? new Decimal(0)).plus(weight.number));
  }
  const isPrescribed = profile.sectionWeights !== null;
  const shares = sharesOf(profile.sectionWeights, sums.has('cost'));
  // A section that is missing (`section-missing`) leaves its points to the others: one fact.
  const due = (['output', 'benefit', 'satisfaction'] as const).filter(
    (section) => shares[section] !== undefined,
  );
  const isWhole = due.every(
    (section) => sums.has(section) || (section === 'satisfaction' && satisfactionInBenefit),
  );
  if (!isWhole || (satisfactionInBenefit && !hasSatisfaction(form.indicators))) return [];
  const off = [...sums].flatMap(([section, sum]) => {
    const own = shares[section];
    if (own === undefined) return [];
    const wanted = section === 'benefit' && satisfactionInBenefit ? own + (shares.satisfaction ?? 0) : own;
    // Shares that the rules in use prescribe are kept to the point; the ministry's usual ones only roughly.
    if (
      sum
        .minus(wanted)
        .abs()
        .lte(isPrescribed ? 0 : FAR)
    )
      return [];
    return [{ dimension: NAMES[section], wanted: String(wanted), sum: formatPlain(sum) }];
  });
  // Points that one section has too many another one has too few: one fact.
  const [first, ...others] = off;
  if (!first) return [];
  const source = isPrescribed ? ('rules' as const) : ('share' as const);
  const severity = isPrescribed ? ('warning' as const) : ('hint' as const);
  return [{ cell: null, severity, values: { ...first, source, others } }];
}

/** 满意度 as a category or an indicator under another dimension. */
function hasSatisfaction(rows: Rows): boolean {
  return rows.some(({ category, name }) =>
    SECTION_WORDS.allIn(`${category} ${name}`).some(({ means }) => means === 'satisfaction'),
  );
}

function sectionOf(dimension: string): Section | null {
  return SECTION_WORDS.firstIn(dimension)?.means ?? null;
}

function sharesOf(own: CheckContext['profile']['sectionWeights'], hasCost: boolean): Shares {
  if (own === null) return hasCost ? WITH_COST : USUAL;
  const given = (['output', 'cost', 'benefit', 'satisfaction'] as const).flatMap((section) => {
    const points = own[section];
    return points === null ? [] : [[section, points] as const];
  });
  return Object.fromEntries(given);
}

const NAMES: Readonly<Record<Section, string>> = {
  output: '产出指标',
  cost: '成本指标',
  benefit: '效益指标',
  satisfaction: '满意度指标',
};
