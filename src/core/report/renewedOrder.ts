/** A row as it stands in a table that was written before. */
export interface PresentRow {
  /** What identifies it, from the strictest identity to the loosest; one text each. */
  readonly keys: readonly string[];
  /** Somebody has written something beside it. */
  readonly hasNotes: boolean;
}

/** What goes into one row of a renewed table: a new row by its index, or a present one that is no longer reported. */
export type RenewedRow =
  { readonly kind: 'new'; readonly index: number } | { readonly kind: 'gone'; readonly present: number };

/**
 * The rows of a table written again over the one that stands there, in the order that a person may have sorted it
 * into: each row that is known stays where it is, new ones follow behind. A row that is no longer reported goes, unless
 * somebody has written beside it or beside a row below it: notes stay with the rows they were written for.
 *
 * @param rows the keys of the new rows, as many each as the present ones have
 */
export function renewedOrder(
  rows: readonly (readonly string[])[],
  present: readonly PresentRow[],
): readonly RenewedRow[] {
  const heirs = heirsOf(rows, present);
  // Notes do not move: a row that went would pull those below it away from theirs.
  const lastNote = present.findLastIndex(({ hasNotes }) => hasNotes);
  const standing = present.flatMap((_, place): RenewedRow[] => {
    const index = heirs.get(place);
    if (index !== undefined) return [{ kind: 'new', index }];
    return place <= lastNote ? [{ kind: 'gone', present: place }] : [];
  });
  const taken = new Set(heirs.values());
  const added = rows.flatMap((_, index): RenewedRow[] => (taken.has(index) ? [] : [{ kind: 'new', index }]));
  return [...standing, ...added];
}

/** Which new row takes the place of which present one: by the strictest identity first, each row once. */
function heirsOf(
  rows: readonly (readonly string[])[],
  present: readonly PresentRow[],
): ReadonlyMap<number, number> {
  const heirs = new Map<number, number>();
  const taken = new Set<number>();
  const identities = present[0]?.keys.length ?? 0;
  for (let identity = 0; identity < identities; identity += 1) {
    const waiting = new Map<string, number[]>();
    rows.forEach((keys, index) => {
      const key = keys[identity];
      if (key === undefined || taken.has(index)) return;
      waiting.set(key, [...(waiting.get(key) ?? []), index]);
    });
    present.forEach(({ keys }, place) => {
      const heir = heirs.has(place) ? undefined : waiting.get(keys[identity] ?? '')?.shift();
      if (heir === undefined) return;
      heirs.set(place, heir);
      taken.add(heir);
    });
  }
  return heirs;
}
