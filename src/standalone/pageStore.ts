import type { StorageLike } from '../addin/storage/localStore';

/** How somebody likes to work, and with which version last, is kept in the browser, about no workbook in particular. */
const KEPT = /\.(?:preferences|version)$/;

/**
 * What the pane keeps beside one open workbook. What it wrote, to take it back, holds contents of the form: it is forgotten
 * with the page.
 */
export function pageStore(browser: StorageLike | null): StorageLike {
  const memory = new Map<string, string>();
  const storeOf = (key: string): StorageLike | null => (KEPT.test(key) ? browser : null);
  return {
    // What is asked for by its key is all that is looked for in the browser's own storage.
    get length() {
      return memory.size;
    },
    key: (index) => [...memory.keys()][index] ?? null,
    getItem: (key) => storeOf(key)?.getItem(key) ?? memory.get(key) ?? null,
    setItem(key, text) {
      memory.set(key, text);
      storeOf(key)?.setItem(key, text);
    },
    removeItem(key) {
      memory.delete(key);
      storeOf(key)?.removeItem(key);
    },
  };
}

/** The browser's own storage; `null` where it is forbidden. */
export function browserStore(): StorageLike | null {
  try {
    return window.localStorage;
  } catch {
    // Browsers that forbid storage throw on the mere mention of it.
    return null;
  }
}
