import type { ColumnQuestion } from '../../../core/assessment';
import type { IgnoredItem } from '../../../core/ignored/ignoredFindings';
import type { RowFilterKey } from '../../../locales/pane';
import type { Preferences } from '../../storage/preferences';
import type { BatchMode } from '../batch/batchState';
import type { ChosenScore } from '../paneState';
import type { RulesActions } from '../rules/rulesActions';

/** What a person can do in the pane; the templates call these and know nothing of Excel. */
export interface PaneActions extends RulesActions {
  score(): void;
  chooseForm(index: number): void;
  /** Pressing the pressed counter shows all rows again. */
  toggleFilter(filter: RowFilterKey): void;
  /** Jumps to a cell of the sheet whose results are shown, or of another. */
  locate(cell: string, sheetId?: string): void;
  /** Says which column (letters) a question's role is in, and scores. */
  answer(question: ColumnQuestion, column: string): void;
  check(): void;
  openPreview(): void;
  closePreview(): void;
  pick(cell: string): void;
  pickAll(): void;
  writePicked(): void;
  chooseScore(choice: ChosenScore): void;
  writeScore(cell: string, value: string): void;
  /** Does what a finding offers: its fix, or the value chosen. */
  adopt(check: string, cell: string, value: string): void;
  /** Puts the draft of a row's reason (one-based sheet row) into its cell. */
  insertDraft(row: number): void;
  startIgnoring(key: string): void;
  typeIgnoring(reason: string): void;
  stopIgnoring(): void;
  ignore(): void;
  unignore(key: string): void;
  dropIgnored(item: IgnoredItem): void;
  undo(): void;
  redo(): void;
  clearMarks(): void;
  addInputHelp(): void;
  removeInputHelp(): void;
  prefer(part: Partial<Preferences>): void;
  openBatch(): void;
  closeBatch(): void;
  runBatch(mode: BatchMode): void;
  /** 填空白 in all sheets waits for a second word, or waits no longer. */
  askBatch(isConfirming: boolean): void;
  cancelBatch(): void;
  writeSummary(): void;
  openSelfTest(): void;
  closeSelfTest(): void;
  startSelfTest(): void;
  copySelfTest(): void;
  /** The requests and answers are copied as well, or not. */
  includeExchanges(withExchanges: boolean): void;
}
