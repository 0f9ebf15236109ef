import type { FormLocation } from '../form/locateForms';

/** How far the judging of a sheet has come, as a share: rows of its forms, each as often as something is done with it. */
export interface JudgingProgress {
  readonly done: number;
  readonly of: number;
}

/** Work on a sheet that may be left, or waited with, between any two of its steps. */
export type JudgingSteps<Result> = Generator<JudgingProgress, Result>;

/** Reading a form, reading its figures and judging them; then what the rest of it says, and what is found. */
export const STEPS_TO_JUDGE = 3;
export const STEPS_IN_ALL = 5;

/** How much there is to do with a form. */
export function workOn({ header, limit }: FormLocation): number {
  return limit - header + 1;
}

/** The same for all forms of a sheet. */
export function workOnAll(located: readonly FormLocation[]): number {
  return located.reduce((sum, location) => sum + workOn(location), 0);
}

/** Takes all steps at once. */
export function resultOf<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
