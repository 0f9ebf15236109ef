import type { CellContent } from '../../core/cellContent';
import type { CellEdit } from '../../core/plan';
import { formatArea, parseArea, parseCell, type CellPosition } from '../../grid/cellAddress';
import type { SessionEdit, LiveSheet, WorkbookSession } from '../../workbench/session/workbookSession';
import { MARK_FILL } from '../markStyle';
import type { PreparedChange } from '../office/prepareChange';
import { areasOfCells, helpRunsOf } from '../office/helpRuns';
import type { FoundMark } from '../spreadsheetHost';
import { validationRule } from './validationRule';

/** Makes the change on a sheet. Throws what the workbook throws where it does not let it; the step is then rolled back. */
export function changeSheet(session: WorkbookSession, sheet: LiveSheet, change: PreparedChange): void {
  const { plan, marks, help } = change;
  for (const id of marks.remove) session.removeConditionalFormat(sheet.id, id, 'addin');
  session.edit(
    sheet.id,
    plan.cells.flatMap((edit) => cellChange(sheet, edit)),
    'addin',
  );
  for (const { areas, formula } of marks.add)
    session.addConditionalFormat(
      sheet.id,
      { areas: areas.flatMap((area) => parseArea(area) ?? []), formula, style: MARK_STYLE },
      'addin',
    );
  for (const area of areasOfCells(help.remove)) setRule(session, sheet, area, null);
  for (const { area, help: said } of helpRunsOf(help.add))
    setRule(session, sheet, area, validationRule(said));
}

/** The conditional formats of a sheet that are about to go. */
export function marksAsFound(sheet: LiveSheet, ids: readonly string[]): readonly FoundMark[] {
  return sheet.conditionalFormats
    .filter(({ id }) => ids.includes(id))
    .map(({ areas, formula }) => ({ areas: areas.map(formatArea), formula: formula ?? '' }));
}

const MARK_STYLE = { fill: MARK_FILL, fontColor: null, bold: null } as const;

/** Nothing for a cell that another one covers: a spreadsheet takes no value there. */
function cellChange(sheet: LiveSheet, { cell, content, numberFormat }: CellEdit): SessionEdit[] {
  const position = parseCell(cell);
  if (position === null || isCovered(sheet, position)) return [];
  const change = { position, content: contentGiven(content) };
  return [numberFormat === null ? change : { ...change, numberFormat }];
}

function isCovered({ merges }: LiveSheet, { row, column }: CellPosition): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
}

function contentGiven(content: CellContent): NonNullable<SessionEdit['content']> | null {
  switch (content.kind) {
    case 'blank':
      return null;
    case 'text':
      return content.text;
    case 'formula':
      return { formula: content.formula };
    default:
      return content.value;
  }
}

function setRule(
  session: WorkbookSession,
  sheet: LiveSheet,
  area: string,
  rule: ReturnType<typeof validationRule> | null,
): void {
  const cells = parseArea(area);
  if (cells) session.setValidation(sheet.id, cells, rule);
}
