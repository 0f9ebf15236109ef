/** What the adapter needs of Office.js; tests hand in a client that talks to the stand-in. */
export interface OfficeClient {
  /**
   * A plain `new Excel.RequestContext()`. Not `Excel.run`: that costs a hidden second request to drop references,
   * and nothing here outlives its request.
   */
  newContext(): Excel.RequestContext;
  readonly requirements: Pick<Office.RequirementSetSupport, 'isSetSupported'>;
}
