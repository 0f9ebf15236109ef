/**
 * What a workbook may unpack to. Excel's own files stay far below; beyond it a file is taken for a zip bomb,
 * because a task pane or a command that runs out of memory loses more than it would gain.
 */
export const LARGEST_PART = 256 * 1024 * 1024;
export const LARGEST_TOTAL = 512 * 1024 * 1024;
export const MOST_ENTRIES = 20_000;

/** Unpacked ÷ packed. Sheets of like rows reach some 100; it counts only once a part is large enough to hurt. */
export const HIGHEST_RATIO = 400;
export const RATIO_COUNTS_FROM = 16 * 1024 * 1024;
