/**
 * 抽查: some rows picked at random, the same ones again for the same seed, so that who reads the seed can draw them
 * again. In the order given.
 *
 * @param count how many; all of them where there are no more
 * @param seed any text: `20220301-1`
 */
export function spotCheck<Row>(rows: readonly Row[], count: number, seed: string): readonly Row[] {
  const next = randomOf(seed);
  const places = rows.map((_, place) => place);
  // Fisher and Yates: every choice of so many rows is as likely as any other.
  for (let at = 0; at < Math.min(count, places.length); at += 1) {
    const other = at + Math.floor(next() * (places.length - at));
    const [one, two] = [places[at], places[other]];
    if (one === undefined || two === undefined) break;
    places[at] = two;
    places[other] = one;
  }
  const picked = new Set(places.slice(0, Math.max(0, count)));
  return rows.filter((_, place) => picked.has(place));
}

/** Numbers from 0 up to 1 that follow from a text alone: FNV-1a of the text, carried on by mulberry32. */
function randomOf(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const character of seed) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
