import { Decimal } from 'decimal.js';
import { plainText } from '../measure/plainText';
import { GRADE_SAID, GRADES_IN_TOTAL, POINTS_NAMES } from '../vocabulary/formLabels';
import { wordPattern } from '../vocabulary/wordPattern';
import type { FormGrid } from './formGrid';
import { isTotalLabel } from './headerVocabulary';
import type { FormCell, IndicatorColumns, TotalRow } from './selfEvaluationForm';

/** 总分:97分, 自评总分(100分):97分, 总分:97分(满分100分), 自评得分:97分,自评等级:优, 总分:97分(优). */
const IN_LABEL = new RegExp(
  String.raw`^(\D{2,8}(?:\(\d{1,3}分?\))?):(\d{1,3}(?:\.\d+)?)分?(?:\(${wordPattern(POINTS_NAMES)}\d{1,3}分?\))?(?:[,;](.+)|\(([^()]+)\))?$`,
);
/** 92(优), 92分优. */
const GRADED = new RegExp(String.raw`^(\d{1,3}(?:\.\d+)?)分?\(?${wordPattern(GRADES_IN_TOTAL)}\)?$`);

/**
 * 总分:97分｜评价等级:优, 自评得分｜97｜等级｜优: the total and its grade as a sentence below the indicators, whatever columns its
 * cells stand in. `null` for any other row.
 */
export function closingLine(
  grid: FormGrid,
  row: number,
  { weight, score, achieved }: IndicatorColumns,
): TotalRow | null {
  const [first, ...further] = grid.filled(row);
  if (!first || first[0] >= (weight ?? score ?? achieved)) return null;
  // A merged sentence, taken apart and filled in, stands in every column.
  const others = further.filter(([, text]) => text !== first[1]);
  const [figure, ...more] = others.filter(([, text]) => !isGrade(text));
  const [, label = first[1], stated, apart, behind = apart] = IN_LABEL.exec(first[1]) ?? [];
  if (!isTotalLabel(label) || more.length > 0) return null;
  if (behind !== undefined && !isGrade(behind)) return null;
  // The label is in this cell too: it is read and never written to.
  if (stated !== undefined) {
    const own = { ...grid.cell(row, first[0]), number: new Decimal(stated) };
    // 合计:90分 may be of a part, of the indicators without the execution, or of the points.
    if (figure || label.startsWith('合计')) return null;
    return { row, weight: null, score: own, isTorn: true };
  }
  if (!figure || figure[0] === weight || others.length === 1) return null;
  const own = withGradeBehind(grid.cell(row, figure[0]));
  return own.number && { row, weight: null, score: own, isTorn: false };
}

/** 优, 等级, 评价等级:优. */
export function isGrade(text: string): boolean {
  return GRADES_IN_TOTAL.exactly(text) !== null || GRADE_SAID.isWhole(text);
}

/** 92（优）. Expects `plainText`. */
export function isScoreWithGrade(text: string): boolean {
  return GRADED.test(text);
}

/** 自评得分:97分,自评等级:优, 总分:97分(优). Expects `plainText`. */
export function isTotalWithGrade(text: string): boolean {
  const [, label, , apart, behind = apart] = IN_LABEL.exec(text) ?? [];
  return label !== undefined && behind !== undefined && isTotalLabel(label) && isGrade(behind);
}

/** 92（优）: the grade behind a score leaves it a number. */
export function withGradeBehind(cell: FormCell): FormCell {
  const stated = cell.number ? undefined : GRADED.exec(plainText(cell.text))?.[1];
  return stated === undefined ? cell : { ...cell, number: new Decimal(stated) };
}
