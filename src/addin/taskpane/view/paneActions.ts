import type { ChoosableRole } from '../../../core/assessment';
import type { RowFilterKey } from '../../../locales/pane';

/** What a person can do in the pane; the templates call these and know nothing of Excel. */
export interface PaneActions {
  score(): void;
  chooseForm(index: number): void;
  /** Pressing the pressed counter shows all rows again. */
  toggleFilter(filter: RowFilterKey): void;
  locate(cell: string): void;
  copy(text: string): void;
  /** Says which column (letters) of a sheet carries a role, and scores. */
  answer(sheet: string, role: ChoosableRole, column: string): void;
}
