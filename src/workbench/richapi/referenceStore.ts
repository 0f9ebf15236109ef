import { ApiError } from './apiError';
import type { ApiObject } from './apiObject';

/**
 * The ranges a client may come back to. Every range is offered under an id; only those kept (`_KeepReference`, which
 * `trackedObjects.add` and `Excel.run` send, or `AutoKeepReference`) outlive their batch.
 */
export class ReferenceStore {
  private readonly kept = new Map<string, ApiObject>();
  private readonly offered = new Map<ApiObject, string>();
  private next = 1;

  /** Number of ranges kept; a client that forgets to release them makes it grow. */
  get size(): number {
    return this.kept.size;
  }

  offer(object: ApiObject): string {
    const id = this.offered.get(object) ?? `reference-${this.next++}`;
    this.offered.set(object, id);
    return id;
  }

  keep(object: ApiObject): void {
    this.kept.set(this.offer(object), object);
  }

  find(id: string): ApiObject {
    const object = this.kept.get(id);
    if (!object) throw new ApiError('InvalidObjectPath', `the reference ${id} was not kept beyond its batch`);
    this.offered.set(object, id);
    return object;
  }

  forget(id: string): void {
    this.kept.delete(id);
  }

  forgetAll(): void {
    this.kept.clear();
  }

  /** To be called after every batch. */
  endBatch(): void {
    this.offered.clear();
  }
}
