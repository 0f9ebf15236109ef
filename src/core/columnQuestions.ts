import type { ChoosableRole, ColumnQuestion } from './assessment';
import type { FormGrid } from './form/formGrid';
import type { ColumnChoices, FormLocation } from './form/locateForms';
import { columnIndex, columnName } from './grid/cellAddress';

/** Answers to column questions: a role and the letters of its column, `{ score: 'H' }`. */
export type ColumnAnswers = Partial<Readonly<Record<ChoosableRole, string>>>;

/** The questions that a header leaves open, in the words of its own cells. */
export function columnQuestions(
  grid: FormGrid,
  { header, ambiguous }: FormLocation,
): readonly ColumnQuestion[] {
  return ambiguous.map(({ role, columns }) => ({
    role,
    choices: columns.map((column) => ({
      column: columnName(column),
      header: grid.cell(header, column).text.trim(),
    })),
  }));
}

export function choicesOf(answers: ColumnAnswers = {}): ColumnChoices {
  const choices: { [Role in ChoosableRole]?: number } = {};
  for (const role of ['target', 'achieved', 'weight', 'score'] as const) {
    const column = answers[role];
    if (column !== undefined) choices[role] = columnIndex(column);
  }
  return choices;
}
