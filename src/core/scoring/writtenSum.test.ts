import { formCell, indicatorRow } from '../../../test/scoring/rows';
import type { Funds } from '../form/selfEvaluationForm';
import { writtenSum } from './writtenSum';

const scored = (...scores: string[]) => scores.map((score) => indicatorRow({ score }));

function fundsScored(score: string | null): Funds {
  const blank = { initialBudget: null, budget: null, executed: null, weight: null, rate: null };
  const total = {
    row: 0,
    label: '年度资金总额',
    ...blank,
    score: score === null ? null : formCell(score),
  };
  return { total, parts: [], weightInHeader: null };
}

test.each([
  ['two scores', scored('10', '7.5'), null, '17.5'],
  ['with the execution’s', scored('10', '7.5'), fundsScored('6.00分'), '23.5'],
  ['an execution without a score', scored('10'), fundsScored('—'), '10'],
  ['an execution without a cell for it', scored('10'), fundsScored(null), '10'],
  ['a score that is missing', scored('10', ''), null, undefined],
  ['no score at all', scored('', ''), fundsScored('6'), undefined],
  ['no row', [], fundsScored('6'), undefined],
  ['a row without a cell for it', [...scored('10'), indicatorRow({}, { score: null })], null, '10'],
  [
    'a row under a merged score',
    [...scored('10'), indicatorRow({}, { score: { ...formCell(''), isCovered: true } })],
    null,
    '10',
  ],
])('%s', (_case, indicators, funds, expected) =>
  expect(writtenSum({ form: { indicators, funds }, isExecutionCounted: true })?.toFixed()).toBe(expected),
);
