/** Recognises an earlier page as a report, see `isOwnReport`. */
export const PAGE_MARK = '<meta name="generator" content="绩效自评助手">';
