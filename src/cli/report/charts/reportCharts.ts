import {
  commonGradeLines,
  findingsByCheck,
  ratesAndScores,
  scoresByUnit,
  type CheckCount,
  type RateAndScore,
  type UnitScore,
} from '../../../core/report/reportFigures';
import type { GradeLines, Report } from '../../../core/report/report';
import { SEVERITY_WORDS } from '../../../core/report/reportWords';
import type { Locale } from '../../../core/language/locale';
import { reportTexts } from '../../../locales/report';
import { htmlText } from '../htmlText';
import { chartSvg } from './chartSvg';

/** A chart with the same figures as a table, for readers who cannot or will not see it. */
export interface ReportChart {
  readonly title: string;
  readonly note: string;
  readonly svg: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const WIDTH = 900;
/** More bars than this cannot be read; the table has them all. */
const MOST_BARS = 40;
const BAR = 24;
const INK = '#1f2328';
const COLOURS = { error: '#b3261e', warning: '#b26a00', hint: '#1c5d99', score: '#2f6db5', ahead: '#b3261e' };
const BANDS = ['#fdecea', '#fff4e0', '#eef6e8', '#e3f1e5'];
const NAME_WIDTH = 260;

/** The charts of a report; those without figures are left out. */
export function reportCharts(report: Report, locale: Locale): readonly ReportChart[] {
  const [units, points, checks] = [scoresByUnit(report), ratesAndScores(report), findingsByCheck(report)];
  return [
    ...(units.length > 0 ? [unitsChart(units, commonGradeLines(report), locale)] : []),
    ...(points.length > 0 ? [pointsChart(points, locale)] : []),
    ...(checks.length > 0 ? [checksChart(checks, locale)] : []),
  ];
}

const nameAxis = (names: readonly string[]) => ({
  type: 'category' as const,
  inverse: true,
  data: [...names],
  axisLabel: { width: NAME_WIDTH, overflow: 'truncate' as const, color: INK },
  axisTick: { show: false },
});

const valueAxis = (name: string, max?: number) => ({
  type: 'value' as const,
  ...{ name, nameLocation: 'middle' as const, nameGap: 28, nameTextStyle: { color: INK } },
  ...(max === undefined ? {} : { min: 0, max }),
  axisLabel: { color: INK },
});

function grid(bars: number) {
  return { left: NAME_WIDTH + 20, right: 60, top: 36, bottom: 48, height: bars * BAR };
}

function unitsChart(units: readonly UnitScore[], lines: GradeLines | null, locale: Locale): ReportChart {
  const texts = reportTexts[locale].charts;
  const shown = units.slice(0, MOST_BARS);
  const edges = lines ? [0, lines.fair, lines.good, lines.excellent, 100] : [];
  const areas = (lines ? texts.grades : []).map((name, index) => [
    { name, xAxis: edges[index], itemStyle: { color: BANDS[index] } },
    { xAxis: edges[index + 1] },
  ]);
  const svg = chartSvg(
    {
      grid: grid(shown.length),
      xAxis: valueAxis(texts.score, 100),
      yAxis: nameAxis(shown.map(({ unit }) => unit)),
      series: [
        {
          type: 'bar',
          data: shown.map(({ score }) => Number(score)),
          itemStyle: { color: COLOURS.score },
          barWidth: 14,
          label: { show: true, position: 'right', color: INK },
          markArea: { silent: true, label: { position: 'top', color: INK }, data: areas },
        },
      ],
    },
    WIDTH,
    shown.length * BAR + 90,
    htmlText(texts.byUnit),
  );
  return {
    title: texts.byUnit,
    note: units.length > MOST_BARS ? texts.lowestOnly(MOST_BARS, units.length) : '',
    svg,
    headers: [texts.unit, texts.forms, texts.score],
    rows: units.map(({ unit, forms, score }) => [unit, String(forms), score]),
  };
}

function pointsChart(points: readonly RateAndScore[], locale: Locale): ReportChart {
  const texts = reportTexts[locale].charts;
  const series = (isAhead: boolean) => ({
    ...{ type: 'scatter', name: isAhead ? texts.ahead : texts.inStep },
    ...{ symbolSize: isAhead ? 11 : 8, symbol: isAhead ? 'triangle' : 'circle' },
    itemStyle: { color: isAhead ? COLOURS.ahead : COLOURS.score, opacity: 0.75 },
    data: points
      .filter((one) => one.isAhead === isAhead)
      .map(({ rate, score }) => [Number(rate), Number(score)]),
  });
  const svg = chartSvg(
    {
      grid: { left: 60, right: 40, top: 40, bottom: 52 },
      legend: { top: 4, textStyle: { color: INK } },
      xAxis: valueAxis(texts.rate),
      yAxis: { ...valueAxis(texts.formScore, 100), nameGap: 36 },
      series: [
        series(false),
        {
          ...series(true),
          markLine: {
            silent: true,
            symbol: 'none',
            lineStyle: { color: '#59636e', type: 'dashed' },
            data: [[{ coord: [0, 0] }, { coord: [100, 100] }]],
          },
        },
      ],
    },
    WIDTH,
    420,
    htmlText(texts.rateAndScore),
  );
  return {
    title: texts.rateAndScore,
    note: texts.aheadMeans,
    svg,
    headers: [texts.project, texts.unit, texts.rate, texts.formScore, texts.ahead],
    rows: points.map(({ project, unit, rate, score, isAhead }) => [
      ...[project, unit ?? '', `${rate}%`, score],
      isAhead ? texts.yes : '',
    ]),
  };
}

function checksChart(checks: readonly CheckCount[], locale: Locale): ReportChart {
  const texts = reportTexts[locale].charts;
  const shown = checks.slice(0, MOST_BARS);
  const svg = chartSvg(
    {
      grid: grid(shown.length),
      legend: { top: 4, textStyle: { color: INK } },
      xAxis: valueAxis(texts.count),
      yAxis: nameAxis(shown.map(({ title }) => title)),
      series: (['error', 'warning', 'hint'] as const).map((severity) => ({
        ...{ type: 'bar', stack: 'all', barWidth: 14, name: SEVERITY_WORDS[severity][locale] },
        itemStyle: { color: COLOURS[severity] },
        data: shown.map(({ counts }) => counts[severity] || null),
      })),
    },
    WIDTH,
    shown.length * BAR + 90,
    htmlText(texts.byCheck),
  );
  return {
    ...{ title: texts.byCheck, note: '', svg },
    headers: [
      texts.check,
      ...(['error', 'warning', 'hint'] as const).map((severity) => SEVERITY_WORDS[severity][locale]),
      texts.sum,
    ],
    rows: checks.map(({ title, counts, sum }) => [
      title,
      ...[counts.error, counts.warning, counts.hint, sum].map(String),
    ]),
  };
}
