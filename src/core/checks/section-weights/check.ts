import { Decimal } from 'decimal.js';
import { formatPlain } from '../../scoring/score';
import { defineCheck } from '../check';
import { messages } from './messages';

/** Points printed beside a dimension are not the sum of its rows, or not what the profile wants (CHECKS: `section-weights`). */
export const sectionWeights = defineCheck({
  id: 'section-weights',
  severity: 'error',
  messages,
  find: ({ judged: { form, execution }, profile }) => {
    if (form.columns.weight === null) return [];
    const sumOf = (matches: (dimension: string) => boolean) =>
      Decimal.sum(
        0,
        ...form.indicators.flatMap(({ dimension, weight }) =>
          matches(dimension) && weight?.number ? [weight.number] : [],
        ),
      );
    const printed = form.sectionPoints.flatMap(({ dimension, points, cell }) => {
      const sum = sumOf((other) => other === dimension);
      const values = {
        dimension,
        wanted: formatPlain(points),
        sum: formatPlain(sum),
        source: 'printed' as const,
      };
      return sum.eq(points) ? [] : [{ cell, values }];
    });
    const wanted = Object.entries(profile.sectionWeights ?? {}).flatMap(([section, points]) => {
      if (points === null) return [];
      const pattern = SECTIONS[section];
      const sum = pattern
        ? sumOf((dimension) => pattern.test(dimension))
        : (execution?.weight ?? new Decimal(0));
      const values = {
        dimension: NAMES[section] ?? section,
        wanted: String(points),
        sum: formatPlain(sum),
        source: 'profile' as const,
      };
      return sum.eq(points) ? [] : [{ cell: null, severity: 'warning' as const, values }];
    });
    return [...printed, ...wanted];
  },
});

/** Which dimensions belong to a section of a profile; execution stands in the funds block. */
const SECTIONS: Readonly<Record<string, RegExp>> = {
  output: /产出/,
  cost: /成本/,
  benefit: /效益/,
  satisfaction: /满意/,
};
const NAMES: Readonly<Record<string, string>> = {
  execution: '预算执行',
  output: '产出指标',
  cost: '成本指标',
  benefit: '效益指标',
  satisfaction: '满意度指标',
};
