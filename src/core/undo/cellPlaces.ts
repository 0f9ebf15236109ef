import type { Assessment } from '../assessment';

/** How many rows of its form bear the name of a cell's row, by cell (A1); of cells that are in no row of it nothing. */
export function namesakesOf({ forms }: Assessment): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { indicators } of forms) {
    const byName = new Map<string, number>();
    for (const { name } of indicators) byName.set(name, (byName.get(name) ?? 0) + 1);
    for (const { name, cells } of indicators) {
      for (const cell of [cells.score, cells.achieved, cells.reason])
        if (cell !== null) counts.set(cell, byName.get(name) ?? 1);
    }
  }
  return counts;
}

/**
 * What the cells that the add-in writes are on their form, as keys that outlive inserted and removed rows: the form's
 * place on the sheet, the cell's role and, for a row, the indicator's name (counted where several bear the same).
 *
 * @returns key by cell (A1)
 */
export function placesOf(assessment: Assessment): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const put = (cell: string | null | undefined, key: string) => {
    if (cell !== null && cell !== undefined && !places.has(cell)) places.set(cell, key);
  };
  assessment.forms.forEach((form, index) => {
    put(form.funds?.cells.rate, `${index} executionRate`);
    put(form.funds?.cells.score, `${index} executionScore`);
    put(form.total.cells.score, `${index} total`);
    const seen = new Map<string, number>();
    for (const { name, cells } of form.indicators) {
      const nth = (seen.get(name) ?? 0) + 1;
      seen.set(name, nth);
      put(cells.score, `${index} score ${nth} ${name}`);
      put(cells.achieved, `${index} achieved ${nth} ${name}`);
      put(cells.reason, `${index} reason ${nth} ${name}`);
    }
  });
  return places;
}
