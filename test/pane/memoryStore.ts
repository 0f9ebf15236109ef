import type { StorageLike } from '../../src/addin/storage/localStore';

/** A browser's storage over a map. */
export function memoryStore(kept = new Map<string, string>()): StorageLike {
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  };
}
