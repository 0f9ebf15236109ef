import { attribute } from '../xml/scanXml';
import type { StoredCell } from '../read/scanSheet';

/** The shared formulas of a sheet: who tells each and who shares it. */
export class SharedFormulas {
  private readonly groups = new Map<StoredCell, StoredCell[]>();
  private readonly current = new Map<string, StoredCell[]>();
  /** Sharers that stood before any master of their number. */
  private readonly early = new Map<string, StoredCell[]>();

  /** Takes the cells in the order they stand. */
  add(cell: StoredCell): void {
    if (!cell.formula || attribute(cell.formula.tag, 't') !== 'shared') return;
    const id = attribute(cell.formula.tag, 'si') ?? '';
    if (cell.formula.text !== '') {
      const sharers = this.current.has(id) ? [] : (this.early.get(id) ?? []);
      this.groups.set(cell, sharers);
      this.current.set(id, sharers);
      return;
    }
    const sharers = this.current.get(id);
    if (sharers) sharers.push(cell);
    else this.early.set(id, [...(this.early.get(id) ?? []), cell]);
  }

  /** Each cell that tells a formula, with those that share it. */
  get all(): ReadonlyMap<StoredCell, readonly StoredCell[]> {
    return this.groups;
  }

  /** The cells whose formula is told by this one. */
  sharersOf(master: StoredCell): readonly StoredCell[] {
    return this.groups.get(master) ?? [];
  }
}
