import type { Assessment } from '../assessment';

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
