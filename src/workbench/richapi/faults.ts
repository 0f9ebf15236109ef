import { ActionKind, type RequestBody, type ResponseBody } from './wire';

/** A request that something may go wrong with. */
export interface FaultyRequest {
  /** Counted from 0 over the life of the host. */
  readonly number: number;
  readonly body: RequestBody;
  /** It changes something. */
  readonly writes: boolean;
}

/** What goes wrong on the wire and inside Excel. Whatever is left out goes as it should. For tests only. */
export interface Faults {
  /** Decides when a request is carried out: at once, later, or never by not calling `proceed`. */
  readonly order?: (request: FaultyRequest, proceed: () => void) => void;
  /** In front of each action of a request; what it throws fails the batch at this action. */
  action?(request: FaultyRequest, index: number): void;
  /** Decides what becomes of the answer: sent, changed, sent twice, late, or lost by not calling `send`. */
  readonly answer?: (
    request: FaultyRequest,
    response: ResponseBody,
    send: (response: ResponseBody) => void,
  ) => void;
}

/** Methods that change something (as far as the add-in calls them). */
const CHANGING = new Set(['Delete', 'Clear', 'Remove', 'Apply', 'FreezeRows', 'SetPrintTitleRows']);

/** Whether a batch changes anything. */
export function isWriting({ Actions, ObjectPaths }: RequestBody): boolean {
  return (
    Actions.some(
      ({ ActionType, Name }) =>
        ActionType === ActionKind.setProperty ||
        (ActionType === ActionKind.method && CHANGING.has(Name ?? '')),
    ) || Object.values(ObjectPaths).some(({ Name }) => Name === 'Add')
  );
}

/** An answer that says the whole request failed. */
export function failedAnswer(code: string): ResponseBody {
  return {
    Results: [],
    Error: { Code: code, Message: code, Location: '', ActionIndex: 0, HttpStatusCode: 400 },
  };
}
