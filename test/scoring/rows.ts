import { statedNumber } from '../../src/core/form/formGrid';
import type { FormCell, Indicator } from '../../src/core/form/selfEvaluationForm';
import { readRow } from '../../src/core/reading/readRow';
import { judgeRow } from '../../src/core/scoring/judgeRow';
import type { Judgement } from '../../src/core/scoring/judgement';
import type { ScoringProfile } from '../../src/core/scoring/profile';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';

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
    sharesName: false,
    sharesWeight: false,
    sharesFigures: false,
    ...rest,
  };
}

/** The judgement of a row, by 财政部通用 on a form of 2021 unless told. */
export function judgementOf(
  texts: RowTexts,
  profile: ScoringProfile = MOF_PROFILE,
  rest: Partial<Indicator> = {},
): Judgement {
  return judgeRow(readRow(indicatorRow(texts, rest)), 2021, profile).judgement;
}

/** A judgement in short: `unmet 7.5: 3 ÷ 4 × 10 = 7.50`. */
export function saidOf({ verdict, score, working }: Judgement): string {
  const head = [verdict, score?.toFixed()].filter((part) => part !== undefined).join(' ');
  return working === null ? head : `${head}: ${working}`;
}

/** The scores offered for a row that is for a person to decide, each with its reading: `6 按比例`. */
export function offeredBy({ candidates }: Judgement): readonly string[] {
  return candidates.map(({ score, reading }) => `${score.toFixed()} ${reading['zh-CN']}`);
}
