import type { WorkbookSession } from '../session/workbookSession';
import type { ResponseBody, RichApiEvent } from './wire';

export interface RichApiHostOptions {
  /** The highest `ExcelApi` set the stand-in claims; members above it fail. */
  readonly excelApi?: string;
}

/** Excel's side of the Office.js protocol over a live workbook, for one add-in page. */
export class RichApiHost {
  readonly requirementSets: Readonly<Record<string, string>>;

  constructor(
    readonly session: WorkbookSession,
    options: RichApiHostOptions = {},
  ) {
    this.requirementSets = { ExcelApi: options.excelApi ?? '1.14' };
  }

  /** Answers one batch. Never throws: what fails is in the answer's `Error`. */
  process(body: unknown): ResponseBody {
    return {
      Results: [],
      Error: {
        Code: 'NotImplemented',
        Message: typeof body,
        Location: '',
        ActionIndex: 0,
        HttpStatusCode: 501,
      },
    };
  }

  /** Tells of events the add-in has registered for; returns a function that stops. */
  onEvent(listener: (event: RichApiEvent) => void): () => void {
    void listener;
    return () => undefined;
  }
}
