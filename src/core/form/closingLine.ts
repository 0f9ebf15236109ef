import { Decimal } from 'decimal.js';
import { plainText } from '../measure/plainText';
import { GRADE_SAID, GRADES_IN_TOTAL } from '../vocabulary/formLabels';
import { wordPattern } from '../vocabulary/wordPattern';
import type { FormGrid } from './formGrid';
import { isTotalLabel } from './headerVocabulary';
import type { FormCell, IndicatorColumns, TotalRow } from './selfEvaluationForm';

/** 总分:97分, 自评总分(100分):97分. */
const IN_LABEL = /^(\D{2,8}(?:\(\d{1,3}分?\))?):(\d{1,3}(?:\.\d+)?)分?$/;
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
  const [first, ...others] = grid.filled(row);
  if (!first || first[0] >= (weight ?? score ?? achieved)) return null;
  const [figure, ...more] = others.filter(([, text]) => !isGrade(text));
  const [, label = first[1], stated] = IN_LABEL.exec(first[1]) ?? [];
  if (!isTotalLabel(label) || more.length > 0) return null;
  // The label is in this cell too: it is read and never written to. 合计 may be of a part.
  if (stated !== undefined)
    return figure || label.startsWith('合计')
      ? null
      : {
          row,
          weight: null,
          score: { ...grid.cell(row, first[0]), number: new Decimal(stated) },
          isTorn: true,
        };
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

/** 92（优）: the grade behind a score leaves it a number. */
export function withGradeBehind(cell: FormCell): FormCell {
  const stated = cell.number ? undefined : GRADED.exec(plainText(cell.text))?.[1];
  return stated === undefined ? cell : { ...cell, number: new Decimal(stated) };
}
