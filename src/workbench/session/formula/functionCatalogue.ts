/** How a function takes a block of cells: as a whole, or not at all (a block would spill or intersect). */
export type BlockUse = 'whole' | 'none' | 'elementwise';

const whole = `SUM SUMSQ AVERAGE MIN MAX COUNT COUNTA COUNTBLANK PRODUCT MEDIAN AND OR
  SUMIF SUMIFS COUNTIF COUNTIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS
  VLOOKUP HLOOKUP MATCH INDEX RANK RANK.EQ LARGE SMALL ROW ROWS COLUMN COLUMNS TEXTJOIN CONCAT`;

const none = `IF IFERROR IFNA IFS SWITCH CHOOSE NOT TRUE FALSE NA
  ROUND ROUNDUP ROUNDDOWN TRUNC INT ABS SIGN SQRT POWER MOD PI
  N T ISNUMBER ISTEXT ISNONTEXT ISBLANK ISLOGICAL ISERROR ISERR ISNA ISEVEN ISODD
  FIND SEARCH TRIM CLEAN SUBSTITUTE REPLACE TEXT LEN LEFT RIGHT MID UPPER LOWER CONCATENATE REPT EXACT VALUE CHAR
  DATE YEAR MONTH DAY TODAY NOW EDATE EOMONTH DAYS DATEDIF WEEKDAY HYPERLINK`;

/**
 * Functions whose results were checked against Excel's documentation (see the test beside this file). A formula with any
 * other function keeps the result that stands in the file: better an old number that is said to be old than a wrong one.
 */
const catalogue = new Map<string, BlockUse>([
  ...names(whole).map((name) => [name, 'whole'] as const),
  ...names(none).map((name) => [name, 'none'] as const),
  ['SUMPRODUCT', 'elementwise'],
]);

/** Functions that Excel computes anew at every recalculation. */
const volatile = new Set(['TODAY', 'NOW']);

/** Functions that ignore text in a referenced cell but not in an argument given outright. */
const referenceTolerant = new Set(names('SUM SUMSQ AVERAGE MIN MAX COUNT PRODUCT MEDIAN AND OR'));

/** Functions younger than the file format, which files write with a prefix (MS-XLSX, future functions). */
const prefixed = new Set(names('IFNA IFS SWITCH CONCAT TEXTJOIN MAXIFS MINIFS DAYS'));

export function blockUseOf(name: string): BlockUse | undefined {
  return catalogue.get(name);
}

export function isVolatile(name: string): boolean {
  return volatile.has(name);
}

export function toleratesReferencedText(name: string): boolean {
  return referenceTolerant.has(name);
}

export function needsFilePrefix(name: string): boolean {
  return prefixed.has(name);
}

function names(list: string): string[] {
  return list.split(/\s+/);
}
