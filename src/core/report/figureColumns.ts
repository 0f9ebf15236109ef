import type { Locale, Localized } from '../language/locale';
import { ratesAndScores } from './reportFigures';
import type { GradeLines, Report } from './report';
import type { ReportColumn } from './reportColumn';

/** A form as the charts of a workbook take it. */
export interface FigureLine {
  readonly unit: string | null;
  readonly project: string;
  /** A fraction. */
  readonly rate: string;
  readonly score: string;
  /** Lowest totals of the grades by the rules that this form was scored by. */
  readonly gradeLines: GradeLines;
  /** The score is well above the execution rate. */
  readonly isAhead: boolean;
}

/** Every form with a rate and a score, the units together, the lowest score first. */
export function figureLines(report: Report): readonly FigureLine[] {
  const fractions = new Map(
    report.summary.map(({ project, unit, rate }) => [`${unit ?? ''}\n${project}`, rate]),
  );
  return ratesAndScores(report)
    .map(({ project, unit, score, gradeLines, isAhead }) => ({
      ...{ unit, project, score, gradeLines, isAhead },
      rate: fractions.get(`${unit ?? ''}\n${project}`) ?? '0',
    }))
    .sort(
      (one, other) =>
        (one.unit ?? '').localeCompare(other.unit ?? '') || Number(one.score) - Number(other.score),
    );
}

/** The columns that the charts of a workbook are drawn from. */
export const FIGURE_COLUMNS = [
  // One text for both: bars named at two levels are not drawn alike everywhere.
  text('label', ['单位—项目', 'Unit—project'], 36, ({ unit, project }) =>
    unit === null ? project : `${unit}—${project}`,
  ),
  number('score', ['得分', 'Score'], ({ score }) => score),
  number('fair', ['中（最低分）', 'Fair from'], ({ gradeLines }) => String(gradeLines.fair)),
  number('good', ['良（最低分）', 'Good from'], ({ gradeLines }) => String(gradeLines.good)),
  number('excellent', ['优（最低分）', 'Excellent from'], ({ gradeLines }) => String(gradeLines.excellent)),
  {
    ...number('rate', ['执行率', 'Execution rate'], ({ rate }) => rate),
    kind: 'percent',
    numberFormat: '0.00%',
  },
  number('inStep', ['得分与执行率相当', 'Score in step with the rate'], ({ score, isAhead }) =>
    isAhead ? null : score,
  ),
  number('ahead', ['得分明显高于执行率', 'Score well above the rate'], ({ score, isAhead }) =>
    isAhead ? score : null,
  ),
] as const satisfies readonly ReportColumn<FigureLine>[];

/** The headers of that table before the lines of the grades were those of the rules in use: what was made then is still ours. */
export const FORMER_FIGURE_HEADERS: Localized<readonly string[]> = {
  'zh-CN': formerly({ fair: '中（60 分）', good: '良（80 分）', excellent: '优（90 分）' }, 'zh-CN'),
  'en-US': formerly({ fair: 'Fair (60)', good: 'Good (80)', excellent: 'Excellent (90)' }, 'en-US'),
};

function formerly(names: Readonly<Partial<Record<string, string>>>, locale: Locale): readonly string[] {
  return FIGURE_COLUMNS.map(({ id, header }) => names[id] ?? header[locale]);
}

export type FigureColumn = (typeof FIGURE_COLUMNS)[number]['id'];

/** A chart over the columns of a table. */
export interface FigureChart {
  readonly name: string;
  readonly title: Localized;
  /** Bars beside one another, or points by two numbers. */
  readonly kind: 'bars' | 'points';
  /** The column that names the bars; of points the one of the horizontal axis. */
  readonly along: FigureColumn;
  readonly axes: { readonly along: Localized; readonly up: Localized };
  readonly series: readonly {
    readonly column: FigureColumn;
    readonly as: 'bar' | 'line' | 'point';
    readonly colour: string;
  }[];
}

const SCORE: Localized = { 'zh-CN': '得分', 'en-US': 'Score' };

/** What a reviewer would rather look at than read: scores by unit with the grades' edges, and execution rate against score. */
export const FIGURE_CHARTS: readonly FigureChart[] = [
  {
    name: 'jixiao-ziping.scores',
    title: { 'zh-CN': '各单位各项目得分', 'en-US': 'Scores by unit and project' },
    kind: 'bars',
    along: 'label',
    axes: { along: { 'zh-CN': '单位—项目', 'en-US': 'Unit—project' }, up: SCORE },
    series: [
      { column: 'score', as: 'bar', colour: '#2F6DB5' },
      { column: 'fair', as: 'line', colour: '#B3261E' },
      { column: 'good', as: 'line', colour: '#B26A00' },
      { column: 'excellent', as: 'line', colour: '#2E7D32' },
    ],
  },
  {
    name: 'jixiao-ziping.rates',
    title: { 'zh-CN': '执行率与得分', 'en-US': 'Execution rate and score' },
    kind: 'points',
    along: 'rate',
    axes: { along: { 'zh-CN': '执行率', 'en-US': 'Execution rate' }, up: SCORE },
    series: [
      { column: 'inStep', as: 'point', colour: '#2F6DB5' },
      { column: 'ahead', as: 'point', colour: '#B3261E' },
    ],
  },
];

type Header = readonly [chinese: string, english: string];

function text<Id extends string>(
  id: Id,
  [chinese, english]: Header,
  width: number,
  value: (line: FigureLine) => string | null,
) {
  const header: Localized = { 'zh-CN': chinese, 'en-US': english };
  return { id, header, kind: 'text', width, wraps: true, value } as const;
}

function number<Id extends string>(
  id: Id,
  [chinese, english]: Header,
  value: (line: FigureLine) => string | null,
) {
  const header: Localized = { 'zh-CN': chinese, 'en-US': english };
  return { id, header, kind: 'number', numberFormat: '0.00', width: 12, wraps: false, value } as const;
}
