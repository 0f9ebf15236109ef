import type { Indicator } from '../form/selfEvaluationForm';
import type { Localized } from '../language/locale';
import { oneLine } from '../reading/rowTexts';

/** Target and achieved value as a message quotes them; `''` where nothing is written. */
export interface TargetAndAchieved {
  readonly target: string;
  readonly achieved: string;
}

/** The two values of a row, each on one line. */
export function targetAndAchieved({ target, achieved }: Indicator): TargetAndAchieved {
  return { target: oneLine(target.text), achieved: oneLine(achieved.text) };
}

/** 目标 10场，实际 9场; a blank is said to be one and never quoted. */
export const SAY_BOTH: Localized<(values: TargetAndAchieved) => string> = {
  'zh-CN': ({ target, achieved }) =>
    `${target === '' ? '目标未填' : `目标 ${target}`}，${achieved === '' ? '实际完成值未填' : `实际 ${achieved}`}`,
  'en-US': ({ target, achieved }) =>
    `target ${target === '' ? 'blank' : target}, achieved ${achieved === '' ? 'blank' : achieved}`,
};
