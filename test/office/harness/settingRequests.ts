/** Whether a request did anything to the settings but read them. */
export function writesSettings({ body }: { readonly body: unknown }): boolean {
  const text = JSON.stringify(body);
  if (!text.includes('"Settings"')) return false;
  return /"Name":"(?:Add|Delete)"/.test(text);
}

/**
 * How many requests a testExcel has sent since it was last asked: those for the sheet, and those that keep in the workbook
 * which scores are only suggested (one more, and only where some are: RELIABILITY, "Requests of a click").
 */
export function countedRequests(testExcel: { newRequests(): readonly { readonly body: unknown }[] }): {
  readonly sheet: number;
  readonly settings: number;
} {
  const sent = testExcel.newRequests();
  const settings = sent.filter(writesSettings).length;
  return { sheet: sent.length - settings, settings };
}
