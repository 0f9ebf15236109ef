import { formCell } from '../../../test/scoring/rows';
import type { Funds } from '../form/selfEvaluationForm';
import { readFundsFigures } from '../reading/fundsReading';
import { judgeExecution } from './executionRate';
import { MOF_PROFILE } from './profiles/mof';

interface FundsTexts {
  readonly initial?: string;
  readonly budget?: string;
  readonly executed?: string;
  readonly weight?: string;
  readonly weightInHeader?: string;
}

const cellOf = (text: string | undefined) => (text === undefined ? null : formCell(text));

function judged(texts: FundsTexts) {
  const funds: Funds = {
    total: {
      row: 0,
      label: '年度资金总额',
      initialBudget: cellOf(texts.initial),
      budget: cellOf(texts.budget),
      executed: cellOf(texts.executed),
      weight: cellOf(texts.weight),
      rate: null,
      score: null,
    },
    parts: [],
    weightInHeader: cellOf(texts.weightInHeader),
  };
  const { rate, score, weight, rateWorking, working, budget } = judgeExecution(
    readFundsFigures(funds, '万元'),
    MOF_PROFILE,
  );
  return {
    budget: budget?.text ?? null,
    rate: rate?.toFixed() ?? null,
    weight: weight?.toFixed() ?? null,
    score: score?.toFixed() ?? null,
    rateWorking,
    working,
  };
}

test('the rate and what it earns, each with its working', () => {
  expect(judged({ initial: '100', budget: '80', executed: '60', weight: '10' })).toEqual({
    budget: '80',
    rate: '0.75',
    weight: '10',
    score: '7.5',
    rateWorking: '60 ÷ 80 = 75.00%',
    working: '10 × 75.00% = 7.50',
  });
});

test.each([
  ['four decimals, half up', '3', '2', '0.6667', '6.67'],
  ['exactly half', '20000', '12345', '0.6173', '6.17'],
  ['nothing spent', '80', '0', '0', '0'],
  ['more spent than planned earns the weight', '80', '100', '1.25', '10'],
  ['each figure in its own unit', '50万元', '299900元', '0.5998', '6'],
])('%s: %s, of it %s', (_case, budget, executed, rate, score) => {
  expect(judged({ budget, executed, weight: '10' })).toMatchObject({ rate, score });
});

test('the initial budget counts where the layout has no other', () => {
  expect(judged({ initial: '100', executed: '60', weight: '10' })).toMatchObject({
    budget: '100',
    rate: '0.6',
  });
});

test.each([
  ['the adjusted budget is blank', { initial: '100', budget: '', executed: '60', weight: '10' }],
  ['the layout has no budget', { executed: '60', weight: '10' }],
  ['the layout has no executed amount', { budget: '100', weight: '10' }],
  ['nothing is filled in as executed', { budget: '100', executed: '—', weight: '10' }],
  ['the budget is 0', { budget: '0', executed: '60', weight: '10' }],
  ['the budget is negative', { budget: '-5', executed: '60', weight: '10' }],
])('no rate where %s', (_case, texts) => {
  expect(judged(texts)).toMatchObject({
    rate: null,
    score: null,
    weight: '10',
    rateWorking: null,
    working: null,
  });
});

test('a weight that stands in the header counts, one of the row before it', () => {
  expect(judged({ budget: '5', executed: '4', weightInHeader: '20' })).toMatchObject({ score: '16' });
  expect(judged({ budget: '5', executed: '4', weight: '10', weightInHeader: '20' })).toMatchObject({
    score: '8',
  });
  expect(judged({ budget: '5', executed: '4', weight: '', weightInHeader: '20' })).toMatchObject({
    score: '16',
  });
});

test('without a weight there is a rate and no score', () => {
  expect(judged({ budget: '5', executed: '4' })).toEqual({
    budget: '5',
    rate: '0.8',
    weight: null,
    score: null,
    rateWorking: '4 ÷ 5 = 80.00%',
    working: null,
  });
});
