import type { PersonAnswer, PersonQuestion } from '../../selfTest';

/** What a probe may use. */
export interface ProbeBench {
  /** Queues something on the probes' own sheet, sends it in one request, and collects. */
  readonly request: <T>(
    queue: (sheet: Excel.Worksheet, context: Excel.RequestContext) => () => T,
  ) => Promise<T>;
  /** The context of an event handler, which must be kept to remove it. */
  readonly newContext: () => Excel.RequestContext;
  readonly sheetName: string;
  readonly isSupported: (excelApi: string) => boolean;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly askPerson: (question: PersonQuestion) => Promise<PersonAnswer>;
}

/** One assumption about Excel, as a question to it. */
export interface Probe {
  readonly id: number;
  /** The line of FIDELITY.md that rests on it. */
  readonly fidelity: string;
  /** What the stand-in answers. */
  readonly expected: unknown;
  /** Somebody has to do or see something: asked last, on a sheet that is in front, and not recorded. */
  readonly needsPerson?: true;
  readonly ask: (bench: ProbeBench) => Promise<unknown>;
}

/** Thrown by a probe that this Excel, or this office.js, can't be asked. */
export class LeftOut extends Error {
  override readonly name = 'LeftOut';
}
