import type { AssessedForm } from '../../../core/assessment';
import { parseArea } from '../../../grid/cellAddress';
import { countedFindings } from '../../../core/ignored/countedFindings';
import type { PaneState, Place } from '../paneState';
import { fundsView, totalView, type FundsView, type TotalView } from './formView';
import { indicatorView, type IndicatorView, type RowViewContext } from './indicatorView';

/** The row that the person is at: its card, and what is still to be done about it. */
export interface CurrentView {
  /** 「当前行」 or 「刚改的行」. */
  readonly title: string;
  readonly card: IndicatorView;
  readonly todo: readonly string[];
}

/** Where the person is, if not in the row of an indicator: with the funds, at the total, or in several rows just edited. */
export type OtherCurrentView =
  | (Named & { readonly kind: 'funds'; readonly funds: FundsView; readonly todo: readonly string[] })
  | (Named & { readonly kind: 'total'; readonly total: TotalView; readonly todo: readonly string[] })
  /** 「刚改 4 行，2 行有问题」, with the rows in which something is wrong. */
  | (Named & { readonly kind: 'block'; readonly rows: readonly EditedRowView[] });

type Named = Pick<CurrentView, 'title'>;

/** One of several rows edited at once. */
export interface EditedRowView {
  readonly key: string;
  readonly name: string;
  readonly cell: string | null;
  readonly todo: readonly string[];
}

/** The indicator in whose row the person is, on the sheet whose results are shown; `null` anywhere else. */
export function currentView(state: PaneState, context: RowViewContext): CurrentView | null {
  const here = formHere(state);
  if (here === null || state.editedRows.length > 1) return null;
  const { form, place } = here;
  const row = form.indicators.find((indicator) => indicator.row === place.row);
  if (!row) return null;
  const card = indicatorView(form, row, context);
  return { title: titleOf(place, context), card, todo: todoOf(form, place.row) };
}

/** The same for the other rows of a form that have something to show. */
export function otherCurrentView(state: PaneState, context: RowViewContext): OtherCurrentView | null {
  const { shown, editedRows } = state;
  if (editedRows.length > 1 && shown?.outcome.kind === 'scored') {
    return blockView(shown.outcome.assessment.forms, editedRows, context);
  }
  const here = formHere(state);
  if (here === null) return null;
  const { form, place } = here;
  const base = { title: titleOf(place, context), todo: todoOf(form, place.row) };
  const funds = form.funds?.row === place.row ? fundsView(form, context.texts) : null;
  if (funds !== null) return { ...base, kind: 'funds', funds };
  if (form.total.row !== place.row) return null;
  return { ...base, kind: 'total', total: totalView(form, context.texts) };
}

function formHere({
  shown,
  place,
}: PaneState): { readonly form: AssessedForm; readonly place: Place } | null {
  const outcome = shown?.outcome;
  if (outcome?.kind !== 'scored' || place === null || place.sheetId !== outcome.sheetId) return null;
  const form = outcome.assessment.forms.find((candidate) => holdsRow(candidate, place.row));
  return form ? { form, place } : null;
}

function titleOf({ isEdited }: Place, { work }: RowViewContext): string {
  return isEdited ? work.edited : work.current;
}

function blockView(
  forms: readonly AssessedForm[],
  editedRows: readonly number[],
  { work, texts }: RowViewContext,
): OtherCurrentView {
  const rows = editedRows.flatMap((number) => {
    const form = forms.find((candidate) => holdsRow(candidate, number));
    const row = form?.indicators.find((indicator) => indicator.row === number);
    if (!form || !row) return [];
    const cell = row.cells.score ?? row.cells.achieved;
    const name = `${row.name} · ${texts.row(number)}`;
    return [{ key: `${number}`, name, cell, todo: todoOf(form, number) }];
  });
  const faulty = rows.filter(({ todo }) => todo.length > 0);
  return { kind: 'block', title: work.editedBlock(rows.length, faulty.length), rows: faulty };
}

function todoOf(form: AssessedForm, row: number): readonly string[] {
  return countedFindings(form)
    .filter((finding) => finding.row === row)
    .map(({ message }) => message);
}

/** Whether a row (one-based) of the sheet belongs to a form. */
export function holdsRow({ range }: Pick<AssessedForm, 'range'>, row: number): boolean {
  const area = parseArea(range);
  return area !== null && area.top < row && row <= area.bottom + 1;
}
