/** What one probe of the self-test found. */
export interface ProbeResult {
  /** Its number in the list of probes, from 1. */
  readonly id: number;
  /**
   * As the stand-in answers, otherwise, not asked (Excel lacks what it needs, or a person would have to do something), or
   * failed with an error.
   */
  readonly outcome: 'expected' | 'different' | 'left-out' | 'failed';
  /** What Excel answered; `null` where nothing was. */
  readonly got: unknown;
  readonly expected: unknown;
  /** Excel's error code, and what it said. */
  readonly error: string | null;
  readonly milliseconds: number;
}

/** One request of a probe and its answer, as they crossed the wire. */
export interface Exchange {
  readonly probe: number;
  readonly flags: number;
  /** JSON. */
  readonly body: string;
  /** JSON; with Excel's error where it failed. */
  readonly response: string;
  readonly milliseconds: number;
}

/** The self-test's result: plain JSON, to be sent to whoever looks after the add-in. */
export interface SelfTestResult {
  readonly version: 1;
  readonly excel: {
    readonly platform: string;
    readonly version: string;
    /** The highest `ExcelApi` set that this Excel claims. */
    readonly excelApi: string;
  };
  /** The sheet that was made for it is gone again. */
  readonly isSheetRemoved: boolean;
  readonly probes: readonly ProbeResult[];
  /** Of the probes' own sheet only. */
  readonly exchanges: readonly Exchange[];
}

/** What only a person can see or do: said to them on the page, by these names. */
export type PersonQuestion = 'mark-gone' | 'press-undo' | 'edit-cell' | 'end-edit';

/** `skipped`: they would not, or nobody is there. */
export type PersonAnswer = 'yes' | 'no' | 'skipped';

/** Tries in the real program what the add-in takes for granted, on a sheet of its own that is removed afterwards. */
export interface SelfTester {
  /**
   * @param onProbe told of each result as it comes
   * @param askPerson asks who sits before it; the probes that need somebody come last
   */
  run(
    onProbe: (result: ProbeResult) => void,
    askPerson: (question: PersonQuestion) => Promise<PersonAnswer>,
  ): Promise<SelfTestResult>;
}
