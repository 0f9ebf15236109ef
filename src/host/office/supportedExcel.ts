/** The oldest ExcelApi set the add-in works with (Office LTSC 2021 has 1.14; 2019 ends at 1.7). */
export const EXCEL_API_FLOOR = '1.9';

/**
 * Whether this Excel is new enough. The set's number is given as text on purpose: `1.10` the number is `1.1`.
 */
export function isExcelNewEnough(
  requirements: Pick<Office.RequirementSetSupport, 'isSetSupported'>,
): boolean {
  return requirements.isSetSupported('ExcelApi', EXCEL_API_FLOOR);
}

/**
 * Whether merged areas may be asked for. The requirement set speaks for the host, the member for the office.js that
 * was loaded: a self-hosted office.js can be older than the Excel it talks to.
 */
export function canAskMergedAreas(
  requirements: Pick<Office.RequirementSetSupport, 'isSetSupported'>,
  range: object,
): boolean {
  return requirements.isSetSupported('ExcelApi', '1.13') && 'getMergedAreasOrNullObject' in range;
}
