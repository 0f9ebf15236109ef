import { parseArea } from '../../../core/grid/cellAddress';
import { countedFindings } from '../../../core/ignored/countedFindings';
import type { AssessedForm } from '../../../core/assessment';
import type { PaneState } from '../paneState';
import { indicatorView, type IndicatorView, type RowContext } from './indicatorView';

/** The row that the person is at: its card, and what is still to be done about it. */
export interface CurrentView {
  /** 「当前行」 or 「刚改的行」. */
  readonly title: string;
  readonly card: IndicatorView;
  readonly todo: readonly string[];
}

/** The indicator in whose row the person is, on the sheet whose results are shown; `null` anywhere else. */
export function currentView({ shown, place }: PaneState, context: RowContext): CurrentView | null {
  const outcome = shown?.outcome;
  if (outcome?.kind !== 'scored' || place === null || place.sheetId !== outcome.sheetId) return null;
  const form = outcome.assessment.forms.find((candidate) => holdsRow(candidate, place.row));
  const row = form?.indicators.find((indicator) => indicator.row === place.row);
  if (!form || !row) return null;
  const todo = countedFindings(form)
    .filter((finding) => finding.row === row.row)
    .map(({ message }) => message);
  const title = place.isEdited ? context.work.edited : context.work.current;
  return { title, card: indicatorView(form, row, context), todo };
}

/** Index of the form in which the person is, so that the pane can follow. */
export function holdsRow({ range }: Pick<AssessedForm, 'range'>, row: number): boolean {
  const area = parseArea(range);
  return area !== null && area.top < row && row <= area.bottom + 1;
}
