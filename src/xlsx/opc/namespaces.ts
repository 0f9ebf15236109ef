/** Transitional and strict names of the same things (ECMA-376 parts 1 and 4). */
const SPREADSHEET = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
];
const DOCUMENT_RELATIONSHIPS = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

/** Of worksheets, styles and the workbook, in the transitional or the strict form of the standard. */
export function isSpreadsheetNamespace(uri: string): boolean {
  return SPREADSHEET.includes(uri);
}

/** Of `r:id` and the like, whatever prefix a part binds. */
export function isRelationshipNamespace(uri: string): boolean {
  return DOCUMENT_RELATIONSHIPS.includes(uri);
}

/** Whether a relationship's type is the named one: `worksheet`, `styles`, `officeDocument`, … */
export function isRelationshipType(type: string, name: string): boolean {
  return DOCUMENT_RELATIONSHIPS.some((base) => type === `${base}/${name}`);
}
