import { formCell, indicatorRow, type RowTexts } from '../../../test/scoring/rows';
import type { Indicator } from '../form/selfEvaluationForm';
import { readRow } from '../reading/readRow';
import { judgeRow } from './judgeRow';
import { MOF_PROFILE } from './profiles/mof';

function due(texts: RowTexts, rest: Partial<Indicator> = {}): readonly [boolean, boolean] {
  const { reasonRequired, explanationDue } = judgeRow(readRow(indicatorRow(texts, rest)), 2021, MOF_PROFILE);
  return [reasonRequired, explanationDue];
}

describe('a reason is required, and an explanation due', () => {
  test.each<[string, RowTexts, boolean, boolean]>([
    ['unmet', { target: '≥4', achieved: '3' }, true, true],
    ['unmet and scored in full', { target: '≥4', achieved: '3', score: '10' }, true, true],
    ['unmet by a hair that rounding closes', { target: '≥10000', achieved: '9999.9' }, true, true],
    ['met', { target: '≥4', achieved: '4' }, false, false],
    ['met and points taken off all the same', { target: '≥4', achieved: '4', score: '9' }, false, true],
    ['passed by 30%', { target: '≥10', achieved: '13' }, true, true],
    ['passed by less', { target: '≥10', achieved: '12.9' }, false, false],
    ['date late', { target: '12.31日', achieved: '2022年1月5日' }, true, true],
    ['a day that does not exist', { target: '12.31日', achieved: '6.31日' }, true, true],
    ['a target day that does not exist', { target: '6.31日', achieved: '6.30日' }, false, false],
    ['words, suggested below the weight', { target: '有效', achieved: '90%' }, true, true],
    ['words, suggested in full', { target: '有效', achieved: '有效' }, false, false],
    ['words that say it was missed', { target: '有效', achieved: '未完成' }, true, true],
    ['words that allow no full score', { target: '有效', achieved: '基本完成' }, true, true],
    ['a figure wanted, nothing done', { target: '5个', achieved: '未完成' }, true, true],
    ['a day wanted, nothing done', { target: '12.31日', achieved: '未能按期完成' }, true, true],
    ['a span wanted, nothing done', { target: '1-2次', achieved: '未完成' }, true, true],
    ['a figure wanted, words that say little', { target: '5个', achieved: '完成' }, false, false],
    ['a figure wanted, a day given', { target: '5个', achieved: '12.31日' }, false, false],
    ['what was to stay 0 and did not', { name: '事故', target: '0次', achieved: '1次' }, true, true],
    [
      'fewer than a limit that is not called one',
      { name: '事故', target: '3次', achieved: '1次' },
      false,
      false,
    ],
    ['for review, scored in full', { target: '10套', achieved: '100%', score: '10' }, false, false],
    ['for review, scored in part', { target: '10套', achieved: '100%', score: '8' }, true, true],
    ['for review, not scored', { target: '10套', achieved: '100%' }, false, false],
    ['no answer', { target: '≥4' }, false, false],
    ['no answer, scored in part', { target: '≥4', score: '8' }, false, true],
    ['a weight of 0, met', { target: '≥4', achieved: '4', weight: '0' }, false, false],
    ['a weight of 0, unmet', { target: '≥4', achieved: '3', weight: '0' }, true, true],
    ['no weight, scored', { target: '≥4', achieved: '4', weight: '', score: '8' }, false, false],
  ])('%s', (_case, texts, required, explanation) => {
    expect(due(texts)).toEqual([required, explanation]);
  });

  test('of a form without weight or score columns only where the target is missed', () => {
    expect(due({ target: '≥4', achieved: '3' }, { weight: null, score: null })).toEqual([true, true]);
    expect(due({ target: '有效', achieved: '90%' }, { weight: null, score: null })).toEqual([false, false]);
    expect(due({ target: '10套', achieved: '100%' }, { score: null })).toEqual([false, false]);
  });
});

describe('a reason is given', () => {
  const isGiven = (reason: Indicator['reason']) =>
    judgeRow(readRow(indicatorRow({ target: '≥4', achieved: '3' }, { reason })), 2021, MOF_PROFILE)
      .reasonPresent;

  test.each(['', '/', '—', '无', ' / '])('not by %j', (text) => expect(isGiven(formCell(text))).toBe(false));

  test('by words', () => expect(isGiven(formCell('疫情影响，明年补做'))).toBe(true));

  test('not on a form without a column for it', () => expect(isGiven(null)).toBe(false));
});
