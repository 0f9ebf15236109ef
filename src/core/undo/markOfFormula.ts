import type { Mark } from '../assessment';
import { parseArea } from '../../grid/cellAddress';
import { markerOf } from '../mark';

/**
 * An own mark out of the formula it has on the sheet: its marker names the areas. `null` where the format is not the
 * add-in's, or has so many areas that the marker only holds a checksum of them.
 */
export function markOfFormula(formula: string): Mark | null {
  const marker = markerOf(formula);
  const areas = (marker ?? '').split(' ').slice(3);
  const named = areas.filter((area) => parseArea(area) !== null);
  return named.length === 0 || named.length < areas.length ? null : { areas: named, formula };
}
