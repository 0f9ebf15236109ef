import * as z from 'zod/mini';

/** A request and its answer, as the client has them. */
export interface RecordedExchange {
  readonly flags: number;
  readonly body: string;
  readonly response: string;
  readonly milliseconds: number;
}

interface Executor {
  executeAsync(data: unknown, flags: number, message: unknown): PromiseLike<unknown>;
}

const messageSchema = z.object({ Body: z.unknown() });
const MEMBER = '_requestExecutor';

/**
 * Records what crosses the wire, by an accessor in place of the member in which office.js keeps who sends its requests;
 * the function returned takes it away again. Where office.js has no such member nothing is recorded.
 *
 * @param prototype `OfficeExtension.ClientRequestContext.prototype`
 */
export function recordExchanges(prototype: object, tell: (exchange: RecordedExchange) => void): () => void {
  const executors = new WeakMap<object, unknown>();
  const own = Object.getOwnPropertyDescriptor(prototype, MEMBER);
  Object.defineProperty(prototype, MEMBER, {
    configurable: true,
    get(this: object) {
      return executors.get(this);
    },
    set(this: object, executor: unknown) {
      executors.set(this, isExecutor(executor) ? listening(executor, tell) : executor);
    },
  });
  return () => {
    if (own) Object.defineProperty(prototype, MEMBER, own);
    else Reflect.deleteProperty(prototype, MEMBER);
  };
}

function isExecutor(executor: unknown): executor is Executor {
  return typeof executor === 'object' && executor !== null && 'executeAsync' in executor;
}

function listening(executor: Executor, tell: (exchange: RecordedExchange) => void): Executor {
  return {
    executeAsync(data, flags, message) {
      const began = performance.now();
      return executor.executeAsync(data, flags, message).then((response: unknown) => {
        tell({
          flags,
          body: textOf(message),
          response: textOf(response),
          milliseconds: Math.round(performance.now() - began),
        });
        return response;
      });
    },
  };
}

function textOf(message: unknown): string {
  const parsed = messageSchema.safeParse(message);
  const body: unknown = parsed.success ? parsed.data.Body : null;
  return typeof body === 'string' ? body : JSON.stringify(body ?? null);
}
