import type { Severity } from '../assessment';
import { GRAVITY } from '../gravity';
import type { Locale } from '../language/locale';
import type { FindingRow, Report } from './report';
import { noteEntry } from './returnNote';

/** One thing to be put right, as the unit reads it. */
export interface LetterEntry {
  readonly severity: Severity;
  /** Path, what is wrong, what is asked. */
  readonly text: string;
  /** The cell, for whoever has the workbook before them; `null` where the entry is about the whole form. */
  readonly cell: string | null;
  readonly basis: string;
}

/** One form of a unit with what is to be put right in it, gravest first. */
export interface LetterForm {
  readonly project: string;
  readonly year: number | null;
  readonly file: string | null;
  readonly sheet: string;
  readonly entries: readonly LetterEntry[];
}

/** 退回意见: all that goes back to one unit. */
export interface ReturnLetter {
  /** 实施单位, else 主管部门, else the folder in which the file stands, else its project. */
  readonly unit: string;
  readonly forms: readonly LetterForm[];
}

/** Whether a suggested score is accepted is for whoever scores the form, not for the unit that gets it back. */
const NOT_RETURNED: ReadonlySet<string> = new Set(['qualitative-confirm', 'perfect-score', 'check-failed']);

/** The letters of a report, a unit each in the order of the files; ignored findings are in none. Pure. */
export function returnLetters({ findings }: Report, locale: Locale): readonly ReturnLetter[] {
  const units = new Map<string, Map<string, FindingRow[]>>();
  for (const finding of findings) {
    if (NOT_RETURNED.has(finding.check)) continue;
    const unit = addressee(finding);
    const forms = units.get(unit) ?? new Map<string, FindingRow[]>();
    const key = JSON.stringify([finding.file, finding.sheet, finding.project]);
    forms.set(key, [...(forms.get(key) ?? []), finding]);
    units.set(unit, forms);
  }
  return [...units].map(([unit, forms]) => ({
    unit,
    forms: [...forms.values()].flatMap((rows) => letterForm(rows, locale)),
  }));
}

function letterForm(rows: readonly FindingRow[], locale: Locale): readonly LetterForm[] {
  const [first] = rows;
  if (!first) return [];
  const { project, year, file, sheet } = first;
  const entries = [...rows]
    .sort((one, other) => GRAVITY[one.severity] - GRAVITY[other.severity])
    .map((row) => ({
      severity: row.severity,
      text: noteEntry(row, locale),
      cell: row.cell,
      basis: row.basis,
    }));
  return [{ project, year, file, sheet, entries }];
}

/** 219001-某镇人民政府, [155]某县民政局: the code of the budget system is no part of the name. */
const UNIT_CODE = /^(?:\[\d{3,}\]|\d{3,}[-—_ ])\s*/;

function addressee({ unit, file, project }: FindingRow): string {
  if (unit !== null && unit !== '') return unit.replace(UNIT_CODE, '');
  const folders = (file ?? '').split(/[\\/]/).slice(0, -1);
  return folders.at(-1) || project;
}
