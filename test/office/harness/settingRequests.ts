/** Whether a request did anything to the settings but read them. */
export function writesSettings({ body }: { readonly body: unknown }): boolean {
  const text = JSON.stringify(body);
  if (!text.includes('"Settings"')) return false;
  return /"Name":"(?:Add|Delete)"/.test(text);
}

/** The requests of a testExcel since it was last asked, without the one that keeps which scores are only suggested. */
export function requestsForCells<Request extends { readonly body: unknown }>(testExcel: {
  newRequests(): readonly Request[];
}): readonly Request[] {
  return testExcel.newRequests().filter((request) => !writesSettings(request));
}
