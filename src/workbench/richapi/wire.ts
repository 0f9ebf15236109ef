import * as z from 'zod/mini';

/**
 * The body of an Office.js batch as it crosses the wire. Learnt from the client (`excel-win32-16.01.debug.js`,
 * `ClientRequestBase` and `CommonActionFactory`); field names are the client's own.
 */
const argumentInfo = z.object({
  Arguments: z.nullish(z.array(z.unknown())),
  /** The object an argument stands for, by place; 0 where the argument is a plain value. May nest for arrays. */
  ReferencedObjectPathIds: z.nullish(z.array(z.unknown())),
});

const queryInfo = z.object({
  Select: z.nullish(z.array(z.string())),
  Expand: z.nullish(z.array(z.string())),
  Top: z.nullish(z.number()),
  Skip: z.nullish(z.number()),
});

export const ActionKind = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 6,
  queryAsJson: 7,
  recursivelySet: 8,
  update: 9,
} as const;

export const PathKind = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
} as const;

const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.nullish(z.string()),
  ObjectPathId: z.number(),
  ArgumentInfo: z.nullish(argumentInfo),
  QueryInfo: z.nullish(queryInfo),
});

const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.nullish(z.string()),
  ParentObjectPathId: z.nullish(z.number()),
  ArgumentInfo: z.nullish(argumentInfo),
});

export const requestBody = z.object({
  AutoKeepReference: z.nullish(z.boolean()),
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath),
});

export type RequestBody = z.infer<typeof requestBody>;
export type Action = z.infer<typeof action>;
export type ObjectPath = z.infer<typeof objectPath>;
export type ArgumentInfo = z.infer<typeof argumentInfo>;
export type QueryInfo = z.infer<typeof queryInfo>;

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** What goes back. With `Error`, the results are those of the actions before the one that failed. */
export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    /** The member that failed, as the client names it in `debugInfo.errorLocation`: `Range.values`. */
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** One event for an add-in, in the terms of the wire. */
export interface RichApiEvent {
  /** `EventType.*` of the protocol, e.g. 10 for a changed worksheet. */
  readonly eventType: number;
  /** The sheet's id, or `Workbook`. */
  readonly targetId: string;
  /** The event's arguments, JSON. */
  readonly message: string;
}

/** The category office.js listens to for events of Excel's objects. */
export const EVENT_CATEGORY = 65536;
