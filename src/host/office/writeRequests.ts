import type { SheetReading } from '../spreadsheetHost';
import type { PreparedChange } from './prepareChange';
import type { Found } from './found';

/** The requests that a write is made of. */
export interface WriteRequests {
  /** Sends what is queued once and never again; resolves to what went wrong, `null` for nothing. */
  send(what: string, queue: (context: Excel.RequestContext) => void): Promise<unknown>;
  /** Queues the reading of a sheet behind the writes; the function returned throws where Excel did not tell. */
  queueReading(sheet: Excel.Worksheet, change: PreparedChange): () => SheetReading;
  /** Reads the sheets of changes patiently, with the data validations they are about. */
  look(changes: readonly PreparedChange[]): Promise<readonly Look[]>;
}

/** A sheet as it is after a write that went wrong; `null`: it is gone, or can't be read. */
export interface Look {
  readonly reading: SheetReading | null;
  readonly isGone: boolean;
  readonly found: Found | null;
}
