import type { ColumnAnswer } from '../../core/columnQuestions';
import type { Locale } from '../../core/language/locale';
import type { SelfTester } from '../../host/selfTest';
import type { SpreadsheetHost } from '../../host/spreadsheetHost';
import type { AssessInSteps } from '../flow/assessSheet';
import type { LocalStore } from '../storage/localStore';
import type { PaneState } from './paneState';

export type Answered = () => readonly ColumnAnswer[];

/** What the pane is given by the window it stands in, or by a test. */
export interface PaneParts {
  /** Known for certain only once Office has started. */
  locale(): Locale;
  /** The spreadsheet; throws before Office has started. */
  host(): SpreadsheetHost;
  /** Tries the spreadsheet out, on a sheet of its own. */
  selfTester(): SelfTester;
  /** The judgement, with what was answered for columns in this pane. */
  judge(answered: Answered): AssessInSteps;
  /** Where this machine keeps things for the person; `null` where it can't. */
  place(): LocalStore | null;
  /** Milliseconds since 1970. */
  now(): number;
  later(run: () => void, milliseconds: number): () => void;
  copyText(text: string): Promise<void>;
  /** Called after every change of the state. */
  show(state: PaneState): void;
}
