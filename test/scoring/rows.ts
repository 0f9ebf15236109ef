import { statedNumber } from '../../src/core/form/formGrid';
import type { FormCell, Indicator } from '../../src/core/form/selfEvaluationForm';

/** A cell of a form as it is read from this text. */
export function formCell(text: string, row = 0): FormCell {
  return {
    row,
    column: 0,
    text,
    number: statedNumber(text),
    stored: null,
    isBlank: text === '',
    isFormula: false,
    isError: false,
    numberFormat: 'General',
    isCovered: false,
  };
}

/** What a row says in its cells; what is left out is blank, the weight is 10. */
export interface RowTexts {
  readonly name?: string;
  readonly dimension?: string;
  readonly category?: string;
  readonly target?: string;
  readonly achieved?: string;
  readonly weight?: string;
  readonly score?: string;
  readonly reason?: string;
}

/** An indicator row as it is read from a form that has every column. */
export function indicatorRow(texts: RowTexts, rest: Partial<Indicator> = {}): Indicator {
  return {
    row: 0,
    name: texts.name ?? '指标',
    dimension: texts.dimension ?? '产出指标',
    category: texts.category ?? '数量指标',
    target: formCell(texts.target ?? ''),
    achieved: formCell(texts.achieved ?? ''),
    weight: formCell(texts.weight ?? '10'),
    score: formCell(texts.score ?? ''),
    reason: formCell(texts.reason ?? ''),
    sharesWeight: false,
    sharesFigures: false,
    ...rest,
  };
}
