import type { ChoosableRole, ColumnQuestion } from './assessment';
import type { FormGrid } from './form/formGrid';
import type { AmbiguousColumn, ColumnChoices, FormLocation } from './form/locateForms';
import { columnIndex, columnName } from '../grid/cellAddress';

/** Answers for whatever header leaves a role open: a role and the letters of its column, `{ score: 'H' }`. */
export type ColumnAnswers = Partial<Readonly<Record<ChoosableRole, string>>>;

/** An answer to one question. It holds wherever the same question comes up, on whichever sheet. */
export interface ColumnAnswer {
  readonly question: ColumnQuestion;
  /** Letters of the column, one of the question's choices. */
  readonly column: string;
}

type HeaderRows = Pick<FormLocation, 'header' | 'headerEnd'>;

/** The questions that a header leaves open, in the words of its own cells. */
export function columnQuestions(grid: FormGrid, location: FormLocation): readonly ColumnQuestion[] {
  return location.ambiguous.map((ambiguous) => questionOf(grid, location, ambiguous));
}

/** One question: which of several columns holds what a role asks for. */
export function questionOf(
  grid: FormGrid,
  rows: HeaderRows,
  { role, columns }: AmbiguousColumn,
): ColumnQuestion {
  return {
    role,
    choices: columns.map((column) => ({
      column: columnName(column),
      header: headerText(grid, rows, column),
    })),
    headings: headingsOf(grid, rows),
  };
}

/** The lowest header over a column: 2022年 under 年度指标值. */
function headerText(grid: FormGrid, { header, headerEnd }: HeaderRows, column: number): string {
  for (let row = headerEnd; row > header; row -= 1) {
    const text = grid.cell(row, column).text.trim();
    if (text !== '') return text;
  }
  return grid.cell(header, column).text.trim();
}

/** The column (zero-based) that was answered to a question, the latest answer first; `null` without one. */
export function answerTo(question: ColumnQuestion, answers: readonly ColumnAnswer[]): number | null {
  const answer = answers.findLast((candidate) => isSameQuestion(candidate.question, question));
  const isChoice = question.choices.some(({ column }) => column === answer?.column);
  return answer && isChoice ? columnIndex(answer.column) : null;
}

/** Whether an answer to the one is an answer to the other: same role, same columns to choose from, same headings. */
export function isSameQuestion(one: ColumnQuestion, other: ColumnQuestion): boolean {
  const key = ({ role, choices, headings }: ColumnQuestion) =>
    JSON.stringify([role, choices.map(({ column }) => column), headings]);
  return key(one) === key(other);
}

/** Answers by the letters of columns, as the zero-based columns that a form is read by. */
export function choicesOf(answers: ColumnAnswers = {}): ColumnChoices {
  const choices: { [Role in ChoosableRole]?: number } = {};
  for (const role of ['target', 'achieved', 'weight', 'score'] as const) {
    const column = answers[role];
    if (column !== undefined) choices[role] = columnIndex(column);
  }
  return choices;
}

function headingsOf(grid: FormGrid, { header, headerEnd }: HeaderRows): string[] {
  const headings: string[] = [];
  for (let row = header; row <= headerEnd; row += 1) {
    for (const [column, text] of grid.filled(row)) headings.push(`${columnName(column)} ${text}`);
  }
  return headings;
}
