/** Headings of amounts that were spent only where no column beside them says 支出 or 执行. */
export const SPENT_IF_ALONE: readonly string[] = [
  ...['实际金额', '实际发生额', '实际发生数', '实际发生金额', '实际列支', '决算'],
  ...['年度决算', '全年决算', '本年决算'],
];
