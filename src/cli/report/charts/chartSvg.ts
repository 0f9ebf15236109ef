import { BarChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkAreaComponent, MarkLineComponent } from 'echarts/components';
import { init, use, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([
  BarChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  SVGRenderer,
]);

/** A chart as an SVG that needs nothing else: no script, no style sheet, no address. */
export function chartSvg(option: EChartsCoreOption, width: number, height: number, label: string): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ animation: false, textStyle: { fontFamily: 'sans-serif' }, ...option });
  const svg = chart.renderToSVGString({ useViewBox: true });
  chart.dispose();
  return withoutStyles(svg)
    .replace(/ xmlns(?::xlink)?="[^"]{0,60}"/g, '')
    .replace(/^<svg /, `<svg role="img" aria-label="${label}" `);
}

function withoutStyles(svg: string): string {
  const [first = '', ...others] = svg.split('<style');
  const kept = others.map((part) => {
    const end = part.indexOf('</style>');
    return end === -1 ? '' : part.slice(end + '</style>'.length);
  });
  return first + kept.join('');
}
