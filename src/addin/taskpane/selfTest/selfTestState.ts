import type { PersonAnswer, PersonQuestion, ProbeResult, SelfTestResult } from '../../../host/selfTest';
import type { HostRefusalCode } from '../../../host/spreadsheetHost';

/** Why the self-test came to nothing. */
export type SelfTestFailure = HostRefusalCode | 'file-missing' | 'unexpected';

/** 自检. */
export interface SelfTestState {
  readonly phase: 'asking' | 'running' | 'done' | 'failed';
  readonly probes: readonly ProbeResult[];
  readonly result: SelfTestResult | null;
  /** The requests and answers are copied as well. */
  readonly withExchanges: boolean;
  readonly failure: SelfTestFailure | null;
  readonly remark: string | null;
  /** What whoever sits before it is asked to do or to say. */
  readonly question: {
    readonly asked: PersonQuestion;
    readonly answer: (given: PersonAnswer) => void;
  } | null;
}

export const FIRST_SELF_TEST: SelfTestState = {
  phase: 'asking',
  probes: [],
  result: null,
  withExchanges: false,
  failure: null,
  remark: null,
  question: null,
};
