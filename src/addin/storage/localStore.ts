/** The part of `Storage` used here, so that tests need no browser. */
export type StorageLike = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'length' | 'key'>;

/** Where the add-in keeps what belongs to this person's machine and not into the workbook. */
export interface LocalStore {
  readonly store: StorageLike;
  /** `Office.context.partitionKey`: keeps add-ins on one origin apart in browsers that partition storage. */
  readonly partitionKey: string | undefined;
  /** `Office.context.document.url`: what is about one workbook is never offered beside another. */
  readonly documentUrl: string;
}

/** A workbook that was never saved has no address of its own: others without one would be taken for it. */
export const hasAddress = ({ documentUrl }: Pick<LocalStore, 'documentUrl'>): boolean => documentUrl !== '';

/** The text kept under a key; `null` where there is none or the storage forbids reading. */
export function readItem({ store }: Pick<LocalStore, 'store'>, key: string): string | null {
  try {
    return store.getItem(key);
  } catch {
    return null;
  }
}

/** Whether the text could be kept: storage may be full or forbidden. */
export function writeItem({ store }: Pick<LocalStore, 'store'>, key: string, text: string): boolean {
  try {
    store.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Takes away what is kept under a key. Storage that forbids it holds nothing of ours. */
export function removeItem({ store }: Pick<LocalStore, 'store'>, key: string): void {
  try {
    store.removeItem(key);
  } catch {
    // Nothing to take away.
  }
}

/** Every key of the storage; none where it forbids reading. */
export function keysIn({ store }: Pick<LocalStore, 'store'>): readonly string[] {
  try {
    return Array.from({ length: store.length }, (_, index) => store.key(index)).flatMap((key) => key ?? []);
  } catch {
    return [];
  }
}

/** A kept text as JSON; `null` where it is none. */
export function jsonOf(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
