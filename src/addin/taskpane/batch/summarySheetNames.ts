import { REPORT_SHEETS } from '../../../core/report/reportSheets';

/** Whether a sheet is one of the add-in's own summary sheets, by its name in either language: `自评汇总`, `自评汇总 (2)`. */
export function isSummarySheet(name: string): boolean {
  return Object.values(REPORT_SHEETS)
    .flatMap((names) => Object.values(names))
    .some((own) => name === own || name.startsWith(`${own} (`));
}
