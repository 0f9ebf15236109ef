import type { Remark } from '../../core/assessment';
import { HIDDEN_UNFILLED } from '../../core/hiddenUnfilled';
import type { Locale, Localized } from '../../core/language/locale';
import { plan, type EditPlan, type PlanChoices, type PlannedSheet } from '../../core/plan';
import { planWithin } from '../../core/withheldEdits';
import { withheldRemarks } from '../../core/withheldRemarks';
import type { GridSnapshot } from '../../grid/gridSnapshot';
import type { SheetView } from '../../xlsx/workbookFile';
import { obstacleOn } from './writeObstacles';

/** What is to be written to one sheet of a file. */
export interface SheetFilling {
  /** `null` where the sheet is left as it is, whatever there is to fill. */
  readonly plan: EditPlan | null;
  /** Whether there was anything to fill at all. */
  readonly isWanted: boolean;
  /** What was not filled, and why. */
  readonly remarks: readonly Remark[];
}

const NOTHING: SheetFilling = { plan: null, isWanted: false, remarks: [] };

/**
 * A sheet is filled as in Excel: not while a filter hides rows of it, not where nobody can see it, and on a protected
 * one only what a person may type in, without formats and marks.
 */
export function fillingOf(
  sheet: SheetView,
  snapshot: GridSnapshot,
  judged: PlannedSheet,
  choices: PlanChoices | null,
  locale: Locale,
): SheetFilling {
  const isWanted = choices !== null && plan(judged, choices).cells.length > 0;
  const isHidden = sheet.state !== 'visible' && judged.forms.length > 0;
  const isFiltered = isWanted && (sheet.autoFilter?.isFiltered ?? false);
  if (isHidden || isFiltered || choices === null) {
    const message = (isHidden ? HIDDEN_UNFILLED : FILTERED_UNFILLED)[locale];
    const remarks = isHidden || isFiltered ? [{ sheet: sheet.name, cell: null, message }] : [];
    return { ...NOTHING, isWanted, remarks };
  }
  const { plan: within, withheld } = planWithin(judged, choices, obstacleOn(sheet, snapshot));
  const remarks = withheldRemarks(sheet.name, withheld, locale);
  if (!sheet.isProtected) return { ...NOTHING, plan: within, isWanted, remarks };
  if (within.cells.length === 0) return { ...NOTHING, isWanted };
  const cells = within.cells.map((edit) => ({ ...edit, numberFormat: null }));
  return { plan: { cells, marks: [], isWithinProtection: true }, isWanted, remarks };
}

const FILTERED_UNFILLED: Localized = {
  'zh-CN': '这张工作表正在筛选，只检查，没有填写。请先清除筛选，再重新评分。',
  'en-US': 'This sheet is filtered: it was checked and not filled. Clear the filter and score again.',
};
