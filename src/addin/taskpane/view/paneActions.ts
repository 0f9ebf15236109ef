import type { ChoosableRole } from '../../../core/assessment';
import type { RowFilterKey } from '../../../locales/pane';
import type { RulesActions } from '../rules/rulesActions';

/** What a person can do in the pane; the templates call these and know nothing of Excel. */
export interface PaneActions extends RulesActions {
  score(): void;
  chooseForm(index: number): void;
  /** Pressing the pressed counter shows all rows again. */
  toggleFilter(filter: RowFilterKey): void;
  locate(cell: string): void;
  /** Says which column (letters) of a sheet carries a role, and scores. */
  answer(sheet: string, role: ChoosableRole, column: string): void;
}
