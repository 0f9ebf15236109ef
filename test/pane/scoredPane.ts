import type { GridSnapshot } from '../../src/grid/gridSnapshot';
import { gridOfText } from '../corpus/gridOfText';
import { MemoryHost } from './memoryHost';
import { openPane, settled } from './openPane';

/** A form of three indicators on a sheet of the project's name; a score each, as a person would have typed it. */
export const table = (name: string, scores: readonly string[] = ['', '', '']): GridSnapshot => ({
  ...gridOfText(`
  项目支出绩效自评表
  项目名称|${name}
  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
  产出指标|数量指标|甲|≥4套|3套|40|${scores[0] ?? ''}|
  ||乙|≥90%|50%|30|${scores[1] ?? ''}|/
  效益指标|社会效益|丙|总体提升|基本提升|20|${scores[2] ?? ''}|
`),
  sheet: name,
});
export const BLANK = table('甲项目');
/** A count, and an answer in the target's own words. */
export const WORDS: GridSnapshot = {
  ...gridOfText(`
  项目支出绩效自评表
  项目名称|丁项目
  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
  产出指标|数量指标|甲|≥4套|3套|40||设备停产
  效益指标|社会效益|乙|明显提升|明显提升|20||
`),
  sheet: '丁项目',
};
/** A cost below what was planned, for which two readings give a score; a half-met answer in words. */
export const DECIDABLE: GridSnapshot = {
  ...gridOfText(`
  项目支出绩效自评表
  项目名称|丙项目
  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
  产出指标|成本指标|甲|=50万元|29.99万元|20|12|公开招标节约
  效益指标|社会效益|乙|总体提升|50%|10|5|资金未到位，已申请追加
`),
  sheet: '丙项目',
};
/** Two scores stand that should be 30.00 and 16.67. */
export const DIFFERING = table('乙项目', ['40', '5', '']);

/** What a cell of the sheet in front holds; zero-based. */
export const textAt = (host: MemoryHost, row: number, column: number) =>
  host.front.rows[row]?.[column]?.value;

/** A sheet after somebody has typed into one cell of it. */
export function edited(
  snapshot: GridSnapshot,
  row: number,
  column: number,
  value: string | number,
): GridSnapshot {
  const type = typeof value === 'number' ? 'number' : value === '' ? 'empty' : 'string';
  const rows = snapshot.rows.map((cells, r) =>
    cells.map((cell, c) =>
      r === row && c === column ? { ...cell, value: value === '' ? null : value, type } : cell,
    ),
  ) satisfies GridSnapshot['rows'];
  return { ...snapshot, rows };
}

/** A pane in front of sheets, after 一键评分. */
export async function scoredPane(...snapshots: readonly GridSnapshot[]) {
  const host = new MemoryHost(...snapshots);
  const pane = openPane(host);
  pane.controller.score();
  await settled();
  return { host, ...pane };
}
