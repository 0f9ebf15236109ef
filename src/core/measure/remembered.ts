/** Texts of cells are short and much the same on every form; long ones are kept only while their form is read. */
const LONGEST_SHORT = 200;
const MOST_SHORT = 4000;
const MOST_LONG = 24;

/** Anything but `undefined`, which stands for a text not read yet. */
type Remembered = string | number | boolean | symbol | object | null;

/**
 * A reading of texts that reads each text once. What it gives must depend on nothing but the text, and must never be
 * changed by whoever gets it. Nothing found is `null`.
 */
export function remembered<Reading extends Remembered>(
  read: (text: string) => Reading,
): (text: string) => Reading {
  const short = new Map<string, Reading>();
  const long = new Map<string, Reading>();
  return (text) => {
    const isShort = text.length <= LONGEST_SHORT;
    const known = isShort ? short : long;
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = read(text);
    // Starting afresh costs less than keeping count of what was used last.
    if (known.size >= (isShort ? MOST_SHORT : MOST_LONG)) known.clear();
    known.set(text, reading);
    return reading;
  };
}
