/** An add-in whose settings are looked for in a file. */
export interface AddinIdentity {
  /** `Id` of its manifest. */
  readonly id: string;
  /** `Version` of its manifest. */
  readonly version: string;
  /** How the names of its settings begin, by which they are known where a store has given it another id. */
  readonly prefix: string;
}

/** Ids are compared without braces and without regard to case: Office writes them in several ways. */
export function isSameId(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(id: string): string {
  return id
    .trim()
    .replace(/^\{|\}$/g, '')
    .toLowerCase();
}
