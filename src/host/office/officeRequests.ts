import { HostRefusal } from '../spreadsheetHost';
import type { OfficeClient } from './officeClient';
import { readPatiently, withinLimit, type Patience } from './patience';
import { refusalOf } from './refusalOf';

/** Queues what is asked of Excel; the function returned collects what Excel has answered. */
export type QueueRequest<T> = (context: Excel.RequestContext) => () => T;

/** The ways in which a request is sent: what waits, what is repeated, and what an error becomes. */
export class OfficeRequests {
  readonly requirements: OfficeClient['requirements'];
  readonly #client: OfficeClient;
  readonly #patience: Patience;
  readonly #onCellEdit: () => void;

  /** @param onCellEdit told when a request waits for a person to finish editing a cell */
  constructor(client: OfficeClient, patience: Patience, onCellEdit: () => void) {
    this.requirements = client.requirements;
    this.#client = client;
    this.#patience = patience;
    this.#onCellEdit = onCellEdit;
  }

  /** A request that only reads: it waits for a cell to be left, and is repeated when Excel fails in passing. */
  async read<T>(queue: QueueRequest<T>): Promise<T> {
    const read = () => this.attempt('read', queue);
    try {
      return await readPatiently(read, this.#patience, this.#onCellEdit);
    } catch (error) {
      throw refusalOf(error);
    }
  }

  /** A request that is never repeated: it may have done something. */
  async once<T>(what: string, queue: QueueRequest<T>): Promise<T> {
    try {
      return await this.attempt(what, queue);
    } catch (error) {
      throw refusalOf(error);
    }
  }

  /** Queues, syncs once, collects; an error is handed on as Excel gave it. */
  async attempt<T>(what: string, queue: QueueRequest<T>): Promise<T> {
    const context = this.newContext();
    const collect = queue(context);
    await this.#answer(context, what);
    return collect();
  }

  /** Sends what is queued once and never again; resolves to what went wrong, `null` for nothing. */
  async send(what: string, queue: (context: Excel.RequestContext) => void): Promise<unknown> {
    const context = this.newContext();
    try {
      queue(context);
      await this.#answer(context, what);
      return null;
    } catch (error) {
      return error ?? new HostRefusal('host-error', what);
    }
  }

  /** A context that outlives its request: what is queued on it goes with `sync`. */
  newContext(): Excel.RequestContext {
    return this.#client.newContext();
  }

  /** Sends what is queued on a context that is kept. */
  async sync(context: Excel.RequestContext, what: string): Promise<void> {
    try {
      await this.#answer(context, what);
    } catch (error) {
      throw refusalOf(error);
    }
  }

  #answer(context: Excel.RequestContext, what: string): Promise<void> {
    return withinLimit(context.sync(), this.#patience.requestLimit, what);
  }
}
