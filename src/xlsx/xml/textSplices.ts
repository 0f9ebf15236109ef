interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Changes to a text by offsets of the original, collected in any order and made at once. */
export class TextSplices {
  private readonly splices: Splice[] = [];

  get isEmpty(): boolean {
    return this.splices.length === 0;
  }

  replace(start: number, end: number, text: string): void {
    this.splices.push({ start, end, text });
  }

  /** Several insertions at one place stand in the order they were asked for. */
  insert(offset: number, text: string): void {
    this.replace(offset, offset, text);
  }

  /** Throws on overlapping changes, which are a mistake of this folder. */
  apply(original: string): string {
    const pieces: string[] = [];
    let offset = 0;
    for (const { start, end, text } of [...this.splices].sort(inPlaceOrder)) {
      if (start < offset) throw new Error(`overlapping changes at ${start}`);
      pieces.push(original.slice(offset, start), text);
      offset = end;
    }
    return pieces.join('') + original.slice(offset);
  }
}

/** What is inserted before something comes before what replaces it. */
function inPlaceOrder(one: Splice, other: Splice): number {
  return one.start - other.start || Number(one.end > one.start) - Number(other.end > other.start);
}
