import { EditRefused, type SessionEvent, type WorkbookSession } from '../session/workbookSession';
import { ApiError } from './apiError';
import { Batch } from './batch';
import { isWriting, type Faults, type FaultyRequest } from './faults';
import { EventRegistrations } from './eventRegistrations';
import { objectMaker } from './objects/objectMaker';
import { WorkbookObject } from './objects/workbook';
import { ReferenceStore } from './referenceStore';
import type { Scope } from './scope';
import {
  PathKind,
  requestBody,
  type ActionResult,
  type RequestBody,
  type ResponseBody,
  type RichApiEvent,
} from './wire';

export interface RichApiHostOptions {
  /** The highest `ExcelApi` set the stand-in claims; members above it fail. 1.14 if left out (Office LTSC 2021). */
  readonly excelApi?: string;
  /** The longest answer in characters; Excel on the web ends at 5 MB. */
  readonly longestResponse?: number;
}

const FIVE_MEGABYTES = 5 * 1024 * 1024;

/** Excel's side of the Office.js protocol over a live workbook, for one add-in page. */
export class RichApiHost {
  readonly requirementSets: Readonly<Record<string, string>>;
  /** What is to go wrong with requests, for tests. */
  faults: Faults | null = null;
  private exchanged = 0;
  private present: FaultyRequest | null = null;
  private readonly references = new ReferenceStore();
  private readonly listeners = new Set<(event: RichApiEvent) => void>();
  private readonly scope: Scope;
  private readonly longestResponse: number;
  private readonly stopListening: () => void;

  constructor(
    readonly session: WorkbookSession,
    options: RichApiHostOptions = {},
  ) {
    const excelApi = options.excelApi ?? '1.14';
    this.requirementSets = { ExcelApi: excelApi };
    this.longestResponse = options.longestResponse ?? FIVE_MEGABYTES;
    const scope: Scope = {
      make: objectMaker(() => scope),
      session,
      excelApi,
      events: new EventRegistrations(session),
      areEventsEnabled: true,
      takenForActive: null,
      forgetReference: (id) => (id === '' ? this.references.forgetAll() : this.references.forget(id)),
    };
    this.scope = scope;
    this.stopListening = session.listen((event) => this.passOn(event));
  }

  /** Stops following the workbook: for when the pane is closed. */
  dispose(): void {
    this.stopListening();
    this.listeners.clear();
  }

  /** Number of ranges the client has kept and not released. */
  get keptReferences(): number {
    return this.references.size;
  }

  /**
   * Answers one batch. Never throws: what fails is in the answer's `Error`; actions before the failing one stay done
   * and the later ones are not tried, as in Excel. All writes of one batch are one undo step.
   */
  process(body: unknown): ResponseBody {
    const parsed = requestBody.safeParse(body);
    if (!parsed.success) return failed([], 0, '', new ApiError('GeneralException', parsed.error.message));
    if (this.session.isEditingCell && concernsWorkbook(parsed.data)) {
      const refusal = new ApiError('InvalidOperationInCellEditMode', 'a cell is being edited');
      return failed([], 0, '', refusal);
    }
    const response = this.carryOut(parsed.data);
    this.references.endBatch();
    if (JSON.stringify(response).length <= this.longestResponse) return response;
    return failed([], 0, '', new ApiError('ResponsePayloadSizeLimitExceeded', 'the answer is too long'));
  }

  /**
   * Answers one batch as the wire does: once, at once and without a fault, unless `faults` say otherwise.
   *
   * @param send carries the answer to the client
   */
  exchange(body: unknown, send: (response: ResponseBody) => void): void {
    const parsed = requestBody.safeParse(body);
    const { faults } = this;
    if (faults === null || !parsed.success || !concernsWorkbook(parsed.data)) return send(this.process(body));
    const request = { number: this.exchanged++, body: parsed.data, writes: isWriting(parsed.data) };
    const order = faults.order ?? ((_request, proceed) => proceed());
    const answer = faults.answer ?? ((_request, response, deliver) => deliver(response));
    order(request, () => {
      this.present = request;
      const response = this.process(body);
      this.present = null;
      answer(request, response, send);
    });
  }

  /** Tells of events the add-in has registered for; returns a function that stops. */
  onEvent(listener: (event: RichApiEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private carryOut(body: RequestBody): ResponseBody {
    const batch = new Batch(body, new WorkbookObject(this.scope), this.references, this.scope.excelApi);
    const results: ActionResult[] = [];
    let failure: ResponseBody | null = null;
    this.session.asOneStep(() => {
      for (const [index, action] of body.Actions.entries()) {
        try {
          if (this.present) this.faults?.action?.(this.present, index);
          const result = batch.run(action);
          if (result) results.push(result);
        } catch (error) {
          failure = failed(results, index, batch.location, error);
          return;
        }
      }
    });
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- set inside the step
    return failure ?? { Results: results };
  }

  /** An add-in hears of events after the answer to the batch that caused them, never before. */
  private passOn(event: SessionEvent): void {
    if (event.kind === 'activated') this.scope.takenForActive = null;
    const events = this.scope.events.translate(event);
    if (events.length === 0 || !this.scope.areEventsEnabled) return;
    setTimeout(() => {
      for (const listener of [...this.listeners]) for (const translated of events) listener(translated);
    }, 0);
  }
}

/** office.js also sends word of itself, which has nothing to do with what a person is doing in a cell. */
function concernsWorkbook(body: RequestBody): boolean {
  const kinds = Object.values(body.ObjectPaths).map((path) => path.ObjectPathType);
  return kinds.some((kind) => kind === PathKind.root || kind === PathKind.reference);
}

function failed(
  results: readonly ActionResult[],
  actionIndex: number,
  location: string,
  error: unknown,
): ResponseBody {
  const { code, message } = describe(error);
  return {
    Results: results,
    Error: {
      Code: code,
      Message: message,
      Location: location,
      ActionIndex: actionIndex,
      HttpStatusCode: 400,
    },
  };
}

function describe(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof ApiError) return { code: error.code, message: error.message };
  if (error instanceof EditRefused)
    return { code: error.code, message: `Excel would refuse this: ${error.code}` };
  return { code: 'GeneralException', message: error instanceof Error ? error.message : String(error) };
}
