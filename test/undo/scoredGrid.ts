import { gridOfText } from '../corpus/gridOfText';
import { applyPlan } from '../../src/core/applyPlan';
import { assess } from '../../src/core/assess';
import type { GridSnapshot } from '../../src/grid/gridSnapshot';
import { markerOf } from '../../src/core/mark';
import { changeOfMarks, plan, type EditPlan, type PlanChoices } from '../../src/core/plan';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { recordSheet } from '../../src/core/undo/recordSheet';
import { reverseSheet, type UndoDirection } from '../../src/core/undo/reverseSheet';
import { undoStepSchema, type UndoSheet } from '../../src/core/undo/undoStep';

export const GRID = gridOfText(`
  项目支出绩效自评表
  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
  产出指标|数量指标|甲|≥4套|3套|40||
  ||乙|≥90%|50%|30|5分|/
  效益指标|社会效益|丙|≥90%|90%|20||
  总分|||||90||
`);

export const judge = (snapshot: GridSnapshot) => assess(snapshot, MOF_PROFILE);

/** What Excel would make of a plan: cells written, own marks renewed. */
export function carriedOut(snapshot: GridSnapshot, edits: EditPlan): GridSnapshot {
  const change = changeOfMarks(snapshot.conditionalFormulas, edits.marks);
  const staying = snapshot.conditionalFormulas.filter(({ id }) => !change.remove.includes(id));
  const coming = change.add.map(({ formula }) => ({ id: `new ${markerOf(formula) ?? ''}`, formula }));
  return { ...applyPlan(snapshot, edits), conditionalFormulas: [...staying, ...coming] };
}

export function scored(before: GridSnapshot, write: PlanChoices['write'] = 'differing') {
  const assessment = judge(before);
  const edits = plan(assessment, { write });
  const after = carriedOut(before, edits);
  const written = recordSheet({ sheetId: '{1}', before, after, assessment, plan: edits });
  if (!written) throw new Error('nothing was written');
  // As it comes back from where it is kept.
  const step = undoStepSchema.parse(JSON.parse(JSON.stringify({ time: 0, sheets: [written] })));
  const [kept] = step.sheets;
  if (!kept) throw new Error('nothing was kept');
  return { after, written: kept };
}

export const reversed = (written: UndoSheet, now: GridSnapshot, direction: UndoDirection = 'undo') => {
  const { plan: edits, skipped } = reverseSheet(written, now, judge(now), direction, 'zh-CN');
  return { sheet: carriedOut(now, edits), skipped, edits };
};

export const cellsOf = ({ rows }: GridSnapshot) => rows;
export const marksOf = ({ conditionalFormulas }: GridSnapshot) =>
  conditionalFormulas.map(({ formula }) => formula);

export function edited(
  snapshot: GridSnapshot,
  row: number,
  column: number,
  value: string | number,
): GridSnapshot {
  const type = typeof value === 'number' ? 'number' : 'string';
  const rows = snapshot.rows.map((cells, r) =>
    cells.map((cell, c) => (r === row && c === column ? { ...cell, value, type, formula: null } : cell)),
  ) satisfies GridSnapshot['rows'];
  return { ...snapshot, rows };
}

export function withRowAt(snapshot: GridSnapshot, row: number): GridSnapshot {
  const blank = snapshot.rows[0]?.map((cell) => ({ ...cell, value: null, type: 'empty' as const })) ?? [];
  return { ...snapshot, rows: [...snapshot.rows.slice(0, row), blank, ...snapshot.rows.slice(row)] };
}
