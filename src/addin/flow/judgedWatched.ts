import type { JudgingProgress } from '../../core/judging/judgingSteps';
import type { Assessment } from '../../core/assessment';

/** A person has stopped the judging of a sheet, before anything was written. */
export class JudgingStopped extends Error {
  override readonly name = 'JudgingStopped';
}

/** Who looks on while a large sheet is judged. */
export interface JudgingWatch {
  /** In milliseconds, since any time. */
  now(): number;
  show(progress: JudgingProgress): void;
  /** Lets the page draw and listen. */
  pause(): Promise<void>;
  /** Resolves when a second press of an impatient person has come to nothing. */
  afterSecondPress(): Promise<void>;
  /** Nothing is left to be shown, or to be stopped. */
  end(): void;
  /** Whether the person has asked to stop. */
  isStopped(): boolean;
}

/** Milliseconds that a page may be deaf for without anybody noticing. */
const UNNOTICED = 100;

/** The judgement where it is over before anybody notices; otherwise `null`, and the steps go on from where they are. */
export function judgedUnnoticed(
  steps: Generator<JudgingProgress, Assessment, void>,
  now: () => number,
): Assessment | null {
  const begun = now();
  do {
    const step = steps.next();
    if (step.done === true) return step.value;
  } while (now() - begun < UNNOTICED);
  return null;
}

/**
 * Takes the steps of a judging one after the other. What is over at once is never interrupted; beyond that it is shown
 * how far it is, and a person can stop it.
 *
 * @throws JudgingStopped
 */
export async function judgedWatched(
  steps: Generator<JudgingProgress, Assessment, void>,
  watch: JudgingWatch,
): Promise<Assessment> {
  let heard = watch.now();
  try {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      if (watch.now() - heard < UNNOTICED) continue;
      watch.show(step.value);
      await watch.pause();
      if (watch.isStopped()) {
        await watch.afterSecondPress();
        throw new JudgingStopped();
      }
      heard = watch.now();
    }
  } finally {
    watch.end();
  }
}
