import { openSheets } from '../../../test/corpus/openSheets';
import { assess, mergeAssessments } from '../assess';
import { MOF_PROFILE } from '../scoring/profiles/mof';
import { FIGURE_CHARTS, FIGURE_COLUMNS, figureLines } from './figureColumns';
import { commonGradeLines } from './reportFigures';
import { reportOf } from './reportOf';

const seed = mergeAssessments(openSheets('seed-typed.xlsx').map((sheet) => assess(sheet, MOF_PROFILE)));
const report = reportOf(seed, 'zh-CN');

test('a line for each form with a rate and a score, units together, the lowest score first', () => {
  const lines = figureLines(report);
  const complete = report.summary.filter(({ rate, score, printedScore }) => rate && (score ?? printedScore));
  expect(lines).toHaveLength(complete.length);
  const order = lines.map(({ unit, score }) => [unit ?? '', Number(score)] as const);
  for (const [index, [unit, score]] of order.entries()) {
    const before = order[index - 1];
    if (before?.[0] === unit) expect(score).toBeGreaterThanOrEqual(before[1]);
  }
  expect(lines.map(({ project, rate }) => [project, rate]).sort()).toEqual(
    complete.map(({ project, rate }) => [project, rate]).sort(),
  );
});

test('each score is either in step with its rate or ahead of it', () => {
  const value = (id: string, index: number) => {
    const line = figureLines(report)[index];
    const column = FIGURE_COLUMNS.find((candidate) => candidate.id === id);
    return line && column ? column.value(line) : undefined;
  };
  for (const index of figureLines(report).keys()) {
    const both = [value('inStep', index), value('ahead', index)];
    expect(both.filter((score) => score !== null)).toEqual([value('score', index)]);
  }
});

test('the lines of the grades are those of the rules that each form was scored by', () => {
  const strict = { ...MOF_PROFILE, grades: { ...MOF_PROFILE.grades, excellent: 95, good: 85 } };
  const sheets = openSheets('seed-typed.xlsx');
  const own = mergeAssessments(
    sheets.map((sheet, index) => assess(sheet, index === 0 ? strict : MOF_PROFILE)),
  );
  const lines = figureLines(reportOf(own, 'zh-CN'));
  expect(lines.map(({ gradeLines }) => gradeLines.excellent).sort()).toEqual([
    ...Array<number>(lines.length - 1).fill(90),
    95,
  ]);
  // In one picture of all there is then no line to draw.
  expect(commonGradeLines(reportOf(own, 'zh-CN'))).toBeNull();
  expect(commonGradeLines(report)).toEqual({ excellent: 90, good: 80, fair: 60 });
});

test('every column that a chart is drawn from is there', () => {
  const ids: readonly string[] = FIGURE_COLUMNS.map(({ id }) => id);
  for (const { along, series } of FIGURE_CHARTS) {
    expect(ids).toEqual(expect.arrayContaining([along, ...series.map(({ column }) => column)]));
  }
});

test('no figures, no line', () => {
  expect(
    figureLines({ summary: [], findings: [], ignored: [], skipped: [], failed: [], remarks: [] }),
  ).toEqual([]);
});
