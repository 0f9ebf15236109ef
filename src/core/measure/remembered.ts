/** Texts of cells are short and much the same on every form; a long one is kept only while its form is read. */
const SHORT = { longest: 200, most: 4000 };
const LONG = { most: 24 };

/**
 * A reading of texts that reads each text once. What it gives must depend on nothing but the text, and must never be
 * changed by whoever gets it.
 */
export function remembered<Reading>(read: (text: string) => Reading): (text: string) => Reading {
  const short = new Map<string, Reading>();
  const long = new Map<string, Reading>();
  return (text) => {
    const isShort = text.length <= SHORT.longest;
    const known = isShort ? short : long;
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Reading;
    const reading = read(text);
    // Starting afresh costs less than keeping count of what was used last.
    if (known.size >= (isShort ? SHORT.most : LONG.most)) known.clear();
    known.set(text, reading);
    return reading;
  };
}
