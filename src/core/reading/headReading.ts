import type { FormGrid } from '../form/formGrid';
import { withoutNumber } from '../form/headerVocabulary';
import type { FormLocation } from '../form/locateForms';
import type { FormCell, SelfEvaluationForm } from '../form/selfEvaluationForm';
import { totalAbove } from '../form/totalRow';
import { yearAbove } from '../form/yearAbove';
import { OWN_SCORE } from '../vocabulary/formLabels';
import { HEAD_LABELS } from '../vocabulary/valueWords';

/** A label of the head with nothing beside it. */
export interface BlankLabel {
  readonly kind: 'project' | 'department';
  readonly label: string;
  readonly cell: FormCell;
}

export interface HeadReading {
  readonly blankLabels: readonly BlankLabel[];
  /** Whether a year stands in the title, in that above several forms, in a line of its own or in the head; `null` where the form has no head. */
  readonly namesYear: boolean | null;
  /** 自评得分 with its figure, where the form has a total below too; `null` where it states none. */
  readonly score: FormCell | null;
  /** The title's cell, `null` where there is no title. */
  readonly title: FormCell | null;
}

const YEAR = /(?:^|\D)(?:19|20)\d{2}(?:\D|$)/;

/** Reads what stands above the funds and the indicators: 项目名称, 主管部门, 年度. */
export function readHead(
  grid: FormGrid,
  { top, header }: FormLocation,
  form: SelfEvaluationForm,
): HeadReading {
  const bottom = headBottom(header, form);
  if (bottom < top) return { blankLabels: [], namesYear: null, score: null, title: null };
  const labels = labelsIn(grid, top, bottom);
  const hasDepartment = labels.some(({ kind }) => kind === 'department');
  const blankLabels = labels.flatMap(({ kind, label, cell, isBlank }): BlankLabel[] => {
    if (!isBlank || (kind !== 'project' && kind !== 'department' && kind !== 'unit')) return [];
    // Where the authority has a label of its own, the unit's may stay blank.
    if (kind === 'unit' && hasDepartment) return [];
    return [{ kind: kind === 'project' ? 'project' : 'department', label, cell }];
  });
  const title = form.title === '' ? null : (firstCell(grid, top) ?? null);
  return {
    ...{ blankLabels, title, score: ownScore(grid, top, bottom, form) },
    namesYear:
      form.year !== null ||
      namesYear(grid, top, bottom, form.project) ||
      // Several forms under one title: it says the year for all of them.
      (title === null && yearAbove(grid, header) !== null),
  };
}

/** The form's own score beside 自评得分; what evaluators or an authority gave is another. */
function ownScore(
  grid: FormGrid,
  top: number,
  bottom: number,
  { total }: SelfEvaluationForm,
): FormCell | null {
  const stated = total && !total.isTorn && total.row > bottom ? totalAbove(grid, top, bottom) : null;
  const isOwn = stated && grid.filled(stated.row).some(([, text]) => OWN_SCORE.isAtStart(text));
  return isOwn ? stated.score : null;
}

/** The last row of the head: above the funds, the goals and the indicators. */
function headBottom(header: number, { funds, goal, fundsUnread }: SelfEvaluationForm): number {
  const starts = [header, funds?.total.row, goal?.expected?.row, goal?.actual?.row, fundsUnread?.row];
  return Math.min(...starts.filter((row) => row !== undefined)) - 1;
}

function firstCell(grid: FormGrid, row: number): FormCell | undefined {
  const [first] = grid.filled(row);
  return first && grid.cell(row, first[0]);
}

interface Label {
  readonly kind: NonNullable<ReturnType<typeof HEAD_LABELS.exactly>>;
  readonly label: string;
  readonly cell: FormCell;
  readonly isBlank: boolean;
}

function labelsIn(grid: FormGrid, top: number, bottom: number): readonly Label[] {
  const found: Label[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const filled = grid.filled(row);
    filled.forEach(([column, text], index) => {
      const kind = kindOfLabel(text);
      if (kind === null) return;
      // A merged label, taken apart and filled in: 项目名称｜项目名称｜….
      if (filled[index - 1]?.[1] === text) return;
      const rest = filled.slice(index + 1).findIndex((other) => other[1] !== text);
      const last = rest < 0 ? filled.length - 1 : index + rest;
      const next = filled[last + 1];
      const place = grid.areaAt(row, filled[last]?.[0] ?? column).right + 1;
      found.push({
        ...{ kind, label: text.replace(/:$/, ''), cell: grid.cell(row, place) },
        isBlank: next === undefined || kindOfLabel(next[1]) !== null,
      });
    });
  }
  return found;
}

/** 主管部门(公章): is the label all the same. */
function kindOfLabel(text: string): Label['kind'] | null {
  return HEAD_LABELS.exactly(
    withoutNumber(text)
      .replace(/\([^()]*\)/g, '')
      .replace(/:$/, ''),
  );
}

/** The day on which the form was filled in is not its year; nor is one in the project's name. */
function namesYear(grid: FormGrid, top: number, bottom: number, project: string | null): boolean {
  for (let row = top; row <= bottom; row += 1) {
    const filled = grid.filled(row);
    for (const [index, [column, text]] of filled.entries()) {
      const before = filled[index - 1]?.[1] ?? '';
      const isFiled = HEAD_LABELS.atStart(text)?.means === 'filed' || kindOfLabel(before) === 'filed';
      const isProject = project !== null && grid.cell(row, column).text.includes(project);
      if (!isFiled && !isProject && YEAR.test(text)) return true;
    }
  }
  return false;
}
