/** How large a worksheet is (ECMA-376; Excel's specifications and limits). */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
/** Zero-based. */
export const LAST_ROW = ROWS - 1;
export const LAST_COLUMN = COLUMNS - 1;
