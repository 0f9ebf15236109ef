import { assessInSteps } from '../../core/assess';
import type { JudgingProgress } from '../../core/judging/judgingSteps';
import { plan } from '../../core/plan';
import { MOF_PROFILE } from '../../core/scoring/profiles/mof';
import { openSheets } from '../../../test/corpus/openSheets';
import { judgedWatched, JudgingStopped, type JudgingWatch } from './judgedWatched';

function watched(step: number, stopsAt = Infinity) {
  const shown: JudgingProgress[] = [];
  const ends: number[] = [];
  let time = 0;
  const watch: JudgingWatch = {
    now: () => (time += step),
    show: (progress) => void shown.push(progress),
    afterSecondPress: () => Promise.resolve(),
    end: () => void ends.push(shown.length),
    pause: () => Promise.resolve(),
    isStopped: () => shown.length >= stopsAt,
  };
  return { shown, ends, watch };
}

const [sheet] = openSheets('seed-blank.xlsx');
const steps = () => {
  if (!sheet) throw new Error('the workbook has no sheet');
  return assessInSteps(sheet, MOF_PROFILE);
};

test('a sheet that takes its time shows how far it is, to the end', async () => {
  const { shown, ends, watch } = watched(60);
  const assessment = await judgedWatched(steps(), watch);
  expect(plan(assessment).cells.length).toBeGreaterThan(0);
  expect(shown.length).toBeGreaterThan(1);
  const shares = shown.map(({ done, of }) => done / of);
  expect([...shares].sort((one, other) => one - other)).toEqual(shares);
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
  expect(ends).toEqual([shown.length]);
});

test('a sheet that is judged at once is not interrupted', async () => {
  const { shown, watch } = watched(0);
  await judgedWatched(steps(), watch);
  expect(shown).toEqual([]);
});

test('a judging that is stopped ends at its next step', async () => {
  const { shown, ends, watch } = watched(200, 2);
  await expect(judgedWatched(steps(), watch)).rejects.toBeInstanceOf(JudgingStopped);
  expect(shown).toHaveLength(2);
  expect(ends).toEqual([2]);
});
