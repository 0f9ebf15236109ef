import { canAskMergedAreas } from './supportedExcel';

/**
 * The part of a sheet that is looked at: 40 columns × 5000 rows. Values are only ever asked for inside it, so that one
 * request can both measure the sheet and read it without dragging a million cells through the web's 5 MB limit.
 */
export const READ_WINDOW = 'A1:AN5000';

/** Where the add-in's marks are looked for: forms may stand below the window. */
export const MARKED_AREA = 'A1:AN1048576';

type Requirements = Pick<Office.RequirementSetSupport, 'isSetSupported'>;

/**
 * Queues everything a reading needs on one sheet, without a sync. After the caller's sync, the function returned
 * gathers what Excel answered, unchecked: `sheetAnswerSchema` is the one to judge its shape.
 *
 * @param calculates formulas of the sheet are computed first: for a workbook that is calculated by hand
 */
export function queueSheetRead(
  sheet: Excel.Worksheet,
  requirements: Requirements,
  calculates = false,
): () => unknown {
  if (calculates) sheet.calculate(false);
  const { application } = sheet.context.workbook;
  application.load('calculationMode');
  sheet.load('id,name');
  sheet.protection.load('protected');
  sheet.autoFilter.load('isDataFiltered');
  // On a blank sheet this is A1, not nothing; so nothing below hangs on an object that may not exist.
  const whole = sheet.getUsedRange(true);
  whole.load('address,rowIndex,columnIndex,rowCount,columnCount');
  // One word for all cells: whether it is worth while to ask what a cell may hold before it is filled.
  whole.dataValidation.load('type');
  const formats = sheet.getRange(MARKED_AREA).conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  const used = whole.getIntersectionOrNullObject(READ_WINDOW);
  const collect = queueCells(used, requirements);

  return () => ({
    id: sheet.id,
    name: sheet.name,
    calculation: application.calculationMode,
    isProtected: sheet.protection.protected,
    isFiltered: sheet.autoFilter.isDataFiltered,
    validation: whole.dataValidation.type,
    whole: whole.toJSON(),
    used: used.isNullObject ? null : collect(),
    formats: formats.items.map((format) => ({
      id: format.id,
      formula: format.type === 'Custom' ? format.customOrNullObject.rule.formula : null,
    })),
  });
}

/** Queues the reading of a range's cells, with its merged cells and hidden rows. */
export function queueCells(range: Excel.Range, requirements: Requirements): () => unknown {
  range.load('rowIndex,columnIndex,values,valueTypes,formulas,numberFormat');
  const rows = range.getRowProperties({ rowIndex: true, rowHidden: true });
  const merged = canAskMergedAreas(requirements, range) ? range.getMergedAreasOrNullObject() : null;
  // By their items: `address` told the top left cells alone for a while (OfficeDev/office-js #1590).
  merged?.areas.load('items/address');
  return () => ({
    ...range.toJSON(),
    rows: rows.value,
    merged:
      merged === null || merged.isNullObject
        ? null
        : merged.areas.items.map(({ address }) => address).join(','),
  });
}
